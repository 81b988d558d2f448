"""An organisation's form is added once, offered, switched off; and comes out again as it went in."""

import json

import pytest

from ertoe.access.errors import Refused
from ertoe.project import cli
from ertoe.questionnaires.changes import AddedBefore, add_form, begin_form
from ertoe.questionnaires.form.answers import Key, from_items
from ertoe.questionnaires.form.trouble import Malformed
from ertoe.questionnaires.models import Offered, QuestionnaireVersion
from ertoe.questionnaires.queries import filled_form, response_of
from ertoe.questionnaires.tests.some_forms import DEMO, FOLDER, asks, offered_by_de_brug, text_of, written

pytestmark = pytest.mark.django_db


def test_it_comes_out_as_it_went_in_with_all_it_carries():
    row = add_form(by=DEMO, text=text_of("every-kind"))
    kept = QuestionnaireVersion.objects.get(pk=row.pk).resource
    assert kept == text_of("every-kind")
    assert "1.50" in kept


def test_the_same_is_added_once_and_another_content_needs_another_version():
    first = add_form(by=DEMO, text=text_of("gewone-week"))
    assert add_form(by=DEMO, text=text_of("gewone-week")) == first
    with pytest.raises(AddedBefore):
        add_form(by=DEMO, text=text_of("gewone-week").replace("opstaat", "op staat") + " ")
    assert QuestionnaireVersion.objects.count() == 1


def test_what_is_malformed_changes_nothing():
    with pytest.raises(Malformed):
        add_form(by=DEMO, text=written(asks("a", "nonsense")))
    assert not QuestionnaireVersion.objects.exists()


def test_jonas_cannot_add_a_form_himself(circle_of_godelieve):
    with pytest.raises(Refused):
        add_form(by=circle_of_godelieve.jonas.viewer(), text=text_of("gewone-week"))


def test_the_response_holds_what_is_asked_and_can_be_read_back(circle_of_godelieve):
    row = offered_by_de_brug(text_of("every-kind"))
    by = circle_of_godelieve.jonas.viewer()
    her = circle_of_godelieve.godelieve.member
    begun = begin_form(by=by, person_id=her.person_id, questionnaire=row, said_by=her)
    response = response_of(filled_form(begun.pk, by=by, person_id=her.person_id), by=by)
    assert response["questionnaire"] == f"{row.url}|{row.version}"
    assert response["status"] == "in-progress"
    assert response["subject"]["display"] == "Godelieve Maes"
    assert (response["source"]["display"], response["author"]["display"]) == ("Godelieve", "Jonas")
    there = from_items(row.form, response["item"])
    assert there[Key("count")] == {"valueInteger": 2}
    assert there[Key("unseen")] == {"valueString": "meegegeven"}
    assert {one["linkId"]: one["text"] for one in response["item"]}["count"] == "Een geheel getal"


def run(*words):
    return cli.main(["questionnaire", *words])


def test_the_command_adds_offers_lists_and_switches_off(circle_of_godelieve, capsys):
    assert run("add", str(FOLDER / "gewone-week.json"), "--organisation", "de-brug") == 0
    assert run("list") == 0
    assert "gewone-week|1.0.0  Hoe verloopt een gewone week?  de-brug" in capsys.readouterr().out
    name = "https://ertoe.example.org/Questionnaire/gewone-week|1.0.0"
    assert run("off", name) == 0
    assert not Offered.objects.filter(until_at=None).exists()
    assert run("list") == 0
    assert "offered by nobody" in capsys.readouterr().out


def test_the_command_says_what_is_wrong(circle_of_godelieve, capsys, tmp_path):
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps({"resourceType": "Questionnaire", "status": "draft", "item": [asks("a", "x")]}))
    for words, says in (
        (("add", str(wrong)), "item[1] (linkId a): has the type x"),
        (("add", str(tmp_path / "nothing.json")), "nothing.json"),
        (("add",), "name a file"),
        (("add", str(FOLDER / "every-kind.json"), "--organisation", "nowhere"), "there are: de-brug"),
        (("off", "x|1"), "no form is called x|1"),
    ):
        assert run(*words) == 1
        assert says in capsys.readouterr().err
    assert not QuestionnaireVersion.objects.exists()
