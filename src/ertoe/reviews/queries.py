"""What can be asked about looking back."""

from collections.abc import Iterable
from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.goals.models import LifeGoal
from ertoe.reviews.models import Outcome, Rating, Review
from ertoe.reviews.permissions import SEE_RATING, SEE_REVIEW


def review(review_id: UUID, *, by: Viewer, person_id: UUID) -> Review:
    with look(SEE_REVIEW, by=by) as looking:
        found: Review = looking.one(Review.objects.filter(person_id=person_id).select_related("holder"), review_id)
        return found


def planned_look_back(person_id: UUID, *, by: Viewer) -> Review | None:
    """The one day that is planned, if any."""
    with look(SEE_REVIEW, by=by, about=a_person(person_id)):
        planned: Review | None = Review.objects.filter(person_id=person_id, held_on=None).first()
        return planned


def look_backs(person_id: UUID, *, by: Viewer) -> list[Review]:
    """Every look-back of this person, the newest first."""
    with look(SEE_REVIEW, by=by, about=a_person(person_id)):
        return list(Review.objects.filter(person_id=person_id).order_by("-seq"))


def ratings(person_id: UUID, *, by: Viewer) -> list[Rating]:
    """Every voice that this viewer may read, on every goal, in the order in which it was said."""
    with look(SEE_RATING, by=by) as looking:
        rows = Rating.objects.filter(person_id=person_id).select_related("said_by")
        return looking.many(rows.order_by("seq"))


def outcomes(look_back: Review, *, goals: Iterable[LifeGoal], by: Viewer) -> dict[UUID, Outcome]:
    """What was chosen for these goals, which the viewer may read; the newest choice counts."""
    with look(SEE_REVIEW, by=by, about=a_person(look_back.person_id)):
        rows = Outcome.objects.filter(
            person_id=look_back.person_id, review=look_back, life_goal__in=[goal.pk for goal in goals]
        )
        return {row.life_goal_id: row for row in rows.order_by("seq")}
