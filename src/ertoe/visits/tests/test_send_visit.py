import json

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from ertoe.access.errors import Refused
from ertoe.access.guard import opened
from ertoe.access.viewer import Viewer
from ertoe.audit.models import Event
from ertoe.circle.changes import end_membership
from ertoe.conversations.changes import share_conversation
from ertoe.conversations.models import Answer, AnswerVersion, Conversation
from ertoe.conversations.tests.talks import a_talk, count, published
from ertoe.foundation.clock import today
from ertoe.foundation.ids import uuid7
from ertoe.story.changes import keep_phrase
from ertoe.story.models import StoryItem
from ertoe.visits.changes import take_in
from ertoe.visits.models import Arrival, Contested, SetAside
from ertoe.visits.operations import read_batch
from ertoe.visits.tests.tablets import Tablet, ids

pytestmark = pytest.mark.django_db


@pytest.fixture
def tablet(circle_of_godelieve):
    return Tablet(circle_of_godelieve, circle_of_godelieve.jonas)


def words_of(talk) -> list[str]:
    with opened():
        return [row.words.open() for row in Answer.objects.filter(conversation=talk).order_by("seq") if row.words]


def test_a_whole_visit_arrives(tablet):
    begins = tablet.begins(tool=str(published("four-circles").pk), place="home")
    talk = begins["conversation"]
    said = tablet.answers(talk, "Kaarten.\r\nOp dinsdag.", question="about_what_i_do")
    closes = tablet.closes(talk, "circle", heard_by=str(tablet.whose.member.pk))
    answer = tablet.sends(begins, said, closes)
    assert answer.status_code == 200
    reply = answer.json()
    assert reply["arrived"] == ids(begins, said, closes)
    assert (reply["set_aside"], reply["wrong"]) == ([], [])
    [told] = reply["answers"]
    assert (told["question"], told["value"], told["version"]) == ("about_what_i_do", "Kaarten.\nOp dinsdag.", 2)
    assert told["conversation"] == talk
    assert reply["token"]
    with opened():
        row = Conversation.objects.get(pk=talk)
        assert (row.state, row.visibility, row.next_talk.open()) == ("closed", "circle", "Volgende week.")
        assert row.heard_by_id == tablet.whose.member.pk


def test_when_the_first_answer_of_the_server_is_lost_nothing_is_doubled(tablet):
    begins = tablet.begins()
    said = tablet.answers(begins["conversation"], "Kaarten.")
    first = tablet.sends(begins, said).json()
    events = Event.objects.count()
    second = tablet.sends(begins, said).json()
    assert [first[name] for name in ("arrived", "set_aside", "wrong", "answers", "as_of")] == [
        second[name] for name in ("arrived", "set_aside", "wrong", "answers", "as_of")
    ]
    assert count(Conversation) == count(Answer) == count(AnswerVersion) == 1
    assert Event.objects.count() - events == 1  # the second look


def test_the_same_number_with_other_words_is_refused(tablet):
    begins = tablet.begins()
    said = tablet.answers(begins["conversation"], "Kaarten.")
    tablet.sends(begins, said)
    reply = tablet.sends(said | {"value": "Biljarten."}).json()
    assert [one["id"] for one in reply["wrong"]] == ids(said)
    assert words_of(begins["conversation"]) == ["Kaarten."]


def test_twice_in_one_sending_is_once(tablet):
    begins = tablet.begins()
    said = tablet.answers(begins["conversation"], "Kaarten.")
    assert tablet.sends(begins, said, said).json()["arrived"] == ids(begins, said)
    assert tablet.sends(said, said | {"value": "Anders."}).status_code == 400


def test_what_was_taken_from_the_talk_follows_it_when_it_is_closed(tablet):
    begins = tablet.begins()
    talk = begins["conversation"]
    tablet.sends(begins, tablet.answers(talk, "Kaarten op dinsdag."))
    with opened():
        answer = Answer.objects.get(conversation=talk)
    item = keep_phrase(by=tablet.whose.viewer(), answer=answer, version=1, start=0, end=7, quote="Kaarten")
    tablet.sends(tablet.closes(talk, "circle"))
    with opened():
        item = StoryItem.objects.get(pk=item.pk)
        assert (item.visibility, item.released_at is None) == ("circle", False)


def test_a_prepared_talk_that_went_along_was_held(circle_of_godelieve, tablet):
    alone = Tablet(circle_of_godelieve, circle_of_godelieve.godelieve)
    hers = alone.begins(present=[str(circle_of_godelieve.godelieve.member.pk)])
    alone.sends(hers, alone.answers(hers["conversation"], "Vooraf."), alone.closes(hers["conversation"]))
    with opened():
        assert Conversation.objects.get().state == "prepared"
    said = tablet.answers(hers["conversation"], "Nu.", question="said", saw=1)
    assert tablet.sends(said).json()["set_aside"] == []
    with opened():
        talk = Conversation.objects.get()
        assert talk.state == "held"
        assert talk.present.filter(member=tablet.whose.member).exists()
    assert alone.sends(alone.closes(talk)).json()["set_aside"] == []


# --- two versions ------------------------------------------------------------


def test_two_tablets_that_answer_differently_are_both_kept(circle_of_godelieve, tablet):
    talk, other = a_talk(circle_of_godelieve, tool=None), Tablet(circle_of_godelieve, circle_of_godelieve.godelieve)
    mine, theirs = tablet.answers(talk, "Kaarten."), other.answers(talk, "Biljarten.")
    assert tablet.sends(mine).json()["arrived"] == ids(mine)
    assert other.sends(theirs).json()["set_aside"] == [{"id": theirs["id"], "why": "two_versions"}]
    assert words_of(talk) == ["Kaarten."]
    with opened():
        assert "Biljarten." in Contested.objects.get().operation.open()


def test_a_tablet_never_stands_against_itself(circle_of_godelieve, tablet):
    talk, other = a_talk(circle_of_godelieve, tool=None), Tablet(circle_of_godelieve, circle_of_godelieve.godelieve)
    tablet.sends(tablet.answers(talk, "Kaa"), tablet.answers(talk, "Kaarten."))
    other.sends(other.answers(talk, "Bil"), other.answers(talk, "Biljarten."))
    assert tablet.sends(tablet.answers(talk, "Kaarten op dinsdag.")).json()["set_aside"] == []
    assert count(Contested, until_at=None) == 1
    assert words_of(talk) == ["Kaarten op dinsdag."]


def test_the_same_answer_on_two_tablets_is_no_conflict(circle_of_godelieve, tablet):
    talk, other = a_talk(circle_of_godelieve, tool=None), Tablet(circle_of_godelieve, circle_of_godelieve.godelieve)
    tablet.sends(tablet.answers(talk, "Kaarten."))
    assert other.sends(other.answers(talk, "Kaarten.")).json()["set_aside"] == []
    assert (words_of(talk), count(AnswerVersion)) == (["Kaarten."], 1)


def test_sharing_a_talk_changes_no_answer(circle_of_godelieve, tablet):
    """Who may read it makes a version of the row too; only other words make a conflict."""
    talk = a_talk(circle_of_godelieve, tool=None)
    tablet.sends(tablet.answers(talk, "Kaarten."))
    share_conversation(by=circle_of_godelieve.godelieve.viewer(), conversation=talk, visibility="circle")
    other = Tablet(circle_of_godelieve, circle_of_godelieve.godelieve)
    assert other.sends(other.answers(talk, "Dansen.", saw=1)).json()["set_aside"] == []


def test_what_comes_after_somebody_else_closed_the_talk_is_set_aside(circle_of_godelieve, tablet):
    talk, other = a_talk(circle_of_godelieve, tool=None), Tablet(circle_of_godelieve, circle_of_godelieve.godelieve)
    other.sends(other.closes(talk, "circle"))
    said, closes = tablet.answers(talk, "Kaarten."), tablet.closes(talk, "only_me")
    why = [one["why"] for one in tablet.sends(said, closes).json()["set_aside"]]
    assert why == ["talk_closed", "talk_closed"]
    assert words_of(talk) == []
    last = other.answers(talk, "Nog iets.")
    assert other.sends(last).json()["arrived"] == ids(last)  # it closed the talk itself, and knows who reads


# --- who may -----------------------------------------------------------------


def ends(circle, name: str) -> None:
    member = circle.everybody[name].member
    end_membership(by=circle.godelieve.viewer(), member=member, on=today())


def test_what_somebody_sends_who_lost_access_is_kept_for_her_alone(circle_of_godelieve, tablet):
    begins = tablet.begins()
    said = tablet.answers(begins["conversation"], "Kaarten.")
    ends(circle_of_godelieve, "jonas")
    reply = tablet.sends(begins, said).json()
    assert [one["why"] for one in reply["set_aside"]] == ["no_access", "no_access"]
    assert reply["answers"] == []
    assert tablet.sends(said).json()["set_aside"] == [{"id": said["id"], "why": "no_access"}]
    assert (count(Conversation), count(Answer), count(SetAside)) == (0, 0, 2)
    assert tablet.takes_along().status_code == 404


def test_a_talk_that_is_no_longer_his_is_as_one_that_never_was(circle_of_godelieve, tablet):
    talk = a_talk(circle_of_godelieve, tool=None)
    Tablet(circle_of_godelieve, circle_of_godelieve.godelieve).sends(tablet.closes(talk, "only_me"))
    shut, never = tablet.answers(talk, "Kaarten."), tablet.answers(uuid7(), "Kaarten.")
    why = [one["why"] for one in tablet.sends(shut, never).json()["set_aside"]]
    assert why == ["no_access", "no_access"]


@pytest.mark.parametrize("name", ["omar", "rik"])
def test_omar_gets_the_same_404(circle_of_godelieve, tablet, name):
    talk = a_talk(circle_of_godelieve, tool=None)
    foreign = Tablet(circle_of_godelieve, circle_of_godelieve.everybody[name])
    answers = [foreign.sends(foreign.answers(talk, "Kaarten.")), foreign.posts(b"x"), foreign.takes_along(talk)]
    foreign.circle = type("Elsewhere", (), {"person": type("Nobody", (), {"pk": uuid7()})})()
    answers.append(foreign.sends())
    assert {(one.status_code, one.content) for one in answers} == {(404, answers[0].content)}
    assert count(SetAside) == count(Arrival) == 0


def test_who_is_not_signed_in_is_told_so(tablet):
    tablet.client = Client()
    answer = tablet.sends(tablet.begins())
    assert (answer.status_code, answer.json()) == (401, {"why": "sign_in"})


def test_an_old_token_brings_a_new_one(tablet):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(tablet.whose.account)
    tablet.client = strict
    answer = tablet.sends(tablet.begins())
    assert answer.status_code == 403
    url = f"/people/{tablet.circle.person.pk}/send-visit/"
    body = {"device": str(tablet.device), "operations": [tablet.begins()]}
    headers = {"Accept": "application/json", "X-CSRFToken": answer.json()["token"]}
    assert strict.post(url, body, content_type="application/json", headers=headers).status_code == 200


# --- what cannot be read -----------------------------------------------------

NOT_A_BATCH = [
    b"", b"x", b"[]", b"null", b"1", b"{}", b'"x"', b"\xff\xfe", b'{"device": 1}', b"{" * 5000, b"[" * 100_000,
    b'{"device": "x", "operations": []}', b'{"device": null, "operations": {}}', b'{"operations": []}',
    b'{"device": "0197a000-0000-7000-8000-000000000000", "operations": {}}',
    b'{"device": "0197a000-0000-7000-8000-000000000000", "operations": [1]}',
    b'{"device": "0197a000-0000-7000-8000-000000000000", "operations": [{"id": "x"}]}',
    b'{"device": "0197a000-0000-7000-8000-000000000000", "operations": [{"id": ["x"], "kind": "begin"}]}',
    b'{"device": "0197a000-0000-7000-8000-000000000000", "operations": [NaN]}', b'{"device": "\\ud800"}',
]  # fmt: skip


def test_what_is_no_sending_at_all_is_refused_in_words(tablet):
    for body in NOT_A_BATCH:
        answer = tablet.posts(body)
        assert answer.status_code == 400, body[:80]
        assert answer.json()["why"]
    assert tablet.posts(json.dumps({}), content_type="text/plain").status_code == 400


STRANGE = (None, True, 1.5, -1, 2**70, "", "x", "\x00", "é" * 300, [[]], [{}], {"a": {"b": 1}}, {"": []})


def test_whatever_stands_in_a_field_nothing_breaks(circle_of_godelieve, tablet):
    talk = a_talk(circle_of_godelieve, tool="four-circles")
    whole = (tablet.begins(), tablet.answers(talk, "x", question="about_what_i_do"), tablet.closes(talk))
    sent = [
        each | {"id": str(uuid7()), name: strange}
        for each in whole
        for name in each.keys() - {"id"}
        for strange in STRANGE
    ]
    for some in (sent[start : start + 100] for start in range(0, len(sent), 100)):
        answer = tablet.sends(*some)
        assert answer.status_code == 200
        reply = answer.json()
        told = [*reply["arrived"], *(one["id"] for one in (*reply["set_aside"], *reply["wrong"]))]
        assert sorted(told) == sorted(ids(*some))
        assert all(one["why"] for one in reply["wrong"])


def test_an_answer_to_another_question_is_not_taken_in(circle_of_godelieve, tablet):
    talk = a_talk(circle_of_godelieve, tool="web-of-six")
    with opened():
        real = talk.tools_used.get().tool.content["tool"]["parts"][0]["questions"][0]["id"]
    for question, value in (
        ("nowhere", "x"), (real, {"now": 11, "wished": 1}), (real, {"now": 1}), (real, "7"), (real, [1, 2]),
        (f"{real}:{uuid7()}", {"now": 1, "wished": 2}),
    ):  # fmt: skip
        said = tablet.answers(talk, value, question=question)
        assert [one["id"] for one in tablet.sends(said).json()["wrong"]] == ids(said)
    assert count(Answer) == 0


def test_nobody_is_quoted_who_was_not_there(circle_of_godelieve, tablet):
    talk = a_talk(circle_of_godelieve, tool=None)
    said = tablet.answers(talk, "x", said_by=str(circle_of_godelieve.katrien.member.pk))
    assert [one["id"] for one in tablet.sends(said).json()["wrong"]] == ids(said)


def test_too_much_at_once_is_said(tablet):
    assert tablet.sends(*(tablet.begins() for _ in range(101))).status_code == 400
    answer = tablet.posts(json.dumps({"x": "a" * 8_000_001}))
    assert answer.status_code == 413
    assert answer.json()["why"]
    long = tablet.begins()
    reply = tablet.sends(long, tablet.answers(long["conversation"], "a" * 10_001)).json()
    assert len(reply["wrong"]) == 1
    photo = {"words": "x", "content": "a" * 2_500_000}  # larger than a form of the house may be
    assert tablet.sends(tablet.answers(long["conversation"], photo)).status_code == 200


def test_statements_per_operation_stay_the_same_however_much_there_is(circle_of_godelieve, tablet):
    talk = a_talk(circle_of_godelieve, tool=None)

    def statements(number: int) -> int:
        said = tablet.answers(talk, f"Zin {number}", saw=number)
        with CaptureQueriesContext(connection) as asked:
            assert tablet.sends(said).json()["set_aside"] == []
        return len(asked)

    first = [statements(number) for number in range(1, 4)][-1]
    tablet.sends(*(tablet.answers(talk, f"Nog {number}", saw=number) for number in range(4, 30)))
    assert statements(30) <= first
    assert first <= 40


def test_a_job_is_no_tablet(circle_of_godelieve):
    tablet = Tablet(circle_of_godelieve, circle_of_godelieve.jonas)
    batch = read_batch(json.dumps({"device": str(tablet.device), "operations": [tablet.begins()]}).encode())
    with pytest.raises(Refused):
        take_in(
            by=Viewer.for_job("demo"),
            person_id=circle_of_godelieve.person.pk,
            device=batch.device,
            operation=batch.operations[0],
        )
