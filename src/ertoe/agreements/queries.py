"""What can be asked about agreements.

`to` says what the viewer wants to do with it: without that permission it is missing. The owner comes along.
"""

from typing import Any
from uuid import UUID

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.permission import Permission
from ertoe.access.viewer import Role, Viewer
from ertoe.agreements.models import Agreement, AgreementState
from ertoe.agreements.permissions import SEE_AGREEMENT
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.goals.permissions import SEE_CARE_GOAL, SEE_LIFE_GOAL

CLOSED = (Agreement.State.DONE, Agreement.State.STOPPED, Agreement.State.HANDED_OVER)


def agreement(agreement_id: UUID, *, by: Viewer, person_id: UUID, to: Permission = SEE_AGREEMENT) -> Agreement:
    with look(SEE_AGREEMENT, by=by) as looking:
        found: Agreement = looking.one(_with_members(Agreement.objects.filter(person_id=person_id)), agreement_id)
        if not decide(by, to, found.facts()):
            raise Missing(to.name)
        return found


def agreements(person_id: UUID, *, by: Viewer) -> list[Agreement]:
    """Everything that was agreed for this person, as far as this viewer may see it: a helper the own ones."""
    with look(SEE_AGREEMENT, by=by) as looking:
        return looking.many(_with_members(Agreement.objects.filter(person_id=person_id)).order_by("seq"))


def agreements_of(goal: CareGoal | LifeGoal, *, by: Viewer) -> list[Agreement]:
    """What was agreed for this very goal; not what hangs on the care goals under a life goal."""
    with look(SEE_AGREEMENT, by=by) as looking:
        link = "agreed_for__care_goal" if isinstance(goal, CareGoal) else "agreed_for__life_goal"
        rows = Agreement.objects.filter(person_id=goal.person_id, agreed_for__until_at=None, **{link: goal})
        return looking.many(_with_members(rows).order_by("seq"))


def my_agreements(*, by: Viewer) -> list[Agreement]:
    """What the viewer is to do, for whomever it is, and what is not done yet. The person comes along."""
    with look(SEE_AGREEMENT, by=by) as looking:
        mine = [membership.member for membership in by.memberships]
        rows = Agreement.objects.filter(owner_id__in=mine).exclude(state__in=CLOSED)
        return looking.many(_with_members(rows).select_related("person").order_by("person_id", "seq"))


def goal_behind(agreement: Agreement, *, by: Viewer) -> CareGoal | LifeGoal | None:
    """For which goal it is. A helper gets to read that only when the person ticked it."""
    with look(SEE_AGREEMENT, by=by, about=agreement):
        link = agreement.agreed_for.filter(until_at=None).select_related("care_goal", "life_goal").first()
        goal = (link.care_goal or link.life_goal) if link else None
        return goal if goal is not None and _may_read_goal(by, agreement, goal) else None


def states_of(agreement: Agreement, *, by: Viewer) -> list[AgreementState]:
    """How it stood, from the first day on, with who said so. A helper reads back what the helper said."""
    with look(SEE_AGREEMENT, by=by, about=agreement):
        rows = agreement.states.select_related("said_by").order_by("seq")
        return list(rows.filter(said_by=agreement.owner) if _is_helper(by, agreement) else rows)


def _is_helper(by: Viewer, agreement: Agreement) -> bool:
    membership = by.membership(agreement.person_id)
    return membership is not None and membership.role is Role.HELPER


def _may_read_goal(by: Viewer, agreement: Agreement, goal: CareGoal | LifeGoal) -> bool:
    if _is_helper(by, agreement):
        return agreement.shows_goal_to_helper
    see = SEE_CARE_GOAL if isinstance(goal, CareGoal) else SEE_LIFE_GOAL
    return decide(by, see, goal.facts())


def _with_members(rows: Any) -> Any:
    return rows.select_related("owner", "said_by")
