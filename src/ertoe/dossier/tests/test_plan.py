"""The plan binds what belongs together, for this viewer."""

from datetime import timedelta

import pytest

from ertoe.access.errors import Missing
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.audit.models import Event
from ertoe.circle.changes import end_membership
from ertoe.dossier.queries import plan
from ertoe.foundation.clock import now, pretend, today

CARDS = "Op dinsdag weer gaan kaarten met mijn vriendinnen in het parochiezaaltje"


@pytest.fixture
def seen_by(the_demo):
    return lambda name: plan(the_demo.person, by=the_demo.viewer(name))


def goal_called(plan, words):
    return next(goal for goal in plan.life_goals if goal.words == words)


def test_the_thread_runs_from_the_life_goal_to_who_does_what(seen_by):
    goal = goal_called(seen_by("godelieve"), CARDS)
    assert [care_goal.words[:16] for care_goal in goal.care_goals] == ["Tegen de zomer o"]
    assert [line.owner for line in goal.agreements] == ["Rik"]
    assert {line.owner for line in goal.care_goals[0].agreements} >= {"Saskia Wouters", "Godelieve Maes"}


def test_what_serves_no_life_goal_is_an_orphan_and_still_there(seen_by):
    found = seen_by("peeters")
    assert [goal.words for goal in found.orphan_care_goals] == ["Minder vaak een te lage suiker"]
    assert [line.words for line in found.orphan_agreements] == ["Elke avond bellen met Katrien"]
    assert all(line.is_orphan for line in (*found.orphan_care_goals, *found.orphan_agreements))
    assert not any(goal.is_orphan for line in found.life_goals for goal in line.care_goals)


def test_katrien_does_not_see_what_is_between_godelieve_and_her_professionals(seen_by):
    assert not seen_by("katrien").orphan_care_goals
    assert seen_by("katrien").life_goals


def test_professional_words_stand_beside_her_own_and_never_instead(seen_by):
    goal = goal_called(seen_by("jonas"), CARDS)
    assert goal.professional_words.startswith("Sociale participatie")


def test_the_newest_voice_of_each_member_side_by_side(seen_by):
    goal = goal_called(seen_by("jonas"), CARDS).care_goals[0]
    assert [(voice.who, voice.mark) for voice in goal.voices] == [
        ("Godelieve Maes", 6),
        ("Jonas Claes", 5),
        ("Saskia Wouters", 7),
    ]


def test_the_next_talk_and_the_next_look_back_are_to_come(seen_by):
    found = seen_by("jonas")
    assert found.review_id is not None
    assert min(found.review_on, found.next_talk_on) >= today()


def test_who_left_the_circle_is_no_longer_in_it_but_keeps_their_name_under_their_words(the_demo, seen_by):
    end_membership(by=the_demo.viewer("godelieve"), member=the_demo.teller.members["saskia"], on=today())
    found = seen_by("godelieve")
    assert "Saskia Wouters" not in [line.name for line in found.circle]
    voices = goal_called(found, CARDS).care_goals[0].voices
    assert "Saskia Wouters" in [voice.who for voice in voices]


def test_a_day_is_the_day_here_and_not_in_greenwich(the_demo, seen_by):
    late = now().replace(hour=23, minute=30)  # already tomorrow in Brussels
    with pretend(late):
        the_demo.act("godelieve", "record_strength", words="Ik slaap goed.", said_by="godelieve", visibility="circle")
    strength = next(line for line in seen_by("godelieve").strengths if line.words == "Ik slaap goed.")
    assert strength.on == (late + timedelta(days=1)).date()


@pytest.mark.parametrize("who", ["omar", "rik"])
def test_the_plan_does_not_exist_for_who_has_no_part_in_it(the_demo, who):
    with pytest.raises(Missing):
        plan(the_demo.person, by=the_demo.viewer(who))
    with pytest.raises(Missing):
        plan(the_demo.person, by=Viewer.nobody())


def test_reading_leaves_one_trace_and_nothing_else(the_demo, seen_by):
    before = Event.objects.filter(chain=a_person(the_demo.person).id).count()
    seen_by("jonas")
    traces = Event.objects.filter(chain=the_demo.person).order_by("-number")
    assert traces.count() == before + 1
    assert (traces[0].word, traces[0].things[0][0]) == ("looked", "plan")
