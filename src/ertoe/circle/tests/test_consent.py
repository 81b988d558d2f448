import pytest

from ertoe.access.errors import Refused
from ertoe.circle import changes
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def url(circle, verb: str) -> str:
    return f"/people/{circle.person.pk}/{verb}/"


def test_withdrawing_consent_closes_the_file_for_all_but_the_person(circle_of_godelieve):
    circle = circle_of_godelieve
    client = client_of(circle.godelieve)
    assert client.get(url(circle, "withdraw-consent")).status_code == 200
    assert client.post(url(circle, "withdraw-consent"), {"operation": ""}).status_code == 302
    assert client.get(url(circle, "circle")).status_code == 200
    for persona in (circle.jonas, circle.katrien):
        assert client_of(persona).get(url(circle, "circle")).status_code == 404


def test_giving_consent_opens_it_again(circle_of_godelieve):
    circle = circle_of_godelieve
    changes.withdraw_consent(by=circle.godelieve.viewer(), person_id=circle.person.pk)
    client = client_of(circle.godelieve)
    assert "give-consent" in client.get(url(circle, "circle")).content.decode()
    assert client.get(url(circle, "give-consent")).status_code == 200
    assert client.post(url(circle, "give-consent"), {"operation": ""}).status_code == 302
    assert client_of(circle.jonas).get(url(circle, "circle")).status_code == 200


@pytest.mark.parametrize("name", ["jonas", "katrien", "rik", "omar"])
def test_others_do_not_withdraw_it(circle_of_godelieve, name):
    circle = circle_of_godelieve
    persona = circle.everybody[name]
    assert client_of(persona).get(url(circle, "withdraw-consent")).status_code == 404
    with pytest.raises(Refused):
        changes.withdraw_consent(by=persona.viewer(), person_id=circle.person.pk)
