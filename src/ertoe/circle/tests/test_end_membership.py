import pytest

from ertoe.access.doors import Seen
from ertoe.access.errors import Refused, StaleEdit
from ertoe.access.viewer import Standing
from ertoe.circle import changes
from ertoe.foundation.clock import today
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def url(circle, persona, verb: str = "end-membership") -> str:
    return f"/people/{circle.person.pk}/members/{persona.member.pk}/{verb}/"


def test_godelieve_ends_a_membership_and_the_file_closes_at_once(circle_of_godelieve):
    circle = circle_of_godelieve
    client = client_of(circle.godelieve)
    assert client.get(url(circle, circle.saskia)).status_code == 200
    version = circle.saskia.member.version
    assert client.post(url(circle, circle.saskia), {"version": version}).status_code == 302
    assert circle.saskia.viewer().membership(circle.person.pk).standing is Standing.ENDED
    assert client_of(circle.saskia).get(f"/people/{circle.person.pk}/circle/").status_code == 404


def test_nobody_puts_godelieve_out_of_the_middle(circle_of_godelieve):
    circle = circle_of_godelieve
    assert client_of(circle.godelieve).get(url(circle, circle.godelieve)).status_code == 404
    with pytest.raises(Refused):
        changes.end_membership(by=circle.godelieve.viewer(), member=circle.godelieve.member, on=today())


@pytest.mark.parametrize("name", ["jonas", "katrien", "rik", "omar"])
def test_others_end_no_membership(circle_of_godelieve, name):
    circle = circle_of_godelieve
    assert client_of(circle.everybody[name]).post(url(circle, circle.saskia), {"version": 2}).status_code == 404
    assert circle.saskia.viewer().membership(circle.person.pk).standing is Standing.ACTIVE


def test_ending_what_has_changed_meanwhile_is_a_conflict(circle_of_godelieve):
    circle = circle_of_godelieve
    with pytest.raises(StaleEdit):
        changes.end_membership(
            by=circle.godelieve.viewer(), member=circle.saskia.member, on=today(), seen=Seen(version=1)
        )
    response = client_of(circle.godelieve).post(url(circle, circle.saskia), {"version": 1})
    assert response.status_code == 409


def test_somebody_of_another_circle_is_missing(circle_of_godelieve):
    circle = circle_of_godelieve
    elsewhere = f"/people/{circle.person.pk}/members/{circle.person.pk}/end-membership/"
    assert client_of(circle.godelieve).get(elsewhere).status_code == 404
