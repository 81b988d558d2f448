"""Planned, online, changed, called off: and who hears of it."""

from datetime import timedelta

import pytest
from django.test import Client

from ertoe.events import changes
from ertoe.events.models import Event
from ertoe.foundation.clock import now
from tests.personas import Persona, an_account, client_of

pytestmark = pytest.mark.django_db
FORM = {"title": "Werkatelier", "about": "Oefenen.", "starts_at": "2031-03-04T19:30", "ends_at": "2031-03-04T22:00"}


@pytest.fixture
def browser(nele) -> Client:
    return client_of(Persona("Nele", nele))


def test_a_draft_is_seen_by_nobody_until_it_is_online(browser, the_door_is_open):
    assert browser.post("/zone/organise-events/plan-event/", FORM).status_code == 302
    event = Event.objects.get()
    assert (event.slug, event.state) == ("werkatelier-2031-03", "draft")
    url = f"/zone/events/{event.slug}/"
    assert Client().get(url).status_code == 404
    assert "Werkatelier" not in Client().get("/zone/events/calendar.ics").content.decode()
    browser.post(f"/zone/organise-events/{event.pk}/publish-event/")
    public = Client().get(url)
    assert "public" in public["Cache-Control"]
    assert b'og:title" content="Werkatelier"' in public.content
    assert b"csrf" not in public.content
    assert "SUMMARY:Werkatelier" in Client().get(f"{url}event-calendar/").content.decode()
    assert "SUMMARY:Werkatelier" in Client().get("/zone/events/calendar.ics").content.decode()


def test_as_last_year_is_one_link_and_one_button(browser, evening, the_door_is_open):
    form = browser.get(f"/zone/organise-events/plan-event/?like={evening.pk}").content.decode()
    assert f"{evening.starts_at + timedelta(weeks=52):%Y-%m-%d}" in form
    assert 'value="Samen rond wat telt"' in form
    browser.post("/zone/organise-events/plan-event/", FORM | {"title": evening.title, "publish": "yes"})
    assert Event.objects.filter(state="public").count() == 2


def test_two_who_edit_lose_nothing(browser, evening):
    url = f"/zone/organise-events/{evening.pk}/change-event/"
    assert browser.post(url, FORM | {"version": 1}).status_code == 302
    conflict = browser.post(url, FORM | {"version": 1, "title": "Anders"})
    assert conflict.status_code == 409
    assert b"Anders" in conflict.content


def test_moved_and_called_off_is_mailed_to_who_comes_and_who_waits(editor, evening, comes, mailed):
    for name in ("an", "bo", "cis"):
        comes(name)
    changes.change_event(by=editor, event=evening, bring="Niets")
    assert len(mailed("an@example.org")) == 1
    changes.change_event(by=editor, event=evening, place="Elders")
    for _twice in range(2):
        changes.call_off_event(by=editor, event=evening, why="Te veel sneeuw.")
    told = ["Veranderd: Samen rond wat telt", "Gaat niet door: Samen rond wat telt"]
    assert [mailed(f"{who}@example.org")[1:] for who in ("an", "cis")] == [told, told]
    assert b"Dit gaat niet door" in Client().get(f"/zone/events/{evening.slug}/").content


def test_omar_gets_the_same_404(evening):
    omar = client_of(Persona("Omar", an_account("Omar")))
    nowhere = omar.get("/zone/events/nothing/").content
    for path in (
        "",
        "plan-event/",
        *(f"{evening.pk}/{verb}/" for verb in ("organise-event", "check-in", "registrations-csv")),
    ):
        answer = omar.get(f"/zone/organise-events/{path}")
        assert (answer.status_code, answer.content) == (404, nowhere)
    assert Client().get("/zone/organise-events/").status_code == 302
    assert now()
