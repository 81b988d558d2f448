"""The plan board: what to do, by whom, when to look again, and what became of it."""

from datetime import date
from typing import Any

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import Missing
from ertoe.access.viewer import Viewer
from ertoe.foundation.language import language_in_use
from ertoe.implementation.frame import REFERENCE, frame
from ertoe.implementation.models import Action, ActionReview
from ertoe.implementation.permissions import KEEP_PLAN
from ertoe.organisations.models import Organisation


def add_action(
    *, by: Viewer, organisation: Organisation, cell: str, words: str, owner: str, due_on: date | None = None,
    review_on: date | None = None, idea: str = "", seen: Seen = NOTHING_SEEN,
) -> Action:  # fmt: skip
    """`idea`: the one of the frame it began with, if any."""
    if cell not in frame(REFERENCE).cells:
        raise Missing(KEEP_PLAN.name)
    action = Action(organisation=organisation, cell=cell, idea=idea, words=words, language=language_in_use())
    action.owner, action.due_on, action.review_on = owner, due_on, review_on
    with change(KEEP_PLAN, by=by, about=organisation, seen=seen) as trail:
        action.add(trail)
        trail.leave("action_added", action=action.pk)
    return action


def change_action(*, by: Viewer, action: Action, seen: Seen = NOTHING_SEEN, **changes: Any) -> Action:
    """Put differently, given to somebody else, moved to another day, or begun."""
    with change(KEEP_PLAN, by=by, about=action, seen=seen) as trail:
        action.keep(trail, **changes)
        trail.leave("action_changed", action=action.pk)
    return action


def review_action(
    *, by: Viewer, action: Action, outcome: str, words: str = "", state: str, review_on: date | None = None,
    seen: Seen = NOTHING_SEEN,
) -> ActionReview:  # fmt: skip
    """Looked at again. It leaves the board only when the team says so in `state`."""
    review = ActionReview(organisation_id=action.organisation_id, action=action, outcome=outcome, words=words)
    review.language = language_in_use()
    with change(KEEP_PLAN, by=by, about=action, seen=seen) as trail:
        review.add(trail)
        action.keep(trail, state=state, review_on=review_on)
        trail.leave("action_reviewed", action=action.pk)
    return review
