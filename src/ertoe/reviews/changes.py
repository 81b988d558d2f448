"""What can change by looking back."""

from datetime import date
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import AlreadyDone, StaleEdit
from ertoe.access.facts import Visibility, a_person
from ertoe.access.viewer import Role, Viewer
from ertoe.agreements.changes import record_agreement
from ertoe.circle.models import Member
from ertoe.foundation.clock import today
from ertoe.foundation.language import language_in_use
from ertoe.goals.changes import record_life_goal, set_life_goal_state
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.reviews import permissions
from ertoe.reviews.days import DayTooEarlyOrFar, may_be_planned
from ertoe.reviews.models import Outcome, Rating, Review

VOICE_OF = {Role.PERSON: Rating.Voice.PERSON, Role.PROFESSIONAL: Rating.Voice.PROFESSIONAL}


def plan_look_back(
    *, by: Viewer, person_id: UUID, planned_on: date, holder: Member, seen: Seen = NOTHING_SEEN
) -> Review:
    """One day for all goals in focus; planning again moves the one planned day. `holder` holds it for the team."""
    with change(permissions.PLAN_LOOK_BACK, by=by, about=a_person(person_id), seen=seen) as trail:
        if not may_be_planned(planned_on):
            raise DayTooEarlyOrFar(planned_on)
        review = Review.objects.filter(person_id=person_id, held_on=None).first()
        if review is None:
            review = Review(planned_on=planned_on, holder=holder).add(trail)
        elif seen.version not in (None, review.version):
            raise StaleEdit(review, seen.version or 0)
        else:
            review.keep(trail, planned_on=planned_on, holder=holder)
        trail.leave("look_back_planned", review=review.pk)
    return review


def say_how_it_goes(
    *,
    by: Viewer,
    goal: LifeGoal | CareGoal,
    said_by: Member,
    visibility: Visibility,
    words: str = "",
    mark: int | None = None,
    wished: int | None = None,
    level: int | None = None,
    language: str = "",
    seen: Seen = NOTHING_SEEN,
) -> Rating:
    """One voice on one goal, for the look-back that is planned, else for now. Saying it again stands beside it."""
    with change(permissions.SAY_HOW_IT_GOES, by=by, about=goal, seen=seen) as trail:
        rating = Rating(
            review=Review.objects.filter(person_id=goal.person_id, held_on=None).first(),
            care_goal=goal if isinstance(goal, CareGoal) else None,
            life_goal=goal if isinstance(goal, LifeGoal) else None,
            voice=VOICE_OF.get(Role(said_by.role), Rating.Voice.CARER),
            said_by=said_by,
            visibility=visibility,
            words=words,
            language=language or language_in_use(),
            mark=mark,
            wished=wished,
            level=level,
            released_at=trail.at,
        ).add(trail)
        trail.leave("how_it_goes_said", rating=rating.pk, goal=goal.pk)
    return rating


def choose_outcome(
    *,
    by: Viewer,
    review: Review,
    goal: LifeGoal,
    choice: Outcome.Choice,
    said_by: Member,
    words: str = "",
    seen: Seen = NOTHING_SEEN,
) -> Outcome:
    """How to go on with this goal. Choosing again is fine; letting go is no failure and can be taken back."""
    with change(permissions.CHOOSE_OUTCOME, by=by, about=goal, seen=seen) as trail:
        outcome = Outcome(review=review, life_goal=goal, choice=choice, words=words, said_by=said_by).add(trail)
        state = LifeGoal.State.LET_GO if choice == Outcome.Choice.LET_GO else None
        if state is None and goal.state == LifeGoal.State.LET_GO:
            state = LifeGoal.State.IN_FOCUS
        if state is not None and state != goal.state:
            set_life_goal_state(by=by, goal=goal, state=state, said_by=said_by, words=words)
        trail.leave("outcome_chosen", life_goal=goal.pk, review=review.pk)
    return outcome


def hold_look_back(*, by: Viewer, review: Review, next_on: date | None = None, seen: Seen = NOTHING_SEEN) -> Review:
    """The look-back was held today; the next day, when one was chosen, is planned with it."""
    with change(permissions.HOLD_LOOK_BACK, by=by, about=review, seen=seen) as trail:
        if review.held_on is not None:
            raise AlreadyDone
        review.keep(trail, held_on=today())
        if next_on is not None:
            plan_look_back(by=by, person_id=review.person_id, planned_on=next_on, holder=review.holder)
        trail.leave("look_back_held", review=review.pk)
    return review


def make_smallest_plan(
    *,
    by: Viewer,
    person_id: UUID,
    words: str,
    agreement: str,
    owner: Member,
    planned_on: date,
    said_by: Member,
    visibility: Visibility,
    holder: Member,
    seen: Seen = NOTHING_SEEN,
) -> LifeGoal:
    """One sentence, one agreement, one day: a whole plan. The three stand together or none does."""
    with change(permissions.MAKE_SMALLEST_PLAN, by=by, about=a_person(person_id), seen=seen) as trail:
        goal = record_life_goal(
            by=by,
            person_id=person_id,
            words=words,
            said_by=said_by,
            visibility=visibility,
            state=LifeGoal.State.IN_FOCUS,
        )
        record_agreement(
            by=by,
            person_id=person_id,
            words=agreement,
            owner=owner,
            said_by=said_by,
            visibility=visibility,
            life_goal=goal,
        )
        plan_look_back(by=by, person_id=person_id, planned_on=planned_on, holder=holder)
        trail.leave("smallest_plan_made", life_goal=goal.pk)
    return goal
