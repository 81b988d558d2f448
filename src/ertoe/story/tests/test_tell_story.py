"""Telling: what matters, what works, what was heard in passing; in the words in which it was said."""

import pytest
from django.test import Client

from ertoe.access.errors import Missing, Refused
from ertoe.conversations.tests.talks import count, hidden
from ertoe.story import changes, queries
from ertoe.story.models import StoryItem, Strength
from tests.personas import client_of

pytestmark = pytest.mark.django_db
WORDS = "Mijn huis is mijn huis."


def page_of(circle, name):
    return f"/people/{circle.person.pk}/{name}/"


def sent(circle, who, name, **data) -> tuple[Client, dict, object]:
    persona = getattr(circle, who)
    client = client_of(persona)
    page = client.get(page_of(circle, name)).content.decode()
    data = {"words": WORDS, "visibility": "professionals", "operation": hidden(page, "operation"), **data}
    return client, data, client.post(page_of(circle, name), data)


def stories(circle, who="godelieve"):
    return queries.story_items(circle.person.pk, by=getattr(circle, who).viewer())


def test_godelieve_tells_something_and_keeps_it_to_herself(circle_of_godelieve):
    circle = circle_of_godelieve
    _client, _data, answer = sent(circle, "godelieve", "record-story-item", perspective="past", visibility="only_me")
    assert answer.url == page_of(circle, "story")
    [item] = stories(circle)
    assert (item.words.open(), item.perspective, item.said_by) == (WORDS, "past", circle.godelieve.member)
    assert stories(circle, "jonas") == []
    assert stories(circle, "katrien") == []


def test_what_jonas_saw_is_his_own_draft_until_he_releases_it(circle_of_godelieve):
    circle = circle_of_godelieve
    data = {"perspective": "present", "kind": "observed", "said_by": circle.godelieve.member.pk}
    client, _data, _answer = sent(circle, "jonas", "record-story-item", **data)
    [item] = stories(circle, "jonas")
    assert (item.said_by, item.released_at) == (circle.jonas.member, None)
    assert stories(circle) == []
    assert "Nog een klad" in client.get(page_of(circle, "story")).content.decode()
    release = f"{page_of(circle, 'story')}{item.pk}/release-story-item/"
    assert client_of(circle.peeters).post(release).status_code == 404
    assert client_of(circle.godelieve).post(release).status_code == 404
    for _twice in range(2):
        assert client.post(release).status_code == 302
    page = client_of(circle.peeters).get(page_of(circle, "story")).content.decode()
    assert "Gezien door Jonas, niet zelf gezegd" in page
    assert "choose-most-important" not in page  # what he saw never opens her pages as her own sentence


def test_a_sentence_heard_in_passing_takes_who_said_it_and_a_button(circle_of_godelieve):
    circle = circle_of_godelieve
    client, data, answer = sent(circle, "jonas", "hear-in-passing", said_by=circle.rik.member.pk)
    assert client.post(page_of(circle, "hear-in-passing"), data).url == answer.url  # twice is once
    [item] = queries.story_items(circle.person.pk, by=circle.peeters.viewer())
    assert (item.said_by, item.recorded_by, item.origin) == (
        circle.rik.member, circle.jonas.member, "heard_in_passing",
    )  # fmt: skip
    assert stories(circle, "katrien") == []


def test_what_works_stands_before_what_matters(circle_of_godelieve):
    circle = circle_of_godelieve
    strong = "Met de rollator raak ik tot bij de bakker."
    sent(circle, "katrien", "record-strength", words=strong, said_by=circle.godelieve.member.pk, visibility="circle")
    sent(circle, "godelieve", "record-story-item", perspective="present")
    assert [one.words.open() for one in queries.strengths(circle.person.pk, by=circle.jonas.viewer())] == [strong]
    page = client_of(circle.jonas).get(page_of(circle, "story")).content.decode()
    assert page.index(strong) < page.index(WORDS)


@pytest.mark.parametrize("name", ["record-story-item", "hear-in-passing", "record-strength"])
@pytest.mark.parametrize("fault", [{"words": ""}, {"words": "x" * 5000}, {"visibility": "all"}, {"said_by": "nobody"}])
def test_a_fault_is_said_and_nothing_is_kept(circle_of_godelieve, name, fault):
    circle = circle_of_godelieve
    data = {"perspective": "present", "kind": "said", "said_by": circle.godelieve.member.pk, **fault}
    _client, _data, answer = sent(circle, "jonas", name, **data)
    assert answer.status_code == 400
    assert 'role="alert"' in answer.content.decode()
    assert count(StoryItem) + count(Strength) == 0


@pytest.mark.parametrize("who", ["rik", "omar"])
def test_a_helper_and_a_stranger_tell_and_read_nothing(circle_of_godelieve, who):
    circle = circle_of_godelieve
    persona = getattr(circle, who)
    for name in ("story", "record-story-item", "hear-in-passing", "record-strength"):
        assert client_of(persona).get(page_of(circle, name)).status_code == 404
    said = {"person_id": circle.person.pk, "words": WORDS, "said_by": circle.godelieve.member, "visibility": "circle"}
    for verb in (changes.record_story_item, changes.hear_in_passing, changes.record_strength):
        with pytest.raises(Refused):
            verb(by=persona.viewer(), **said)
    assert count(StoryItem) + count(Strength) == 0


def test_an_item_of_another_circle_is_missing(circle_of_godelieve):
    circle = circle_of_godelieve
    sent(circle, "godelieve", "record-story-item", perspective="present")
    [item] = stories(circle)
    with pytest.raises(Missing):
        queries.story_item(item.pk, by=circle.omar.viewer(), person_id=circle.person.pk)
    with pytest.raises(Missing):
        queries.story_item(item.pk, by=circle.jonas.viewer(), person_id=item.pk)
