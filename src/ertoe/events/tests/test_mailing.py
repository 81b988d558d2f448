"""News for who said yes twice, and nobody's address on the contact page."""

from datetime import timedelta

import pytest
from django.test import Client

from ertoe.access.errors import Missing, Refused
from ertoe.access.guard import opened
from ertoe.access.viewer import Viewer
from ertoe.events import changes, queries
from ertoe.events.changes import TooManyMessages
from ertoe.events.changes.contact import MOST_IN_ALL
from ertoe.events.models import Contact, Subscriber
from ertoe.events.subscriptions import SUBSCRIPTION
from ertoe.foundation.clock import now, pretend
from ertoe.post.models import Mail
from ertoe.post.own_address import token_for
from tests.personas import Persona, client_of

pytestmark = pytest.mark.django_db
TICK = Viewer.for_job("tick")


@pytest.fixture
def letter(editor, zone):
    written = changes.write_mailing(by=editor, organisation_id=zone.pk, title="Nieuws", words="Dag", theme="events")
    return changes.plan_mailing(by=editor, mailing=written)


def reads(guest, zone, name: str, *themes: str) -> Subscriber:
    asked = changes.subscribe(by=guest, organisation_id=zone.pk, email=f"{name}@example.org", themes=list(themes))
    return changes.choose_themes(by=guest, subscriber=asked, themes=list(themes))


def test_only_who_said_yes_from_the_own_mailbox_gets_it(guest, zone, letter, mailed):
    reads(guest, zone, "an", "events")
    reads(guest, zone, "bo", "learning")
    changes.subscribe(by=guest, organisation_id=zone.pk, email="cis@example.org", themes=["events"])
    changes.unsubscribe(by=guest, subscriber=reads(guest, zone, "dirk", "events"))
    for _twice in range(2):
        changes.send_due_mailings(by=TICK)
    assert {who: "Nieuws" in mailed(f"{who}@example.org") for who in ("an", "bo", "cis", "dirk")} == {
        "an": True, "bo": False, "cis": False, "dirk": False,
    }  # fmt: skip
    assert len(mailed("an@example.org")) == 2


def test_one_click_ends_it_also_from_a_mail_program(guest, zone, the_door_is_open):
    an = reads(guest, zone, "an", "events")
    own = f"/zone/mailing/readers/{token_for(SUBSCRIPTION, an.pk)}/"
    browser = Client(enforce_csrf_checks=True)
    assert browser.get(f"{own}unsubscribe/").status_code == 200
    assert Subscriber.objects.filter(email="an@example.org").exists()
    assert b"Uw adres is gewist" in browser.post(f"{own}unsubscribe/", {"List-Unsubscribe": "One-Click"}).content
    assert not Subscriber.objects.exclude(email="").exists()
    assert browser.get(f"{own}choose-themes/").status_code == 404


def test_a_stranger_changes_nothing_of_who_said_yes(guest, zone, editor, mailed):
    reads(guest, zone, "an", "events")
    url = "/zone/mailing/subscribe/"
    asked = {"email": "an@example.org", "themes": ["learning"], "agrees": "on"}
    assert Client().post(url, asked).url == f"{url}?sent=1"
    assert [one.themes for one in queries.subscribers(by=editor)] == [["events"]]
    assert len(mailed("an@example.org")) == 1


def test_who_never_says_yes_is_forgotten_after_a_week(guest, zone, mailed):
    changes.subscribe(by=guest, organisation_id=zone.pk, email="cis@example.org", themes=["events"])
    with pretend(now() + timedelta(days=8)):
        changes.forget_registrants(by=TICK)
    assert mailed("cis@example.org") == []


def test_a_mailing_that_waits_can_be_stopped(editor, guest, zone, letter, mailed, nele):
    reads(guest, zone, "an", "events")
    page = client_of(Persona("Nele", nele))
    url = f"/zone/mailing/letters/{letter.pk}/read-mailing/"
    page.post(url, {"stop": "yes"})
    changes.send_due_mailings(by=TICK)
    assert len(mailed("an@example.org")) == 1
    assert "Dit gaat naar 1 mens." in page.get(url).content.decode()
    assert page.get("/zone/mailing/contacts-csv/").content.decode().splitlines()[1].startswith("an@example.org;")


def test_a_guest_reads_no_addresses(guest, letter):
    assert queries.subscribers(by=guest) == []
    with pytest.raises(Missing):
        queries.mailing(letter.pk, by=guest)
    with pytest.raises(Refused):
        changes.plan_mailing(by=guest, mailing=letter)


def test_a_message_reaches_the_contact_and_shows_no_address(editor, zone, guest, mailed):
    contact: Contact = changes.name_contact(
        by=editor, organisation_id=zone.pk, name="Nele Aerts", about="De agenda", email="nele@example.org"
    )
    page = Client()
    assert "nele@example.org" not in page.get("/zone/contact/").content.decode()
    url, sent = (
        f"/zone/contact/{contact.pk}/write-to-zone/",
        {"name": "Jan", "email": "jan@example.org", "words": "Dag"},
    )
    assert [page.post(url, sent).status_code for _ in range(4)] == [302, 302, 302, 400]
    assert (len(mailed("nele@example.org")), len(mailed("jan@example.org"))) == (3, 3)
    with opened():
        assert {one.reply_to for one in Mail.objects.filter(to="nele@example.org")} == {"jan@example.org"}
    with pytest.raises(TooManyMessages):
        changes.write_to_zone(by=guest, contact=contact, **sent)
    for number in range(MOST_IN_ALL - 3):
        changes.write_to_zone(by=guest, contact=contact, **sent | {"email": f"{number}@example.org"})
    with pytest.raises(TooManyMessages):
        changes.write_to_zone(by=guest, contact=contact, **sent | {"email": "cis@example.org"})
    changes.change_contact(by=editor, contact=contact, is_shown=False)
    assert page.get(url).status_code == 404
