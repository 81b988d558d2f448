"""Who may around what is told under four eyes. No mandate, trusted person, team or helper stands in this table."""

from collections.abc import Callable

from django.db.models import Q

from ertoe.access.facts import Facts
from ertoe.access.permission import Permission, Word
from ertoe.access.viewer import Membership, Role, Viewer
from ertoe.access.words import is_the_person, stands

# Who can be chosen by name. A role with rights over her, or one that only helps her, opens nothing here.
CONFIDANTS = frozenset({Role.PROFESSIONAL, Role.INFORMAL_CARER, Role.VOLUNTEER})


def _is_confidant(one: Membership) -> bool:
    return one.role in CONFIDANTS and stands(one) and not one.via_team


def _of_own_place(name: str, test: Callable[[Membership], bool]) -> Word:
    def holds(viewer: Viewer, facts: Facts) -> bool:
        membership = viewer.membership(facts.person)
        return membership is not None and test(membership)

    def scope(viewer: Viewer, person: str) -> Q:
        return Q(**{f"{person}__in": [one.person for one in viewer.memberships if test(one)]})

    return Word(name, holds, scope)


is_confidant = _of_own_place("may be told by name", _is_confidant)
is_professional_in_person = _of_own_place(
    "is professional, not through a team", lambda one: one.role is Role.PROFESSIONAL and _is_confidant(one)
)


def _is_named(viewer: Viewer, facts: Facts) -> bool:
    membership = viewer.membership(facts.person)
    return membership is not None and _is_confidant(membership) and membership.member in facts.named


def _scope_named(viewer: Viewer, _person: str) -> Q:
    mine = [one.member for one in viewer.memberships if _is_confidant(one)]
    return Q(shared_with__member_id__in=mine, shared_with__until_at=None)


is_named_by_her = Word("is named by the person", _is_named, _scope_named)

OPEN_IN_CONFIDENCE = Permission("confidence.open_in_confidence", ((is_the_person,), (is_confidant,)))
SAY_YES = Permission("confidence.say_yes", ((is_the_person,), (is_professional_in_person,)))
SEE_SENSITIVE_NOTE = Permission("confidence.see_sensitive_note", ((is_the_person,), (is_named_by_her,)))
TELL_IN_CONFIDENCE = Permission(
    "confidence.tell_in_confidence", ((is_the_person,), (is_professional_in_person, is_named_by_her))
)
SHARE_IN_CONFIDENCE = Permission("confidence.share_in_confidence", ((is_the_person,),))
