"""Answers are kept as own words or as sealed marks; two who write at once both keep their texts."""

import pytest
from django.db import connection

from ertoe.access.doors import Seen
from ertoe.access.errors import AlreadyDone, Refused, StaleEdit
from ertoe.conversations import changes, queries
from ertoe.conversations.answered import value_of
from ertoe.conversations.models import Answer, AnswerVersion
from ertoe.conversations.tests.talks import CARDS, a_talk, count, hidden, says, shared_with_professionals, url
from ertoe.foundation.ids import uuid7
from ertoe.tools.tests.tool_folders import example
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def answer_all(circle, talk, answers, *, who="jonas", **more):
    return changes.answer_questions(
        by=getattr(circle, who).viewer(), conversation=talk, said_by=circle.godelieve.member, answers=answers, **more
    )


def stands(circle, talk):
    rows = queries.answers(talk, by=circle.godelieve.viewer())
    return {row.question: value_of(row.told()) for row in rows}


def test_own_words_are_kept_as_they_were_said(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    answer = says(circle_of_godelieve, talk)
    assert (answer.words.open(), answer.marks) == (CARDS, None)
    assert (answer.said_by, answer.recorded_by_id) == (
        circle_of_godelieve.godelieve.member, circle_of_godelieve.jonas.member.pk,
    )  # fmt: skip
    assert (answer.tool.tool, answer.tool.version, answer.asked_in) == ("four-circles", "1.2", "nl")


@pytest.mark.parametrize(
    ("tool", "question", "answer"),
    [
        ("choose-one", "first_drink", "tea"),
        ("choose-many", "outings", ["cards", "market"]),
        ("scale", "confidence", 0),
        ("pair-of-marks", "walking", {"now": 3, "wished": None}),
    ],
)
def test_choices_and_marks_are_kept_sealed_and_come_back_the_same(circle_of_godelieve, tool, question, answer):
    talk = a_talk(circle_of_godelieve, tool)
    [row] = answer_all(circle_of_godelieve, talk, {question: answer})
    assert row.words is None
    assert stands(circle_of_godelieve, talk) == {question: answer}
    with connection.cursor() as cursor:
        cursor.execute("SELECT marks FROM conversations_answer")
        assert cursor.fetchone()[0].startswith("e1.")


def test_a_talk_without_a_tool_keeps_free_words(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve, None)
    assert says(circle_of_godelieve, talk, "Ik slaap slecht.", "said").tool is None


def test_skipping_keeps_nothing_and_taking_back_keeps_the_version_before(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    assert answer_all(circle_of_godelieve, talk, {"about_my_health": None, "about_who_i_am": None}) == []
    answer = says(circle_of_godelieve, talk)
    answer_all(circle_of_godelieve, talk, {"about_what_i_do": None})
    assert stands(circle_of_godelieve, talk) == {"about_what_i_do": None}
    answer = queries.answer(
        answer.pk, by=circle_of_godelieve.godelieve.viewer(), person_id=circle_of_godelieve.person.pk
    )
    assert count(AnswerVersion, head=answer) == 2


def test_the_same_words_again_are_no_new_version(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    says(circle_of_godelieve, talk)
    assert answer_all(circle_of_godelieve, talk, {"about_what_i_do": CARDS}) == []
    assert count(AnswerVersion) == 1


def test_sending_twice_is_once(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    sent = Seen(operation=uuid7(), body=b"one")
    answer_all(circle_of_godelieve, talk, {"about_what_i_do": CARDS}, seen=sent)
    with pytest.raises(AlreadyDone):
        answer_all(circle_of_godelieve, talk, {"about_what_i_do": CARDS}, seen=sent)
    assert count(Answer) == 1


@pytest.mark.parametrize("who", ["katrien", "peeters", "rik", "omar"])
def test_who_does_not_read_along_does_not_write_along(circle_of_godelieve, who):
    talk = a_talk(circle_of_godelieve)
    with pytest.raises(Refused):
        answer_all(circle_of_godelieve, talk, {"about_what_i_do": CARDS}, who=who)
    assert count(Answer) == 0


def test_two_who_write_in_different_circles_both_keep_their_words(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    seen = Seen(version=queries.as_of(talk, by=circle_of_godelieve.jonas.viewer()))
    nothing = dict.fromkeys(("about_my_health", "about_what_i_do"))
    answer_all(circle_of_godelieve, talk, nothing | {"about_what_i_do": CARDS}, seen=seen)
    answer_all(circle_of_godelieve, talk, nothing | {"about_my_health": "Moe."}, who="godelieve", seen=seen)
    assert stands(circle_of_godelieve, talk) == {"about_what_i_do": CARDS, "about_my_health": "Moe."}


def test_a_stale_answer_is_a_conflict_and_changes_nothing(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    seen = Seen(version=queries.as_of(talk, by=circle_of_godelieve.jonas.viewer()))
    says(circle_of_godelieve, talk)
    with pytest.raises(StaleEdit) as stale:
        answer_all(circle_of_godelieve, talk, {"about_what_i_do": "Dansen."}, who="godelieve", seen=seen)
    assert stale.value.record.told() == {"about_what_i_do": CARDS}
    assert stands(circle_of_godelieve, talk) == {"about_what_i_do": CARDS}


def opened(persona, talk):
    client = client_of(persona)
    page = client.get(url(talk)).content.decode()
    names = ("operation", "version", "said_by")
    return client, {name: hidden(page, name) for name in names}


def test_a_second_editor_sees_both_texts_and_can_keep_them(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    jonas, his = opened(circle_of_godelieve.jonas, talk)
    godelieve, hers = opened(circle_of_godelieve.godelieve, talk)
    assert jonas.post(url(talk), his | {"about_what_i_do": CARDS}).status_code == 302
    answer = godelieve.post(url(talk), hers | {"about_what_i_do": "Dansen.", "about_my_health": "Moe."})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert CARDS in page
    assert "Dansen." in page
    both = {"version": hidden(page, "version"), "operation": hidden(page, "operation"), "said_by": hers["said_by"]}
    both |= {"about_what_i_do": f"{CARDS} Dansen.", "about_my_health": "Moe."}
    assert godelieve.post(url(talk), both).status_code == 302
    assert stands(circle_of_godelieve, talk) == {
        "about_what_i_do": f"{CARDS} Dansen.", "about_my_health": "Moe.",
    }  # fmt: skip


def test_a_second_choice_is_asked_again_beside_the_question(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve, "scale")
    where = f"{url(talk)}?part={example('scale').parts[0].id}"
    client = client_of(circle_of_godelieve.jonas)
    page = client.get(where).content.decode()
    mine = {name: hidden(page, name) for name in ("operation", "version", "said_by")} | {"confidence": "4"}
    answer_all(circle_of_godelieve, talk, {"confidence": 8}, who="godelieve")
    answer = client.post(where, mine)
    assert answer.status_code == 409
    assert "Iemand anders antwoordde intussen" in answer.content.decode()
    assert stands(circle_of_godelieve, talk) == {"confidence": 8}
    again = mine | {"version": hidden(answer.content.decode(), "version")}
    assert client.post(where, again).status_code == 302
    assert stands(circle_of_godelieve, talk) == {"confidence": 4}


def test_an_answer_after_the_talk_is_read_by_who_reads_the_talk(circle_of_godelieve):
    talk = shared_with_professionals(circle_of_godelieve, a_talk(circle_of_godelieve))
    assert says(circle_of_godelieve, talk).visibility == "professionals"
