"""Counting along on the map of the zone: only who said yes, and only what was shared."""

import pytest

from ertoe.access.viewer import Task, Viewer
from ertoe.bridges.changes import name_neighbourhood, publish_goal_map
from ertoe.bridges.models import Counted, GoalMap
from ertoe.goals import changes as goals
from ertoe.organisations.changes import found_organisation, give_task
from tests.personas import DEMO, Persona, a_person_called, an_account, client_of

pytestmark = pytest.mark.django_db
TICK = Viewer.for_job("tick")


@pytest.fixture
def zone():
    return found_organisation(by=DEMO, name="De Waterlanden", slug="waterlanden", kind="zone")


@pytest.fixture
def places(zone):
    return [name_neighbourhood(by=DEMO, organisation_id=zone.pk, name=name) for name in ("Noord", "Zuid")]


def url_of(g) -> str:
    return f"/people/{g.person.pk}/count-along/"


def test_godelieve_counts_along_and_stops(circle_of_godelieve, places, the_door_is_open):
    g = circle_of_godelieve
    her = client_of(g.godelieve)
    assert her.post(url_of(g), {"neighbourhood": places[0].pk}).status_code == 302
    assert "U telt nu mee in Noord" in her.get(url_of(g)).content.decode()
    her.post(url_of(g), {"neighbourhood": places[1].pk})
    assert [one.neighbourhood.name for one in Counted.objects.filter(until_at=None)] == ["Zuid"]
    her.post(url_of(g), {"no": "1"})
    assert not Counted.objects.filter(until_at=None).exists()
    assert Counted.objects.count() == 2


@pytest.mark.parametrize("who", ["katrien", "jonas", "rik", "omar"])
def test_nobody_else_says_yes_for_her(circle_of_godelieve, places, who):
    client = client_of(circle_of_godelieve.everybody[who])
    assert client.get(url_of(circle_of_godelieve)).status_code == 404
    assert client.post(url_of(circle_of_godelieve), {"neighbourhood": places[0].pk}).status_code == 404


def someone_who_counts(place, number: int, visibility: str = "circle") -> None:
    account = an_account(f"Mens {number}")
    person, middle = a_person_called(f"Mens {number}", "Proef", account)
    mens = Persona("Mens", account, middle)
    goals.record_life_goal(
        by=mens.viewer(), person_id=person.pk, words="Kaarten", said_by=middle, visibility=visibility, domains=["d9"]
    )
    client_of(mens).post(f"/people/{person.pk}/count-along/", {"neighbourhood": place.pk})


def test_the_map_shows_ten_who_said_yes_and_shared_it_and_hides_nine(zone, places, the_door_is_open):
    for number in range(11):
        someone_who_counts(places[0], number)
    for number in range(20, 29):
        someone_who_counts(places[1], number)
    for number in range(30, 34):
        someone_who_counts(places[1], number, visibility="only_me")
    publish_goal_map(by=TICK)
    assert publish_goal_map(by=TICK) is None, "once a quarter"
    figures = GoalMap.objects.get().figures
    north, south = (str(place.pk) for place in places)
    assert figures["people"]["cells"] == {north: 10, south: 15}
    assert figures["d9"]["cells"][south] is None
    page = client_of(None).get("/zone/goal-map/")
    assert page.headers["Cache-Control"].startswith("public")
    assert "Hoe blijft iedereen onherkenbaar?" in page.content.decode()


def test_an_installation_without_a_zone_publishes_nothing():
    assert publish_goal_map(by=TICK) is None


def test_only_an_editor_names_neighbourhoods(circle_of_godelieve, zone):
    url = "/zone/goal-map/name-neighbourhood/"
    assert client_of(circle_of_godelieve.jonas).post(url, {"name": "Oost"}).status_code == 404
    nele = Persona("Nele", an_account("Nele"))
    give_task(by=DEMO, organisation_id=zone.pk, account_id=nele.account.pk, task=Task.EDITOR)
    assert client_of(nele).post(url, {"name": "Oost"}).status_code == 302
    assert "Oost" in client_of(nele).get(url).content.decode()
