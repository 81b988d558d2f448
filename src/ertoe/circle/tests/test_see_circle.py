from datetime import timedelta

import pytest

from ertoe.access.facts import Visibility
from ertoe.access.viewer import Role
from ertoe.circle import changes, queries
from ertoe.foundation.clock import today
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def page_of(circle) -> str:
    return f"/people/{circle.person.pk}/circle/"


def test_godelieve_sees_who_is_around_her_and_whom_to_call(circle_of_godelieve):
    circle = circle_of_godelieve
    changes.invite_member(
        by=circle.godelieve.viewer(),
        person_id=circle.person.pk,
        name="Wout",
        role=Role.VOLUNTEER,
        phone="0471 00 11 22",
        call_for="voor de kaartclub",
    )
    text = client_of(circle.godelieve).get(page_of(circle)).content.decode()
    for words in ("Katrien", "Dokter Peeters", "Rik", "Wout", "0471 00 11 22", "voor de kaartclub", "Uitgenodigd"):
        assert words in text


def test_jonas_sees_the_circle_and_no_button_to_change_it(circle_of_godelieve):
    text = client_of(circle_of_godelieve.jonas).get(page_of(circle_of_godelieve)).content.decode()
    assert "Katrien" in text
    assert "invite-member" not in text
    assert "end-membership" not in text


@pytest.mark.parametrize("name", ["rik", "omar"])
def test_the_helper_and_the_stranger_get_the_same_404(circle_of_godelieve, name):
    assert client_of(circle_of_godelieve.everybody[name]).get(page_of(circle_of_godelieve)).status_code == 404


def test_who_reads_what_follows_the_rule_of_the_doors(circle_of_godelieve):
    circle = circle_of_godelieve
    readers = queries.readers(circle.person.pk, by=circle.godelieve.viewer())
    names = {kind: {member.name.open() for member in members} for kind, members in readers.items()}
    professionals = {"Godelieve", "Dokter Peeters", "Jonas", "Saskia", "Ana"}
    assert names[Visibility.ONLY_ME] == {"Godelieve"}
    assert names[Visibility.PROFESSIONALS] == professionals
    assert names[Visibility.CIRCLE] == professionals | {"Katrien"}


def test_who_has_left_is_no_longer_shown_as_a_reader(circle_of_godelieve):
    circle = circle_of_godelieve
    godelieve = circle.godelieve.viewer()
    changes.end_membership(by=godelieve, member=circle.jonas.member, on=today() - timedelta(days=1))
    readers = queries.readers(circle.person.pk, by=godelieve)
    assert "Jonas" not in {member.name.open() for member in readers[Visibility.CIRCLE]}
