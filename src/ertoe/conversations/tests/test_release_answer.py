"""Three chairs: what somebody answers is theirs alone until they lay it on the table."""

import pytest

from ertoe.access.errors import Missing, Refused
from ertoe.access.facts import Visibility
from ertoe.conversations import changes, queries
from ertoe.conversations.tests.talks import published, url
from ertoe.foundation.clock import today
from tests.personas import client_of

pytestmark = pytest.mark.django_db
TIRED = "Ik slaap niet meer, en ik durf het haar niet te zeggen."
CHAIRS = ("godelieve", "katrien", "jonas")
OTHERS = ("godelieve", "jonas", "ana", "peeters")


@pytest.fixture
def circle(circle_of_godelieve):
    return circle_of_godelieve


@pytest.fixture
def sheet(circle):
    return changes.begin_conversation(
        by=circle.jonas.viewer(),
        person_id=circle.person.pk,
        said_by=circle.godelieve.member,
        present=[getattr(circle, name).member for name in CHAIRS],
        held_on=today(),
        tool=published("three-chairs"),
    )


@pytest.fixture
def hers(circle, sheet):
    """What Katrien wrote on her own chair."""
    client_of(circle.katrien).post(url(sheet) + "?part=rest", {"rest_now": TIRED, "go": "next"})
    [answer] = queries.answers(sheet, by=circle.katrien.viewer())
    return answer


def who_reads(circle, sheet, names=OTHERS):
    def shows(name):
        return TIRED in client_of(getattr(circle, name)).get(url(sheet)).content.decode()

    return [name for name in names if shows(name)]


def sends(circle, name, answer, verb="release-answer"):
    path = f"/people/{circle.person.pk}/answers/{answer.pk}/{verb}/"
    return client_of(getattr(circle, name)).post(path)


def test_what_katrien_wrote_is_read_by_nobody_but_katrien(circle, sheet, hers):
    assert who_reads(circle, sheet) == []
    assert who_reads(circle, sheet, ["katrien"]) == ["katrien"]
    for name in OTHERS[:2]:
        assert queries.answers(sheet, by=getattr(circle, name).viewer()) == []


def test_closing_the_talk_shows_nothing_that_was_not_let_go(circle, sheet, hers):
    changes.close_conversation(by=circle.godelieve.viewer(), conversation=sheet, visibility=Visibility.CIRCLE)
    assert who_reads(circle, sheet) == []
    changes.share_conversation(by=circle.godelieve.viewer(), conversation=sheet, visibility=Visibility.CIRCLE)
    assert who_reads(circle, sheet) == []


def test_what_she_lets_go_the_other_chairs_read_and_held_back_it_is_gone(circle, sheet, hers):
    assert sends(circle, "katrien", hers).status_code == 302
    assert who_reads(circle, sheet) == ["godelieve", "jonas"]
    assert sends(circle, "katrien", hers, "hold-back-answer").status_code == 302
    assert who_reads(circle, sheet) == []


def test_one_answer_let_go_leaves_the_others_where_they_are(circle, sheet, hers):
    client_of(circle.katrien).post(url(sheet) + "?part=day", {"day_now": "Druk.", "go": "next"})
    other = next(row for row in queries.answers(sheet, by=circle.katrien.viewer()) if row != hers)
    sends(circle, "katrien", other)
    assert [row.pk for row in queries.answers(sheet, by=circle.godelieve.viewer())] == [other.pk]


@pytest.mark.parametrize("name", ["godelieve", "jonas", "omar", "rik"])
def test_nobody_lets_go_of_what_another_wrote(circle, sheet, hers, name):
    for verb in ("release-answer", "hold-back-answer"):
        assert sends(circle, name, hers, verb).status_code == 404
    with pytest.raises(Refused):
        changes.release_answer(by=getattr(circle, name).viewer(), answer=hers)
    assert who_reads(circle, sheet) == []


def test_nobody_writes_on_the_chair_of_another(circle, sheet, hers):
    sent = {"rest_now": "Het gaat goed.", "said_by": str(circle.katrien.member.pk), "go": "next"}
    client_of(circle.jonas).post(url(sheet) + f"?part=rest&voice={circle.katrien.member.pk}", sent)
    [his] = queries.answers(sheet, by=circle.jonas.viewer())
    assert his.said_by == circle.jonas.member
    with pytest.raises(Missing):
        changes.answer_questions(
            by=circle.jonas.viewer(), conversation=sheet, said_by=circle.katrien.member, answers={"rest_now": "Ja."}
        )


def test_the_table_says_whether_they_see_the_same(circle, sheet):
    for name, goes in (("katrien", "hard"), ("godelieve", "well")):
        client_of(getattr(circle, name)).post(url(sheet) + "?part=day", {"day_goes": goes, "go": "next"})
        [mine] = queries.answers(sheet, by=getattr(circle, name).viewer())[-1:]
        sends(circle, name, mine)
    assert "kijken jullie anders" in client_of(circle.jonas).get(url(sheet)).content.decode()
