"""The decision: pure, default deny. Denials come first, then the table of what is allowed."""

from collections.abc import Callable
from functools import reduce
from operator import or_

from django.db.models import Q

from ertoe.access.facts import Facts
from ertoe.access.permission import NONE, Permission, Word
from ertoe.access.viewer import Role, Standing, Viewer
from ertoe.access.words import stands


def _is_stranger(viewer: Viewer, facts: Facts) -> bool:
    """A guest of an organisation has come in through a door that stands open: to nothing of a person."""
    return not viewer.is_signed_in and not viewer.job and not viewer.seats


def _is_refused(viewer: Viewer, facts: Facts) -> bool:
    """Beats every path except the person's own."""
    membership = viewer.membership(facts.person)
    return membership is not None and membership.standing is Standing.REFUSED and membership.role is not Role.PERSON


def _does_not_stand(viewer: Viewer, facts: Facts) -> bool:
    """Not active, or a professional without a current organisation, or a representative without a mandate."""
    membership = viewer.membership(facts.person)
    return membership is not None and not stands(membership)


def _consent_is_withdrawn(viewer: Viewer, facts: Facts) -> bool:
    membership = viewer.membership(facts.person)
    return membership is not None and membership.consent_withdrawn and membership.role is not Role.PERSON


def _is_draft_of_another(viewer: Viewer, facts: Facts) -> bool:
    membership = viewer.membership(facts.person)
    return not facts.is_released and (membership is None or membership.member not in (facts.said_by, facts.recorded_by))


def _is_taken_back(viewer: Viewer, facts: Facts) -> bool:
    """Only whoever said it still reaches it, to put it back."""
    membership = viewer.membership(facts.person)
    return facts.is_taken_back and (membership is None or membership.member != facts.said_by)


def _people(viewer: Viewer, test: Callable[[Viewer, Facts], bool], person: str) -> Q:
    people = [one.person for one in viewer.memberships if test(viewer, Facts(person=one.person))]
    return Q(**{f"{person}__in": people})


def _scope_draft_of_another(viewer: Viewer, _person: str) -> Q:
    mine = [one.member for one in viewer.memberships]
    return Q(released_at=None) & ~(Q(said_by_id__in=mine) | Q(recorded_by_id__in=mine))


def _scope_taken_back(viewer: Viewer, _person: str) -> Q:
    return Q(taken_back_at__isnull=False) & ~Q(said_by_id__in=[one.member for one in viewer.memberships])


STRANGER = Word(
    "no valid sign-in",
    _is_stranger,
    lambda viewer, _person: ~NONE if _is_stranger(viewer, Facts(None)) else NONE,
)
REFUSED = Word("refused", _is_refused, lambda viewer, person: _people(viewer, _is_refused, person))
ENDED = Word("does not stand", _does_not_stand, lambda viewer, person: _people(viewer, _does_not_stand, person))
WITHDRAWN = Word(
    "consent withdrawn",
    _consent_is_withdrawn,
    lambda viewer, person: _people(viewer, _consent_is_withdrawn, person),
)
DRAFT = Word("draft of another", _is_draft_of_another, _scope_draft_of_another)
TAKEN_BACK = Word("taken back by another", _is_taken_back, _scope_taken_back)

DENIALS = (STRANGER, DRAFT, TAKEN_BACK, REFUSED, WITHDRAWN, ENDED)


def decide(viewer: Viewer, permission: Permission, facts: Facts) -> bool:
    """May this viewer do this to this thing? The same answer as `scope` gives over rows."""
    if any(denial.holds(viewer, facts) for denial in DENIALS):
        return False
    return permission.holds(viewer, facts)


def scope(
    viewer: Viewer,
    permission: Permission,
    person: str = "person_id",
    *,
    has_drafts: bool = True,
    has_person: bool = True,
) -> Q:
    """The rows this viewer may have under this permission. Only a statement has drafts, and can be taken back.

    What is of an organisation has no person: nobody is refused there as in a circle.
    """
    of_a_circle = [denial for denial in DENIALS if has_drafts or denial not in (DRAFT, TAKEN_BACK)]
    denials = of_a_circle if has_person else [STRANGER]
    denied = reduce(or_, (denial.scope(viewer, person) for denial in denials), NONE)
    return permission.scope(viewer, person) & ~denied
