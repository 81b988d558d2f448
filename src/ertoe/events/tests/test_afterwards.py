"""After the evening: a reminder before, downloads, five answers, and nobody's address after eight weeks."""

from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from ertoe.access.viewer import Viewer
from ertoe.events import changes, queries
from ertoe.events.evaluation import evaluation_of
from ertoe.events.file_kinds import kind_of
from ertoe.events.models import EventAnswer, Registration
from ertoe.foundation.clock import now, pretend
from ertoe.organisations.in_groups import batch_of
from tests.personas import Persona, client_of

pytestmark = pytest.mark.django_db
TICK = Viewer.for_job("tick")


def test_each_is_reminded_once_and_asked_once(evening, comes, editor, mailed):
    an = comes("an")
    comes("bo")
    for days in (5, 8, 8, 12, 12):
        with pretend(now() + timedelta(days=days)):
            if days == 8:
                changes.check_in(by=editor, event=evening, registration_id=an.pk)
            changes.remind_registrants(by=TICK)
            changes.ask_how_it_was(by=TICK)
    title = "Samen rond wat telt"
    assert mailed("an@example.org")[1:] == [f"Binnenkort: {title}", f"Hoe was het? {title}"]
    assert mailed("bo@example.org")[1:] == [f"Binnenkort: {title}"]


def test_names_are_gone_after_eight_weeks_and_counts_stay(evening, comes, editor, the_door_is_open):
    comes("an", remark="Met de rolstoel")
    with pretend(evening.ends_at + timedelta(weeks=8)):
        changes.forget_registrants(by=TICK)
        changes.forget_registrants(by=TICK)
    row = Registration.objects.get()
    assert (row.name, row.email, row.remark, row.state) == ("", "", "", "registered")
    assert queries.event(evening.pk, by=editor).registered == 1
    with pretend(evening.ends_at + timedelta(weeks=9)):
        changes.add_at_door(by=editor, event=evening, name="Te laat ingevuld")
        changes.forget_registrants(by=TICK)
    assert not Registration.objects.exclude(name="").exists()


def test_what_was_thought_is_shown_from_five(evening, guest, editor, nele):
    url = f"/zone/code/{evening.code.lower()}/evaluate-event/"
    answer = {"was_worth_it": "yes", "was_clear": "partly", "will_use_it": "no", "words": "Goed"}
    assert Client().get(url).status_code == 404  # not before it begins
    with pretend(evening.ends_at):
        assert Client().get("/zone/code/", {"code": evening.code}).url == f"/zone/code/{evening.code}/evaluate-event/"
        for _each in range(4):
            assert Client().post(url, answer).status_code == 302
        assert evaluation_of(queries.answers(evening, by=editor)) is None
        client_of(Persona("Nele", nele)).post(url, answer)
        assert Client().post(url, {"was_clear": "yes"}).status_code == 400
    told = evaluation_of(queries.answers(evening, by=editor))
    assert told is not None
    assert [[many for _label, many in marks] for _question, marks in told.rows] == [[5, 0, 0], [0, 5, 0], [0, 0, 5]]
    given = queries.answers(evening, by=editor)
    assert {(one.made_by_id, one.at, one.pk.version) for one in given} == {(None, evening.ends_at, 4)}


def test_opinions_come_out_in_groups_so_that_nobody_is_the_difference():
    def told(came: int, *, is_closed: bool = False) -> int:
        answers = [EventAnswer(was_clear="yes", batch=batch_of(place)) for place in range(1, came + 1)]
        found = evaluation_of(answers, is_closed=is_closed)
        return found.how_many if found else 0

    assert [told(came) for came in (4, 5, 6, 7, 8, 10)] == [0, 5, 5, 5, 8, 8]
    assert [told(came, is_closed=True) for came in (4, 6, 7, 10)] == [0, 5, 7, 10]


def test_what_is_typed_as_a_code_may_be_anything(evening):
    assert Client().get("/zone/code/", {"code": "a/b"}).status_code == 302
    assert Client().get("/zone/code/", {"code": "//"}, follow=True).status_code == 404


def a_zip(**files: str) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as inside:
        for name, text in files.items():
            inside.writestr(name.replace("__", "/"), text)
    return made.getvalue()


def test_a_file_is_what_it_is_and_not_what_it_says():
    assert kind_of(b"%PDF-1.7 ...") == "pdf"
    assert kind_of(a_zip(**{"ppt__presentation.xml": "x"})) == "pptx"
    assert kind_of(a_zip(mimetype="application/vnd.oasis.opendocument.presentation")) == "odp"
    macro = a_zip(**{"ppt__presentation.xml": "x", "ppt__vbaProject.bin": "x"})
    assert [kind_of(one) for one in (b"<html>", b"<svg>", macro, b"PK nothing", a_zip(mimetype="text/html"))] == [
        None
    ] * 5


def test_a_file_is_a_download_and_can_be_taken_away(evening, nele, editor, settings, tmp_path):
    settings.DATA_DIR = tmp_path
    organiser, url = client_of(Persona("Nele", nele)), f"/zone/organise-events/{evening.pk}/add-file/"
    page = SimpleUploadedFile("slides.pdf", b"<html>", content_type="application/pdf")
    assert organiser.post(url, {"title": "Dia’s", "file": page}).status_code == 400
    pdf = SimpleUploadedFile("../../x.html", b"%PDF-1.7", content_type="text/html")
    assert organiser.post(url, {"title": 'Dia\r\n“s”"', "file": pdf}).status_code == 302
    (file,) = queries.files(evening, by=editor)
    assert [path.name for path in tmp_path.rglob("*.*")] == [f"{file.pk.hex}.pdf"]
    got = Client().get(f"/zone/event-files/{file.pk}/get-file/")
    assert (got.content, got["Content-Type"]) == (b"%PDF-1.7", "application/pdf")
    assert got["Content-Disposition"].startswith("attachment")
    assert "sandbox" in got["Content-Security-Policy"]
    organiser.post(f"/zone/organise-events/{evening.pk}/files/{file.pk}/remove-file/")
    assert Client().get(f"/zone/event-files/{file.pk}/get-file/").status_code == 404
    assert list(tmp_path.rglob("*.pdf")) == []
