import pytest

from ertoe.access.errors import Refused
from ertoe.access.viewer import Standing
from ertoe.circle import changes
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def url(circle, persona) -> str:
    return f"/people/{circle.person.pk}/members/{persona.member.pk}/refuse-somebody/"


def test_godelieve_says_never_and_every_way_in_is_closed(circle_of_godelieve):
    circle = circle_of_godelieve
    client = client_of(circle.godelieve)
    assert client.get(url(circle, circle.saskia)).status_code == 200
    version = circle.saskia.member.version
    assert client.post(url(circle, circle.saskia), {"version": version}).status_code == 302
    assert circle.saskia.viewer().membership(circle.person.pk).standing is Standing.REFUSED
    assert "Saskia" in client.get(f"/people/{circle.person.pk}/circle/").content.decode()


def test_nobody_says_never_to_the_person_herself(circle_of_godelieve):
    with pytest.raises(Refused):
        changes.refuse_somebody(by=circle_of_godelieve.godelieve.viewer(), member=circle_of_godelieve.godelieve.member)


@pytest.mark.parametrize("name", ["jonas", "katrien", "rik", "omar"])
def test_others_cannot(circle_of_godelieve, name):
    circle = circle_of_godelieve
    assert client_of(circle.everybody[name]).post(url(circle, circle.saskia), {"version": 2}).status_code == 404
    assert circle.saskia.viewer().membership(circle.person.pk).standing is Standing.ACTIVE
