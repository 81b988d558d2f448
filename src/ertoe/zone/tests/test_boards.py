"""The first page, the sounding board and the question board."""

from datetime import timedelta

import pytest

from ertoe.access.errors import Refused
from ertoe.foundation.clock import today
from ertoe.post.models import Mail
from ertoe.zone import changes, queries
from tests.personas import client_of

pytestmark = pytest.mark.django_db
CALL = {
    "title": "Gesprekken", "words": "Wij zoeken twintig mensen", "group": "Zorg Dichtbij", "approval": "EC-1",
    "contact_name": "Samira", "contact_email": "samira@example.org",
}  # fmt: skip


def test_the_first_page_is_the_same_for_everybody_and_has_no_form(small_zone):
    told = {
        "about": "Wij zorgen samen",
        "region": "Meersen",
        "contact_name": "Nele",
        "contact_task": "",
        "version": "1",
    }
    nele = client_of(small_zone.nele)
    assert nele.post("/zone/tell-of-zone/", told).status_code == 302
    assert nele.post("/zone/tell-of-zone/", {**told, "about": "Anders"}).status_code == 409
    page = client_of(None).get("/zone/")
    assert "Wij zorgen samen" in page.content.decode()
    assert "<form" not in page.content.decode().split("<main", 1)[1]
    assert page.headers["Cache-Control"].startswith("public")
    assert client_of(small_zone.jonas).get("/zone/tell-of-zone/").status_code == 404


@pytest.fixture
def action(small_zone):
    told = {"title": "Soep op donderdag", "partners": "De Brug", "what": "Soep en tijd", "state": "running"}
    return changes.tell_action(by=small_zone.jonas.viewer(), organisation=small_zone.brug, **told)


def test_another_reacts_in_words_and_once(small_zone, action):
    url = f"/zone/actions/{action.pk}/react/"
    for words in ("Wij brengen brood", "Wij brengen brood en kaas"):
        assert client_of(small_zone.saskia).post(url, {"says": "wanted", "words": words}).status_code == 302
    page = client_of(None).get("/zone/actions/").content.decode()
    assert "Dit wil ik ook" in page
    assert "Wij brengen brood en kaas" in page
    assert len(queries.actions(small_zone.zone, by=small_zone.guest)[0][1]) == 1
    with pytest.raises(Refused):
        changes.react(by=small_zone.guest, action=action, organisation=small_zone.linde, says="helps")


def test_an_action_is_told_and_changed_by_its_partner(small_zone, action):
    told = {"title": "Brood", "partners": "De Linde", "what": "Brood", "state": "planned"}
    assert client_of(small_zone.saskia).post("/zone/actions/tell-action/", told).status_code == 302
    url = f"/zone/actions/{action.pk}/change-action/"
    assert client_of(small_zone.saskia).get(url).status_code == 404
    sent = {**told, "title": "Soep op vrijdag", "version": "1"}
    assert client_of(small_zone.jonas).post(url, sent).status_code == 302
    assert client_of(small_zone.omar).get("/zone/actions/tell-action/").status_code == 404


def test_a_question_is_answered_and_becomes_a_call(small_zone, the_door_is_open):
    jonas, saskia = client_of(small_zone.jonas), client_of(small_zone.saskia)
    assert jonas.post("/zone/questions/ask-question/", {"words": "Helpt voorlezen?"}).status_code == 302
    [asked] = queries.board(small_zone.zone, by=small_zone.guest).questions
    url = f"/zone/questions/{asked.question.pk}/answer-question/"
    assert saskia.post(url, {"words": "Soms wel"}).status_code == 302
    until_on = (today() + timedelta(days=9)).isoformat()
    sent = saskia.post(f"/zone/questions/make-call/?question={asked.question.pk}", {**CALL, "until_on": until_on})
    assert sent.status_code == 302
    page = client_of(None).get("/zone/questions/").content.decode()
    assert all(words in page for words in ("Helpt voorlezen?", "Soms wel", "EC-1", "Hier loopt onderzoek naar"))
    assert "example.org" not in page
    [call] = queries.board(small_zone.zone, by=small_zone.guest).calls
    told = {"sender": "Wies", "sender_email": "wies@example.org", "words": "Ik doe graag mee"}
    assert client_of(None).post(f"/zone/questions/calls/{call.pk}/write-to-call/", told).status_code == 302
    assert Mail.objects.get().to == "samira@example.org"


def test_nobody_is_asked_after_the_last_day(small_zone):
    jonas = small_zone.jonas.viewer()
    call = changes.make_call(by=jonas, organisation=small_zone.brug, until_on=today() - timedelta(days=1), **CALL)
    assert queries.board(small_zone.zone, by=small_zone.guest).calls == []
    with pytest.raises(Refused):
        changes.write_to_call(by=small_zone.guest, call=call, sender="W", sender_email="w@example.org", words="Dag")


def test_guests_ask_and_answer_nothing(small_zone):
    assert client_of(None).get("/zone/questions/ask-question/").status_code == 302
    with pytest.raises(Refused):
        changes.ask_question(by=small_zone.guest, organisation=small_zone.brug, words="Mag dit?")
