"""The change door: one permission, one transaction, at least one trace, or nothing happens."""

from dataclasses import replace

import pytest

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import AlreadyDone, NoTrace, OtherBody, Refused, StaleEdit
from ertoe.access.facts import Visibility, a_person, an_account
from ertoe.access.models import Operation
from ertoe.access.permission import Permission
from ertoe.access.words import is_member, is_own_account, is_the_person
from ertoe.audit.models import Chain, Event
from ertoe.foundation.ids import uuid7
from ertoe.goals import changes
from ertoe.goals.models import LifeGoal, LifeGoalShare
from ertoe.people.models import OtherPerson
from ertoe.story.changes import record_story_item
from ertoe.story.models import MostImportant, StoryItem
from tests.personas import Circle, a_person_called

pytestmark = pytest.mark.usefixtures("the_door_is_open")

ANYBODY_IN_IT = Permission("tests.anything", ((is_member,),))
THE_PERSON = Permission("tests.for_her", ((is_the_person,),))


def said(circle: Circle, words: str, trail) -> StoryItem:
    item = StoryItem(words=words, said_by=circle.godelieve.member, visibility=Visibility.CIRCLE, released_at=trail.at)
    return item.add(trail)


def a_goal(circle: Circle, **more) -> LifeGoal:
    return changes.record_life_goal(
        by=circle.jonas.viewer(), person_id=circle.person.pk, words="Naar de kaartclub",
        said_by=circle.godelieve.member, visibility=Visibility.CIRCLE, **more,
    )  # fmt: skip


def last_events(circle: Circle, number: int = 1) -> list[Event]:
    return list(Event.objects.filter(chain=circle.person.pk).order_by("-number")[:number])[::-1]


def test_a_change_leaves_what_happened_and_who_did_it(circle_of_godelieve):
    g = circle_of_godelieve
    with change(ANYBODY_IN_IT, by=replace(g.jonas.viewer(), purpose="round"), about=a_person(g.person.pk)) as trail:
        item = said(g, "De zee", trail)
        trail.leave("told", story_item=item.pk)
    (event,) = last_events(g)
    assert (event.word, event.things) == ("told", [["story_item", str(item.pk)]])
    assert (event.account, event.member, event.role) == (g.jonas.account.pk, g.jonas.member.pk, "professional")
    assert (event.organisation, event.door, event.purpose) == (g.jonas.member.organisation_id, "session", "round")


def test_a_change_without_a_trace_does_not_happen(circle_of_godelieve):
    g = circle_of_godelieve
    with pytest.raises(NoTrace), change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(g.person.pk)) as trail:
        said(g, "De zee", trail)
    assert not StoryItem.objects.exists()


def test_what_is_left_once_lets_a_later_change_happen_untold(circle_of_godelieve):
    g = circle_of_godelieve
    before = Event.objects.filter(chain=g.person.pk).count()
    for words in ("De zee", "De bergen"):
        with change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(g.person.pk)) as trail:
            said(g, words, trail)
            trail.leave_once("begun")
    assert [item.words.open() for item in StoryItem.objects.order_by("seq")] == ["De zee", "De bergen"]
    assert [event.word for event in Event.objects.filter(chain=g.person.pk).order_by("number")[before:]] == ["begun"]


def test_when_something_goes_wrong_nothing_happens_and_nothing_is_told(circle_of_godelieve):
    g = circle_of_godelieve
    before = Event.objects.count(), Chain.objects.get(pk=g.person.pk).counter

    def breaks_off():
        with change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=g.person) as trail:
            said(g, "De zee", trail)
            trail.leave("told")
            raise ConnectionError

    with pytest.raises(ConnectionError):
        breaks_off()
    assert not StoryItem.objects.exists()
    assert (Event.objects.count(), Chain.objects.get(pk=g.person.pk).counter) == before


def test_who_may_not_is_refused_before_anything_happens(circle_of_godelieve):
    g = circle_of_godelieve
    reached = []
    for persona in (g.jonas, g.rik, g.omar):
        with pytest.raises(Refused), change(THE_PERSON, by=persona.viewer(), about=a_person(g.person.pk)):
            reached.append(persona.name)
    assert not reached


def test_the_person_in_another_circle_is_a_stranger_here(circle_of_godelieve):
    g = circle_of_godelieve
    jos, _ = a_person_called("Jos", "Baert", None)
    with pytest.raises(Refused), change(THE_PERSON, by=g.godelieve.viewer(), about=a_person(jos.pk)):
        raise AssertionError


def test_everything_about_a_person_is_counted_in_one_order(circle_of_godelieve):
    g = circle_of_godelieve
    with change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(g.person.pk)) as trail:
        rows = [said(g, words, trail) for words in ("een", "twee", "drie")]
        trail.leave("told")
    assert [row.seq for row in rows] == sorted({row.seq for row in rows})
    assert rows[0].at == rows[2].at == trail.at
    with change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(g.person.pk)) as trail:
        later = said(g, "vier", trail)
        trail.leave("told")
    assert later.seq > rows[2].seq


# --- doors inside doors -----------------------------------------------------


def test_an_inner_change_leaves_its_own_trace_after_the_same_lock(circle_of_godelieve):
    g = circle_of_godelieve
    with change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(g.person.pk)) as trail:
        goal = a_goal(g)
        trail.leave("outer")
    first, second = last_events(g, 2)
    assert (first.word, second.word) == ("life_goal_recorded", "outer")
    assert second.number == first.number + 1
    assert LifeGoal.objects.get().pk == goal.pk


def test_when_the_outer_change_fails_the_inner_one_did_not_happen(circle_of_godelieve):
    g = circle_of_godelieve
    before = Event.objects.count()
    with pytest.raises(NoTrace), change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(g.person.pk)):
        a_goal(g)
    assert not LifeGoal.objects.exists()
    assert Event.objects.count() == before


def test_an_inner_change_asks_its_own_permission(circle_of_godelieve):
    g = circle_of_godelieve

    def change_inside_another():
        with change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(g.person.pk)) as trail:
            trail.leave("outer")
            with change(THE_PERSON, by=g.jonas.viewer(), about=a_person(g.person.pk)):
                raise AssertionError

    with pytest.raises(Refused):
        change_inside_another()
    assert last_events(g)[0].word != "outer"


def test_a_change_about_two_subjects_leaves_a_trace_with_each(circle_of_godelieve):
    g = circle_of_godelieve
    own = Permission("tests.own_account", ((is_own_account,),))
    with change(own, by=g.jonas.viewer(), about=an_account(g.jonas.account.pk)) as outer:
        outer.leave("outer")
        a_goal(g)
    assert Event.objects.get(chain=g.jonas.account.pk).word == "outer"
    assert last_events(g)[0].word == "life_goal_recorded"
    assert Chain.objects.get(pk=g.jonas.account.pk).kind == "account"


# --- what was seen ----------------------------------------------------------


def test_the_version_that_was_seen_may_be_changed(circle_of_godelieve):
    g = circle_of_godelieve
    goal = a_goal(g)
    changes.say_life_goal_again(by=g.godelieve.viewer(), goal=goal, words="Kaarten op dinsdag", seen=Seen(version=1))
    assert LifeGoal.objects.get().words.open() == "Kaarten op dinsdag"
    assert LifeGoal.objects.get().version == 2
    assert goal.told_at(1)["words"] == "Naar de kaartclub"


def test_a_stale_edit_changes_nothing_and_shows_what_stands(circle_of_godelieve):
    g = circle_of_godelieve
    goal = a_goal(g)
    in_the_other_tab = LifeGoal.objects.get(pk=goal.pk)
    changes.say_life_goal_again(by=g.godelieve.viewer(), goal=goal, words="Kaarten", seen=Seen(version=1))
    with pytest.raises(StaleEdit) as stale:
        changes.say_life_goal_again(by=g.godelieve.viewer(), goal=in_the_other_tab, words="Zee", seen=Seen(version=1))
    assert stale.value.seen_version == 1
    assert stale.value.record.told()["words"] == "Kaarten"
    assert LifeGoal.objects.get().words.open() == "Kaarten"
    assert LifeGoal.objects.get().versions.count() == 2


def test_a_version_that_never_was_is_stale_too(circle_of_godelieve):
    g = circle_of_godelieve
    goal = a_goal(g)
    for version in (0, 2, 999_999_999):
        with pytest.raises(StaleEdit):
            changes.say_life_goal_again(by=g.godelieve.viewer(), goal=goal, words="Zee", seen=Seen(version=version))
    assert LifeGoal.objects.get().version == 1


def test_a_record_is_read_again_under_the_lock(circle_of_godelieve):
    """What the page read may be old: the door decides on what stands."""
    g = circle_of_godelieve
    goal = a_goal(g)
    as_jonas_saw_it = LifeGoal.objects.get(pk=goal.pk)
    changes.share_life_goal(by=g.godelieve.viewer(), goal=goal, visibility=Visibility.NAMED, named=[g.katrien.member])
    with pytest.raises(Refused):
        changes.put_words_beside(by=g.saskia.viewer(), goal=as_jonas_saw_it, words="x", said_by=g.saskia.member)


# --- what was sent ----------------------------------------------------------


def test_the_same_act_sent_twice_happens_once(circle_of_godelieve):
    g = circle_of_godelieve
    seen = Seen(operation=uuid7(), body=b"words=Naar de kaartclub")
    a_goal(g, seen=seen)
    events = Event.objects.count()
    with pytest.raises(AlreadyDone):
        a_goal(g, seen=seen)
    assert LifeGoal.objects.count() == 1
    assert Event.objects.count() == events


@pytest.mark.parametrize("what", ["body", "subject", "account"])
def test_the_same_id_for_another_act_is_refused(circle_of_godelieve, what):
    g = circle_of_godelieve
    jos, _ = a_person_called("Jos", "Baert", g.jonas.account)
    seen = Seen(operation=uuid7(), body=b"a")
    a_goal(g, seen=seen)
    by = (g.ana if what == "account" else g.jonas).viewer()
    subject = jos.pk if what == "subject" else g.person.pk
    again = replace(seen, body=b"b") if what == "body" else seen
    with pytest.raises(OtherBody), change(ANYBODY_IN_IT, by=by, about=a_person(subject), seen=again):
        raise AssertionError


def test_an_act_that_failed_may_be_sent_again(circle_of_godelieve):
    g = circle_of_godelieve
    seen = Seen(operation=uuid7(), body=b"a")
    with (
        pytest.raises(ZeroDivisionError),
        change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(g.person.pk), seen=seen),
    ):
        1 / 0  # noqa: B018
    a_goal(g, seen=seen)
    assert LifeGoal.objects.count() == 1


def test_the_body_is_kept_as_a_keyed_hash_only(circle_of_godelieve):
    seen = Seen(operation=uuid7(), body=b"words=Naar de kaartclub")
    a_goal(circle_of_godelieve, seen=seen)
    kept = Operation.objects.get(pk=seen.operation)
    assert kept.body == seen.body_hash
    assert len(kept.body) == 64
    assert Seen(body=b"other").body_hash != seen.body_hash


def test_nothing_seen_keeps_no_operation(circle_of_godelieve):
    a_goal(circle_of_godelieve, seen=NOTHING_SEEN)
    assert not Operation.objects.exists()


# --- one row, one person ----------------------------------------------------


def test_a_record_never_hangs_on_a_record_of_another_person(circle_of_godelieve):
    g = circle_of_godelieve
    jos, middle = a_person_called("Jos", "Baert", g.jonas.account)
    goal = a_goal(g)
    with pytest.raises(OtherPerson):
        record_story_item(
            by=g.jonas.viewer(), person_id=jos.pk, words="x", said_by=g.godelieve.member, visibility=Visibility.CIRCLE
        )

    def share_with_somebody_elsewhere():
        with change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(jos.pk)) as trail:
            trail.leave("told")
            LifeGoalShare(item=goal, member=middle).add(trail)

    with pytest.raises(OtherPerson):
        share_with_somebody_elsewhere()
    assert not StoryItem.objects.exists()
    assert not LifeGoalShare.objects.exists()


def test_the_person_of_a_record_is_the_subject_of_the_door_whatever_was_set(circle_of_godelieve):
    g = circle_of_godelieve
    jos, _ = a_person_called("Jos", "Baert", None)
    with change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(g.person.pk)) as trail:
        item = StoryItem(
            person_id=jos.pk, words="x", said_by=g.godelieve.member, visibility=Visibility.CIRCLE, released_at=trail.at
        ).add(trail)
        trail.leave("told")
    assert item.person_id == g.person.pk


# --- the three shapes -------------------------------------------------------


def test_what_is_said_is_said_once(circle_of_godelieve):
    goal = a_goal(circle_of_godelieve)
    state = goal.states.get()
    state.state = LifeGoal.State.LET_GO
    with pytest.raises(TypeError):
        state.save()
    with pytest.raises(TypeError):
        goal.versions.get().save()


def test_a_link_that_ends_is_kept(circle_of_godelieve):
    g = circle_of_godelieve
    with change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(g.person.pk)) as trail:
        link = MostImportant(story_item=said(g, "De zee", trail)).add(trail)
        trail.leave("told")
    with change(ANYBODY_IN_IT, by=g.jonas.viewer(), about=a_person(g.person.pk)) as trail:
        link.end(trail)
        trail.leave("told")
    assert MostImportant.objects.get().until_at == trail.at


def test_every_version_stays_readable_and_the_newest_is_what_stands(circle_of_godelieve):
    g = circle_of_godelieve
    goal = a_goal(g)
    for number, words in enumerate(("twee", "drie"), start=1):
        changes.say_life_goal_again(by=g.godelieve.viewer(), goal=goal, words=words, seen=Seen(version=number))
    assert [goal.told_at(number)["words"] for number in (1, 2, 3)] == ["Naar de kaartclub", "twee", "drie"]
    assert goal.told() == goal.told_at(3)
    assert [row.by_id for row in goal.versions.order_by("number")] == [
        g.jonas.member.pk, g.godelieve.member.pk, g.godelieve.member.pk,
    ]  # fmt: skip
