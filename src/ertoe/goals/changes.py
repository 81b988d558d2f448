"""What can change about goals."""

from datetime import date
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import AlreadyDone
from ertoe.access.facts import Visibility, a_person
from ertoe.access.viewer import Role, Viewer
from ertoe.circle.models import Member
from ertoe.conversations.changes import mark_phrase
from ertoe.conversations.models import Answer, Phrase
from ertoe.foundation.language import language_in_use
from ertoe.goals import permissions
from ertoe.goals.models import (
    CareGoal,
    CareGoalLevel,
    CareGoalState,
    Facet,
    LifeGoal,
    LifeGoalLayer,
    LifeGoalState,
    Serves,
    Value,
    ValueBehind,
)  # fmt: skip
from ertoe.story.models import StoryItem

WHOSE_BY_ROLE = {
    Role.PERSON: CareGoal.Whose.PERSON,
    Role.REPRESENTATIVE: CareGoal.Whose.PERSON,
    Role.PROFESSIONAL: CareGoal.Whose.PROFESSIONAL,
}


def record_value(*, by: Viewer, person_id: UUID, words: str, said_by: Member, visibility: Visibility,
                 language: str = "", behind: LifeGoal | None = None, seen: Seen = NOTHING_SEEN) -> Value:  # fmt: skip
    """Why something matters; with `behind` it stands behind that life goal at once."""
    with change(permissions.RECORD_VALUE, by=by, about=a_person(person_id), seen=seen) as trail:
        value = Value(
            words=words,
            language=language or language_in_use(),
            said_by=said_by,
            visibility=visibility,
            released_at=trail.at,
        )
        value.add(trail)
        if behind is not None:
            link_value(by=by, value=value, goal=behind)
        trail.leave("value_recorded", value=value.pk)
    return value


def record_life_goal(
    *,
    by: Viewer,
    person_id: UUID,
    words: str,
    said_by: Member,
    visibility: Visibility,
    language: str = "",
    from_phrase: Phrase | None = None,
    from_story: StoryItem | None = None,
    domains: list[str] | None = None,
    state: LifeGoal.State = LifeGoal.State.WISH,
    seen: Seen = NOTHING_SEEN,
) -> LifeGoal:
    """What the person wants to do, keep doing or be, in the words in which it was said."""
    with change(permissions.RECORD_LIFE_GOAL, by=by, about=a_person(person_id), seen=seen) as trail:
        goal = LifeGoal(
            words=words,
            language=language or language_in_use(),
            said_by=said_by,
            visibility=visibility,
            released_at=trail.at,
            from_phrase=from_phrase,
            from_story=from_story,
            domains=domains or [],
            state=state,
        ).add(trail)
        LifeGoalState(life_goal=goal, state=state, said_by=said_by).add(trail)
        trail.leave("life_goal_recorded", life_goal=goal.pk)
    return goal


def want_phrase(
    *, by: Viewer, answer: Answer, version: int, start: int, end: int, quote: str, seen: Seen = NOTHING_SEEN
) -> LifeGoal:
    """`Dit wil ik`: a phrase of a talk becomes a life goal of who said it, read by who reads the answer.

    While a talk with others goes on, nobody was asked yet who may read: a goal made in it is for the professionals.
    """
    with change(permissions.RECORD_LIFE_GOAL, by=by, about=a_person(answer.person_id), seen=seen) as trail:
        phrase = mark_phrase(by=by, answer=answer, version=version, start=start, end=end, quote=quote)
        talk, visibility = answer.conversation, Visibility(answer.visibility)
        if talk.state == talk.State.HELD and answer.said_by_id != answer.recorded_by_id:
            visibility = Visibility.PROFESSIONALS
        goal = record_life_goal(
            by=by,
            person_id=answer.person_id,
            words=quote,
            language=answer.language,
            said_by=answer.said_by,
            visibility=visibility,
            from_phrase=phrase,
        )
        if visibility is Visibility.NAMED:
            goal.share_with(trail, visibility, [share.member for share in answer.shares.filter(until_at=None)])
        trail.leave("phrase_wanted", phrase=phrase.pk, life_goal=goal.pk)
    return goal


def say_life_goal_again(*, by: Viewer, goal: LifeGoal, words: str, seen: Seen) -> LifeGoal:
    """The person puts it differently; the earlier words stay readable."""
    with change(permissions.SAY_LIFE_GOAL_AGAIN, by=by, about=goal, seen=seen) as trail:
        goal.keep(trail, words=words)
        trail.leave("life_goal_said_again", life_goal=goal.pk)
    return goal


def put_words_beside(
    *,
    by: Viewer,
    goal: LifeGoal,
    words: str,
    said_by: Member,
    language: str = "",
    seen: Seen = NOTHING_SEEN,
) -> LifeGoalLayer:
    """A professional wording, beside the person's own words."""
    with change(permissions.PUT_WORDS_BESIDE, by=by, about=goal, seen=seen) as trail:
        kind = LifeGoalLayer.Kind.REWORDED
        layer = LifeGoalLayer(item=goal, words=words, language=language or language_in_use(), kind=kind)
        layer.said_by = layer.recorded_by = said_by
        layer.add(trail)
        trail.leave("words_put_beside", life_goal=goal.pk)
    return layer


def tell_more(
    *,
    by: Viewer,
    goal: LifeGoal,
    sides: dict[str, str],
    said_by: Member,
    language: str = "",
    seen: Seen = NOTHING_SEEN,
) -> list[Facet]:
    """More about a life goal, side by side of it. Empty sides are skipped: skipping is an answer."""
    spoken = language or language_in_use()
    with change(permissions.TELL_MORE, by=by, about=goal, seen=seen) as trail:
        told = {side: words for side, words in sides.items() if words}
        if not told:
            raise AlreadyDone
        facets = [
            Facet(life_goal=goal, side=side, words=words, language=spoken, said_by=said_by).add(trail)
            for side, words in told.items()
        ]
        trail.leave("life_goal_told_more", life_goal=goal.pk)
    return facets


def set_life_goal_state(*, by: Viewer, goal: LifeGoal, state: LifeGoal.State, said_by: Member, words: str = "",
                        seen: Seen = NOTHING_SEEN) -> LifeGoal:  # fmt: skip
    """In focus, later, reached, let go: letting go is no failure."""
    with change(permissions.SET_LIFE_GOAL_STATE, by=by, about=goal, seen=seen) as trail:
        LifeGoalState(life_goal=goal, state=state, said_by=said_by, words=words).add(trail)
        goal.state = state
        goal.save(update_fields=("state",))
        trail.leave("life_goal_state_set", life_goal=goal.pk, state=state)
    return goal


def link_value(*, by: Viewer, value: Value, goal: LifeGoal, seen: Seen = NOTHING_SEEN) -> ValueBehind:
    """From now on this value is why this life goal matters. Twice is once."""
    with change(permissions.LINK_GOALS, by=by, about=goal, seen=seen) as trail:
        pair = {"value": value, "life_goal": goal}
        if ValueBehind.objects.filter(person_id=goal.person_id, until_at=None, **pair).exists():
            raise AlreadyDone
        link = ValueBehind(**pair).add(trail)
        trail.leave("value_linked", life_goal=goal.pk, value=value.pk)
    return link


def share_life_goal(*, by: Viewer, goal: LifeGoal, visibility: Visibility, named: list[Member],
                    seen: Seen = NOTHING_SEEN) -> LifeGoal:  # fmt: skip
    """Who may read this goal from now on; whoever is no longer named loses it at once."""
    with change(permissions.SHARE_LIFE_GOAL, by=by, about=goal, seen=seen) as trail:
        goal.share_with(trail, visibility, named)
        trail.leave("life_goal_shared", life_goal=goal.pk, visibility=visibility)
    return goal


def record_care_goal(
    *,
    by: Viewer,
    person_id: UUID,
    words: str,
    said_by: Member,
    visibility: Visibility,
    language: str = "",
    serves: LifeGoal | None = None,
    whose: CareGoal.Whose | None = None,
    target_on: date | None = None,
    from_phrase: Phrase | None = None,
    seen: Seen = NOTHING_SEEN,
) -> CareGoal:
    """What care must achieve; whose goal it is follows from who says it, unless `whose` says otherwise.

    Without a life goal it stands alone, and shows as such.
    """
    with change(permissions.RECORD_CARE_GOAL, by=by, about=a_person(person_id), seen=seen) as trail:
        goal = CareGoal(
            words=words,
            language=language or language_in_use(),
            said_by=said_by,
            visibility=visibility,
            released_at=trail.at,
            whose=whose or WHOSE_BY_ROLE.get(Role(said_by.role), CareGoal.Whose.CARER),
            target_on=target_on,
            from_phrase=from_phrase,
        ).add(trail)
        CareGoalState(care_goal=goal, state=goal.state, said_by=said_by).add(trail)
        if serves is not None:
            Serves(care_goal=goal, life_goal=serves).add(trail)
        trail.leave("care_goal_recorded", care_goal=goal.pk)
    return goal


def say_care_goal_again(*, by: Viewer, goal: CareGoal, words: str, target_on: date | None, seen: Seen) -> CareGoal:
    with change(permissions.SAY_CARE_GOAL_AGAIN, by=by, about=goal, seen=seen) as trail:
        goal.keep(trail, words=words, target_on=target_on)
        trail.leave("care_goal_said_again", care_goal=goal.pk)
    return goal


def set_attainment_levels(*, by: Viewer, goal: CareGoal, start: int, levels: dict[int, str],
                          seen: Seen = NOTHING_SEEN) -> CareGoal:  # fmt: skip
    """Five levels in own words; `start` says where the goal began: -1 or -2."""
    with change(permissions.SET_ATTAINMENT_LEVELS, by=by, about=goal, seen=seen) as trail:
        for level, words in levels.items():
            CareGoalLevel(care_goal=goal, level=level, words=words).add(trail)
        goal.keep(trail, progress=CareGoal.Progress.ATTAINMENT, attainment_start=start)
        trail.leave("attainment_levels_set", care_goal=goal.pk)
    return goal


def agree_care_goal(
    *, by: Viewer, goal: CareGoal, said_by: Member | None = None, seen: Seen = NOTHING_SEEN
) -> CareGoal:
    """The person and the team agree to work on this goal. Twice is once."""
    with change(permissions.AGREE_CARE_GOAL, by=by, about=goal, seen=seen) as trail:
        if goal.state == CareGoal.State.AGREED:
            raise AlreadyDone
        CareGoalState(care_goal=goal, state=CareGoal.State.AGREED, said_by=said_by).add(trail)
        goal.state = CareGoal.State.AGREED
        goal.save(update_fields=("state",))
        trail.leave("care_goal_agreed", care_goal=goal.pk)
    return goal


def link_care_goal(*, by: Viewer, care_goal: CareGoal, life_goal: LifeGoal, seen: Seen = NOTHING_SEEN) -> Serves:
    """From now on this care goal serves this life goal. Twice is once."""
    with change(permissions.LINK_GOALS, by=by, about=care_goal, seen=seen) as trail:
        pair = {"care_goal": care_goal, "life_goal": life_goal}
        if Serves.objects.filter(person_id=care_goal.person_id, until_at=None, **pair).exists():
            raise AlreadyDone
        link = Serves(**pair).add(trail)
        trail.leave("care_goal_linked", care_goal=care_goal.pk, life_goal=life_goal.pk)
    return link


def unlink_care_goal(*, by: Viewer, care_goal: CareGoal, life_goal: LifeGoal, seen: Seen = NOTHING_SEEN) -> None:
    """This care goal no longer serves this life goal; that it once did stays readable. Twice is once."""
    with change(permissions.LINK_GOALS, by=by, about=care_goal, seen=seen) as trail:
        link = care_goal.serves.filter(life_goal=life_goal, until_at=None).first()
        if link is None:
            raise AlreadyDone
        link.end(trail)
        trail.leave("care_goal_unlinked", care_goal=care_goal.pk, life_goal=life_goal.pk)


def share_care_goal(*, by: Viewer, goal: CareGoal, visibility: Visibility, named: list[Member],
                    seen: Seen = NOTHING_SEEN) -> CareGoal:  # fmt: skip
    """Who may read this care goal from now on."""
    with change(permissions.SHARE_CARE_GOAL, by=by, about=goal, seen=seen) as trail:
        goal.share_with(trail, visibility, named)
        trail.leave("care_goal_shared", care_goal=goal.pk, visibility=visibility)
    return goal
