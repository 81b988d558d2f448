"""Beginning a talk: with a tool, with none, or beforehand and alone."""

import pytest

from ertoe.access.errors import Missing, Refused
from ertoe.access.facts import Visibility
from ertoe.conversations import changes, queries
from ertoe.conversations.models import Conversation
from ertoe.conversations.tests.talks import SETUP, a_talk, count, hidden
from ertoe.foundation.clock import today
from tests.personas import client_of

pytestmark = pytest.mark.django_db
BEGIN = "/people/{}/begin-conversation/"


@pytest.fixture
def circle(circle_of_godelieve):
    changes.publish_tools(by=SETUP)
    return circle_of_godelieve


def sent(circle, who, **data):
    client = client_of(getattr(circle, who))
    page = client.get(BEGIN.format(circle.person.pk)).content.decode()
    data = {"place": "home", "held_on": today().isoformat(), "operation": hidden(page, "operation"), **data}
    return client, data, client.post(BEGIN.format(circle.person.pk), data)


def only_talk(circle):
    [talk] = queries.conversations(circle.person.pk, by=circle.godelieve.viewer())
    return talk


def test_jonas_begins_a_talk_with_the_four_circles(circle):
    tool = next(tool for tool in queries.tools(by=circle.jonas.viewer()) if tool.tool == "four-circles")
    there = [circle.godelieve.member.pk, circle.jonas.member.pk]
    _client, _data, answer = sent(circle, "jonas", tool=tool.pk, present=there)
    talk = only_talk(circle)
    assert answer.url == f"/people/{circle.person.pk}/conversations/{talk.pk}/"
    assert (talk.state, talk.visibility, talk.said_by) == ("held", "only_me", circle.godelieve.member)
    assert [one.member_id for one in talk.present.all()] == there
    assert [used.tool for used in talk.tools_used.all()] == [tool]


def test_a_tool_with_steps_opens_at_its_first_step(circle):
    tool = next(tool for tool in queries.tools(by=circle.jonas.viewer()) if tool.tool == "one-thing")
    _client, _data, answer = sent(circle, "jonas", tool=tool.pk, present=[circle.godelieve.member.pk])
    assert answer.url.endswith("?part=values")


def test_just_talking_needs_no_tool(circle):
    sent(circle, "jonas", tool="", present=[circle.godelieve.member.pk])
    assert list(only_talk(circle).tools_used.all()) == []


def test_alone_it_is_a_preparation_that_nobody_else_reads(circle):
    sent(circle, "godelieve", tool="", present=[circle.godelieve.member.pk])
    assert only_talk(circle).state == Conversation.State.PREPARED
    assert queries.conversations(circle.person.pk, by=circle.jonas.viewer()) == []


def test_sending_the_form_twice_begins_one_talk(circle):
    client, data, answer = sent(circle, "jonas", tool="", present=[circle.godelieve.member.pk])
    again = client.post(BEGIN.format(circle.person.pk), data)
    assert again.url == answer.url
    assert count(Conversation) == 1


@pytest.mark.parametrize(
    "fault",
    [{"held_on": "2999-01-01"}, {"held_on": "no day"}, {"place": "moon"}, {"present": []}, {"tool": "hammer"}],
)
def test_a_form_with_a_fault_says_so_and_begins_nothing(circle, fault):
    _client, _data, answer = sent(circle, "jonas", **{"tool": "", "present": [circle.godelieve.member.pk], **fault})
    assert answer.status_code == 400
    assert 'role="alert"' in answer.content.decode()
    assert count(Conversation) == 0


@pytest.mark.parametrize("who", ["rik", "omar"])
def test_a_helper_and_a_stranger_begin_nothing(circle, who):
    client = client_of(getattr(circle, who))
    assert client.get(BEGIN.format(circle.person.pk)).status_code == 404
    assert client.post(BEGIN.format(circle.person.pk), {"held_on": today()}).status_code == 404
    with pytest.raises(Refused):
        changes.begin_conversation(
            by=getattr(circle, who).viewer(), person_id=circle.person.pk, said_by=circle.godelieve.member,
            present=[], held_on=today(),
        )  # fmt: skip


def test_until_it_is_closed_only_those_who_spoke_and_wrote_read_it(circle):
    talk = a_talk(circle)
    for who in ("godelieve", "jonas"):
        assert queries.conversation(talk.pk, by=getattr(circle, who).viewer(), person_id=circle.person.pk) == talk
    for who in ("katrien", "peeters", "rik", "omar"):
        with pytest.raises(Missing):
            queries.conversation(talk.pk, by=getattr(circle, who).viewer(), person_id=circle.person.pk)
    assert talk.visibility == Visibility.ONLY_ME


def test_the_list_offers_just_talking_and_every_tool(circle):
    page = client_of(circle.jonas).get(f"/people/{circle.person.pk}/conversations/").content.decode()
    assert "Gewoon praten" in page
    assert "?tool=four-circles" in page
    assert "?tool=one-thing" in page
    chosen = client_of(circle.jonas).get(BEGIN.format(circle.person.pk) + "?tool=one-thing").content.decode()
    assert chosen.split("Eén ding eerst")[0].rsplit("<input", 1)[1].count("checked") == 1


def test_a_tool_says_where_it_comes_from(circle):
    client = client_of(circle.jonas)
    page = client.get("/conversation-tools/four-circles/1.2/tool-origin/")
    assert "4-bollenmodel" in page.content.decode()
    assert client.get("/conversation-tools/four-circles/9.9/tool-origin/").status_code == 404
