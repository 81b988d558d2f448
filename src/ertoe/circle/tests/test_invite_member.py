import pytest

from ertoe.access.errors import Refused
from ertoe.access.viewer import Role
from ertoe.circle import changes, queries
from ertoe.circle.models import Member
from ertoe.foundation.ids import uuid7
from tests.personas import an_organisation, client_of

pytestmark = pytest.mark.django_db


def url(circle) -> str:
    return f"/people/{circle.person.pk}/invite-member/"


def named(circle, name: str) -> list[Member]:
    members = queries.members(circle.person.pk, by=circle.godelieve.viewer())
    return [member for member in members if member.name.open() == name]


def test_godelieve_asks_her_neighbour_in(circle_of_godelieve):
    sent = {"name": "Maria", "role": "volunteer", "relation": "van de kaartclub"}
    response = client_of(circle_of_godelieve.godelieve).post(url(circle_of_godelieve), sent)
    assert response.status_code == 302
    [maria] = named(circle_of_godelieve, "Maria")
    assert maria.status == Member.Status.INVITED
    assert maria.relation.open() == "van de kaartclub"


def test_godelieve_admits_a_team_and_says_where_it_works(circle_of_godelieve):
    organisation = an_organisation("Zorg Dichtbij")
    client = client_of(circle_of_godelieve.godelieve)
    sent = {"name": "De nachtploeg", "role": "team"}
    assert client.post(url(circle_of_godelieve), sent).status_code == 400
    assert client.post(url(circle_of_godelieve), sent | {"organisation": organisation.pk}).status_code == 302
    [team] = named(circle_of_godelieve, "De nachtploeg")
    assert (team.role, team.organisation_id) == (Role.TEAM, organisation.pk)


def test_sending_twice_invites_once(circle_of_godelieve):
    sent = {"name": "Maria", "role": "volunteer", "operation": str(uuid7())}
    client = client_of(circle_of_godelieve.godelieve)
    assert [client.post(url(circle_of_godelieve), sent).status_code for _ in range(2)] == [302, 302]
    assert len(named(circle_of_godelieve, "Maria")) == 1


def test_without_a_name_nobody_is_invited_and_it_says_so(circle_of_godelieve):
    response = client_of(circle_of_godelieve.godelieve).post(url(circle_of_godelieve), {"role": "volunteer"})
    assert response.status_code == 400
    assert "trouble-summary" in response.content.decode()


@pytest.mark.parametrize("name", ["jonas", "katrien", "rik", "omar"])
def test_others_invite_nobody(circle_of_godelieve, name):
    persona = circle_of_godelieve.everybody[name]
    assert client_of(persona).get(url(circle_of_godelieve)).status_code == 404
    with pytest.raises(Refused):
        changes.invite_member(
            by=persona.viewer(), person_id=circle_of_godelieve.person.pk, name="X", role=Role.VOLUNTEER
        )
