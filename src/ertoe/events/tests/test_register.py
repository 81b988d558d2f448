"""Two seats: by order of arrival, the rest waits and moves up."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from ertoe.access.errors import Missing, Refused
from ertoe.access.guard import opened
from ertoe.access.viewer import Viewer
from ertoe.events import changes, queries
from ertoe.events.changes import RegistrationIsClosed
from ertoe.events.mails import OWN_REGISTRATION
from ertoe.events.models import Event, Registration
from ertoe.foundation.clock import now, pretend
from ertoe.post.own_address import token_for
from tests.personas import Persona, client_of

pytestmark = pytest.mark.django_db


def test_who_comes_third_waits(comes, standing, mailed):
    for name in ("an", "bo", "cis"):
        comes(name)
    assert (standing(), standing("waiting")) == (["an", "bo"], ["cis"])
    assert mailed("bo@example.org") == ["Ingeschreven: Samen rond wat telt"]
    assert mailed("cis@example.org") == ["Op de wachtlijst: Samen rond wat telt"]


def test_the_waiting_list_moves_up(comes, guest, standing, mailed):
    first = comes("an")
    for name in ("bo", "cis", "dirk"):
        comes(name)
    for _twice in range(2):
        changes.cancel_registration(by=guest, registration=first)
    assert (standing(), standing("waiting"), standing("cancelled")) == (["bo", "cis"], ["dirk"], ["an"])
    assert mailed("cis@example.org")[-1] == "U hebt een plaats: Samen rond wat telt"
    comes("an")
    assert standing("waiting") == ["dirk", "an"]


def test_once_it_has_begun_nobody_is_told_of_a_place(comes, guest, evening, mailed):
    first = comes("an")
    for name in ("bo", "cis"):
        comes(name)
    with pretend(evening.starts_at + timedelta(minutes=1)):
        changes.cancel_registration(by=guest, registration=first)
    assert mailed("cis@example.org") == ["Op de wachtlijst: Samen rond wat telt"]


def test_more_places_move_up_as_many_and_fewer_throw_nobody_out(comes, editor, guest, evening, standing):
    registrations = [comes(name) for name in ("an", "bo", "cis", "dirk", "els")]
    changes.change_event(by=editor, event=evening, capacity=4)
    assert (standing(), standing("waiting")) == (["an", "bo", "cis", "dirk"], ["els"])
    changes.change_event(by=editor, event=evening, capacity=1)
    assert standing() == ["an", "bo", "cis", "dirk"]
    changes.cancel_registration(by=guest, registration=registrations[0])
    assert (standing(), standing("waiting")) == (["bo", "cis", "dirk"], ["els"])
    changes.change_event(by=editor, event=evening, capacity=None)
    assert standing("waiting") == []


def test_the_same_address_is_the_same_registration(comes, guest, evening, standing, mailed):
    first = comes("an")
    assert changes.register(by=guest, event=evening, name="Iemand", email=" AN@example.org ") == first
    assert standing() == ["an"]
    assert len(mailed("an@example.org")) == 1
    with pretend(now() + timedelta(hours=2)):
        comes("an")
    assert len(mailed("an@example.org")) == 2


def test_the_page_says_the_same_to_everybody(evening, comes, mailed):
    comes("an")
    url = f"/zone/events/{evening.slug}/register/"
    assert "Er is nog 1 plaats." in Client().get(url).content.decode()
    sent = {"name": "Een vreemde", "email": "an@example.org", "agrees": "on"}
    known, new = (Client().post(url, sent | more) for more in ({}, {"email": "bo@example.org"}))
    assert (
        (known.status_code, known.url)
        == (new.status_code, new.url)
        == (302, f"/zone/events/{evening.slug}/registered/")
    )
    assert Client().get(known.url).status_code == 200
    machine = Client().post(url, sent | {"email": "machine@example.org", "website": "https://example.org"})
    assert (machine.url, mailed("machine@example.org")) == (new.url, [])
    assert Client().post(url, {"name": "Zonder akkoord", "email": "x@example.org"}).status_code == 400


def test_the_database_itself_keeps_the_seats(comes, evening):
    comes("an"), comes("bo")
    with opened(), pytest.raises(IntegrityError), transaction.atomic():
        Event.objects.filter(pk=evening.pk).update(registered=3)
    with opened(), pytest.raises(IntegrityError), transaction.atomic():
        Event.objects.filter(pk=evening.pk).update(registered=1, waiting=1)


def test_who_is_signed_in_leaves_no_account_behind(nele, evening):
    sent = {"name": "Nele", "email": "nele@example.org", "agrees": "on"}
    client_of(Persona("Nele", nele)).post(f"/zone/events/{evening.slug}/register/", sent)
    with opened():
        assert Registration.objects.get().made_by_id is None


def test_too_late_a_draft_or_called_off_is_closed(comes, editor, evening, guest):
    with pretend(evening.starts_at), pytest.raises(RegistrationIsClosed):
        comes("an")
    changes.call_off_event(by=editor, event=evening)
    with pytest.raises(RegistrationIsClosed):
        comes("an")


def test_the_own_address_opens_one_registration_and_cancels_it(comes, standing):
    an, page = comes("an"), Client()
    token = token_for(OWN_REGISTRATION, an.pk)
    assert "U hebt een plaats" in page.get(f"/zone/registrations/{token}/see-registration/").content.decode()
    page.get(f"/zone/registrations/{token}/cancel-registration/")
    assert standing() == ["an"]
    page.post(f"/zone/registrations/{token}/cancel-registration/")
    assert standing("cancelled") == ["an"]
    assert page.get(f"/zone/registrations/{token_for('other', an.pk)}/see-registration/").status_code == 404


def test_a_guest_sees_no_registrations_and_organises_nothing(guest, comes, evening):
    comes("an")
    with pytest.raises(Missing):
        queries.registrations(evening, by=guest)
    with pytest.raises(Refused):
        changes.change_event(by=guest, event=evening, title="Van mij")
    with pytest.raises(Refused):
        changes.register(by=Viewer.nobody(), event=evening, name="x", email="x@example.org")
