"""`Dit wil ik`: words of an answer become a life goal, with the thread back to where they were said."""

import pytest

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.conversations import changes as talks
from ertoe.conversations.models import Phrase
from ertoe.conversations.tests.talks import a_talk, count, says
from ertoe.foundation.ids import uuid7
from ertoe.goals import changes, queries
from ertoe.goals.models import LifeGoal
from tests.personas import client_of

pytestmark = pytest.mark.django_db
QUOTE = "naar de kaartclub"
PLACE = {"version": 1, "start": 11, "end": 28, "quote": QUOTE}


@pytest.fixture
def answer(circle_of_godelieve):
    return says(circle_of_godelieve, a_talk(circle_of_godelieve))


def wanted(circle, answer, *, who="jonas", **more):
    sent = PLACE | {"operation": uuid7(), "answer": answer.pk} | more
    client = client_of(getattr(circle, who))
    return client.post(f"/people/{circle.person.pk}/answers/{answer.pk}/want-phrase/", sent)


def test_jonas_takes_her_words_to_a_life_goal(circle_of_godelieve, answer):
    circle = circle_of_godelieve
    told = wanted(circle, answer)
    [goal] = queries.life_goals(circle.person.pk, by=circle.godelieve.viewer())
    assert told.url == f"/people/{circle.person.pk}/goals/{goal.pk}/"
    assert (goal.words.open(), goal.said_by) == (QUOTE, circle.godelieve.member)
    page = client_of(circle.jonas).get(told.url).content.decode()
    assert QUOTE in page


def test_a_goal_made_in_a_talk_is_for_the_professionals_and_the_talk_itself_is_not_yet(circle_of_godelieve, answer):
    wanted(circle_of_godelieve, answer)
    person_id = circle_of_godelieve.person.pk
    assert len(queries.life_goals(person_id, by=circle_of_godelieve.peeters.viewer())) == 1
    assert queries.life_goals(person_id, by=circle_of_godelieve.katrien.viewer()) == []


@pytest.mark.parametrize(
    ("visibility", "reader", "stranger"),
    [("only_me", "godelieve", "peeters"), ("named", "katrien", "peeters"), ("circle", "katrien", "rik")],
)
def test_after_the_talk_the_goal_is_read_by_who_reads_the_answer(
    circle_of_godelieve, answer, visibility, reader, stranger
):
    circle = circle_of_godelieve
    talks.close_conversation(
        by=circle.godelieve.viewer(), conversation=answer.conversation, visibility=Visibility(visibility),
        named=[circle.katrien.member],
    )  # fmt: skip
    wanted(circle, answer, who="godelieve")
    assert len(queries.life_goals(circle.person.pk, by=getattr(circle, reader).viewer())) == 1
    assert queries.life_goals(circle.person.pk, by=getattr(circle, stranger).viewer()) == []


def test_what_she_wrote_alone_stays_hers(circle_of_godelieve):
    circle = circle_of_godelieve
    by = circle.godelieve.viewer()
    talk = talks.prepare_conversation(by=by, person_id=circle.person.pk, said_by=circle.godelieve.member)
    [answer] = talks.answer_questions(
        by=by, conversation=talk, said_by=circle.godelieve.member, answers={"said": f"Op dinsdag {QUOTE}."}
    )
    wanted(circle, answer, who="godelieve")
    assert len(queries.life_goals(circle.person.pk, by=by)) == 1
    assert queries.life_goals(circle.person.pk, by=circle.jonas.viewer()) == []


def test_twice_is_once(circle_of_godelieve, answer):
    act = uuid7()
    first = wanted(circle_of_godelieve, answer, operation=act)
    assert wanted(circle_of_godelieve, answer, operation=act).url == first.url
    assert count(LifeGoal) == 1


@pytest.mark.parametrize("fault", [{"quote": "naar de kaartjes"}, {"end": "x"}, {"version": "9"}])
def test_words_that_do_not_stand_there_become_nothing(circle_of_godelieve, answer, fault):
    assert wanted(circle_of_godelieve, answer, **fault).status_code == 400
    assert count(LifeGoal) + count(Phrase) == 0


@pytest.mark.parametrize("who", ["katrien", "peeters", "rik", "omar"])
def test_who_does_not_read_the_answer_makes_no_goal_of_it(circle_of_godelieve, answer, who):
    assert wanted(circle_of_godelieve, answer, who=who).status_code == 404
    with pytest.raises(Refused):
        changes.want_phrase(by=getattr(circle_of_godelieve, who).viewer(), answer=answer, **PLACE)
    assert count(LifeGoal) == 0
