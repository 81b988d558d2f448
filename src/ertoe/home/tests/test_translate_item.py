"""A translation stands beside the words, marked, with who made it; the words stay as they were said."""

import pytest
from django.utils.translation import override

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.circle.changes import translate_item
from ertoe.circle.models import Translation
from ertoe.conversations import changes
from ertoe.conversations.tests.talks import a_talk, count, hidden, says, shared_with_professionals, url
from ertoe.foundation.ids import uuid7
from ertoe.goals.changes import record_life_goal, tell_more
from ertoe.story.changes import record_story_item
from tests.personas import client_of

pytestmark = pytest.mark.django_db
ARABIC = "كنت ألعب كرة القدم مع ابني."
DUTCH = "Ik voetbalde met mijn zoon."


@pytest.fixture
def item(circle_of_godelieve):
    """Godelieve tells it to her professionals."""
    circle = circle_of_godelieve
    said = {"said_by": circle.godelieve.member, "visibility": Visibility.PROFESSIONALS, "language": "ar"}
    return record_story_item(by=circle.godelieve.viewer(), person_id=circle.person.pk, words=ARABIC, **said)


@pytest.fixture
def answer(circle_of_godelieve):
    circle = circle_of_godelieve
    by, voice, told = circle.jonas.viewer(), circle.godelieve.member, {"about_what_i_do": ARABIC}
    talk = a_talk(circle)
    [answer] = changes.answer_questions(by=by, conversation=talk, said_by=voice, answers=told, said_in="ar")
    return answer


def page_of(item, kind="story_item"):
    return f"/people/{item.person_id}/translate-item/?kind={kind}&item={item.pk}"


def translated(circle, item, kind="story_item", who="jonas", **data):
    client = client_of(getattr(circle, who))
    html = client.get(page_of(item, kind)).content.decode()
    sent = {"operation": hidden(html, "operation"), "version": getattr(item, "version", "")}
    sent |= {"language": "nl", "words": DUTCH, "made_by": "interpreter"}
    return client.post(page_of(item, kind), sent | data)


def story(circle, who="jonas"):
    return client_of(getattr(circle, who)).get(f"/people/{circle.person.pk}/story/").content.decode()


def test_jonas_puts_dutch_beside_the_arabic_and_says_that_an_interpreter_made_it(circle_of_godelieve, item):
    circle = circle_of_godelieve
    assert "kind=story_item" in story(circle)
    there = translated(circle, item)
    assert there.url == f"/people/{item.person_id}/story/"
    html = story(circle)
    assert ARABIC in html
    assert DUTCH in html
    assert "Vertaald door een tolk, opgeschreven door Jonas" in html


def test_who_made_it_is_who_sends_it_unless_said_otherwise(circle_of_godelieve, item):
    translated(circle_of_godelieve, item, made_by="myself")
    assert "Vertaald door Jonas" in story(circle_of_godelieve)


def test_sent_twice_it_stands_there_once(circle_of_godelieve, item):
    once = {"operation": str(uuid7())}
    translated(circle_of_godelieve, item, **once)
    translated(circle_of_godelieve, item, **once)
    assert count(Translation) == 1


def test_the_translation_of_an_answer_stands_beside_it_in_the_talk(circle_of_godelieve, answer):
    circle = circle_of_godelieve
    there = translated(circle, answer, "answer")
    assert there.url == f"{url(answer.conversation)}#answer-{answer.pk}"
    html = client_of(circle.jonas).get(url(answer.conversation)).content.decode()
    assert DUTCH in html
    assert "De woorden zijn daarna veranderd." not in html
    says(circle, answer.conversation, "Nu zit ik op de bank.")
    html = client_of(circle.jonas).get(url(answer.conversation)).content.decode()
    assert "De woorden zijn daarna veranderd." in html


def test_who_reads_the_answer_reads_its_translation_and_nobody_else(circle_of_godelieve, answer):
    circle = circle_of_godelieve
    translated(circle, answer, "answer")
    assert client_of(circle.peeters).get(url(answer.conversation)).status_code == 404
    shared_with_professionals(circle, answer.conversation)
    html = client_of(circle.peeters).get(url(answer.conversation)).content.decode()
    assert DUTCH in html
    assert "De woorden zijn daarna veranderd." not in html


def test_somebody_who_reads_other_words_now_translated_the_words_of_then(circle_of_godelieve, answer):
    circle, told = circle_of_godelieve, {"about_what_i_do": "الآن أجلس على المقعد."}
    by, voice = circle.jonas.viewer(), circle.godelieve.member
    changes.answer_questions(by=by, conversation=answer.conversation, said_by=voice, answers=told, said_in="ar")
    translated(circle, answer, "answer", version="1")
    html = client_of(circle.jonas).get(url(answer.conversation)).content.decode()
    assert "De woorden zijn daarna veranderd." in html


@pytest.mark.parametrize("fault", [{"words": ""}, {"language": "ar"}, {"language": "xx"}, {"made_by": "a robot"}])
def test_a_fault_is_said_and_nothing_is_put_beside(circle_of_godelieve, item, fault):
    assert translated(circle_of_godelieve, item, **fault).status_code == 400
    assert count(Translation) == 0


@pytest.mark.parametrize("kind", ["", "strength", "person", "review"])
def test_what_is_not_of_that_kind_is_not_there(circle_of_godelieve, item, kind):
    assert client_of(circle_of_godelieve.jonas).get(page_of(item, kind)).status_code == 404


@pytest.mark.parametrize("who", ["katrien", "rik", "omar"])
def test_who_does_not_read_it_translates_nothing(circle_of_godelieve, item, who):
    persona = getattr(circle_of_godelieve, who)
    assert client_of(persona).get(page_of(item)).status_code == 404
    assert client_of(persona).post(page_of(item), {"words": DUTCH}).status_code == 404
    me = circle_of_godelieve.jonas.member
    with pytest.raises(Refused):
        translate_item(by=persona.viewer(), item=item, words=DUTCH, language="nl", said_by=me)


def test_what_was_told_about_a_goal_is_translated_for_who_reads_the_goal(circle_of_godelieve):
    circle = circle_of_godelieve
    by, me = circle.godelieve.viewer(), circle.godelieve.member
    said = {"by": by, "said_by": me}
    told = {"visibility": Visibility.PROFESSIONALS, "language": "ar", "words": ARABIC}
    goal = record_life_goal(person_id=circle.person.pk, **said, **told)
    with override("ar"):
        [side] = tell_more(goal=goal, sides={"problem": "ضيق النفس"}, **said)
    there = translated(circle, side, "facet", words="Kortademig")
    assert "Kortademig" in client_of(circle.jonas).get(there.url).content.decode()
    assert client_of(circle.katrien).get(page_of(side, "facet")).status_code == 404
    assert client_of(circle.jonas).get(page_of(goal, "facet")).status_code == 404
