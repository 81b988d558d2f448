"""Preparing at home: one thing on a page, nobody else reads it, and a place to come back to."""

import pytest

from ertoe.conversations import changes
from ertoe.conversations.tests.talks import hidden, published, url
from ertoe.tools.steps import go_on
from ertoe.tools.tests.tool_folders import one_thing
from tests.personas import client_of

pytestmark = pytest.mark.django_db
GO_ON = "Verder waar u was: "


def prepares(circle, tool="four-circles"):
    return changes.prepare_conversation(
        by=circle.godelieve.viewer(), person_id=circle.person.pk, said_by=circle.godelieve.member, tool=published(tool)
    )


def shown(persona, talk, query=""):
    return client_of(persona).get(url(talk) + query).content.decode()


def test_a_preparation_begins_with_one_question(circle_of_godelieve):
    circle = circle_of_godelieve
    published("four-circles")
    client = client_of(circle.godelieve)
    begin = f"/people/{circle.person.pk}/begin-conversation/?tool=four-circles"
    page = client.get(begin).content.decode()
    tool = page.split('name="tool" value="', 2)[2].split('"', 1)[0]
    sent = {"operation": hidden(page, "operation"), "present": [circle.godelieve.member.pk], "place": "home"}
    answer = client.post(begin, sent | {"tool": tool, "held_on": page.split('name="held_on" value="', 1)[1][:10]})
    assert answer.url.endswith("?part=health")
    page = client.get(answer.url).content.decode()
    assert page.count("<textarea") == 1
    assert "Stap 1 van 4" in page


def test_who_stopped_halfway_comes_back_to_where_they_were(circle_of_godelieve):
    talk = prepares(circle_of_godelieve)
    client = client_of(circle_of_godelieve.godelieve)
    assert GO_ON not in client.get(url(talk)).content.decode()
    page = client.get(url(talk) + "?part=health").content.decode()
    sent = {name: hidden(page, name) for name in ("operation", "version", "said_by")}
    assert client.post(url(talk) + "?part=health", sent | {"about_my_health": "Rap moe."}).url.endswith("?part=doing")
    page = client.get(url(talk)).content.decode()
    assert GO_ON + "Wat ik doe en waaraan ik meedoe" in page
    assert f"?part=doing&amp;voice={circle_of_godelieve.godelieve.member.pk}" in page


def test_the_circles_lead_to_their_own_page_while_one_prepares(circle_of_godelieve):
    page = shown(circle_of_godelieve.godelieve, prepares(circle_of_godelieve))
    assert 'href="?part=self"' in page


def test_there_is_nothing_to_come_back_to_after_the_last_part():
    assert go_on(one_thing(), {}).id == "values"
    assert go_on(one_thing(), {"first_goal": "Voetballen"}).id == "care_that_helps"
    assert go_on(one_thing(), {"hindering_problem": "Pijn"}) is None


@pytest.mark.parametrize("who", ["jonas", "katrien", "rik", "omar"])
def test_nobody_else_opens_a_preparation(circle_of_godelieve, who):
    talk = prepares(circle_of_godelieve)
    assert client_of(getattr(circle_of_godelieve, who)).get(url(talk) + "?part=health").status_code == 404
