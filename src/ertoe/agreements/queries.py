"""What can be asked about agreements.

`to` says what the viewer wants to do with it: without that permission it is missing. The owner comes along.
"""

import hmac
from typing import Any
from uuid import UUID

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import a_person
from ertoe.access.permission import Permission
from ertoe.access.viewer import Role, Viewer
from ertoe.agreements.calendar_address import hash_of, read_address
from ertoe.agreements.models import Agreement, AgreementState, CalendarLink
from ertoe.agreements.permissions import FIND_CALENDAR, SEE_AGREEMENT, SEE_CALENDAR
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.goals.permissions import SEE_CARE_GOAL, SEE_LIFE_GOAL


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


def calendar_link(person_id: UUID, *, by: Viewer) -> CalendarLink | None:
    """The viewer's own link for this person, if there is one."""
    with look(SEE_CALENDAR, by=by, about=a_person(person_id)):
        membership = by.membership(person_id)
        mine = CalendarLink.objects.filter(person_id=person_id, until_at=None)
        found: CalendarLink | None = mine.filter(member_id=membership.member if membership else None).first()
        return found


def calendar_link_at(address: str, *, by: Viewer) -> CalendarLink:
    """The link with this private address. Raises Missing when it is wrong, stopped, or no address at all."""
    with look(FIND_CALENDAR, by=by) as looking:
        link_id, secret = read_address(address) or (None, b"")
        links = CalendarLink.objects.filter(pk=link_id, until_at=None).select_related("member__account")
        link: CalendarLink | None = looking.scoped(links).first()
        if link is None or not hmac.compare_digest(link.secret_hash, hash_of(secret)):
            raise Missing(FIND_CALENDAR.name)
        return link


def _is_helper(by: Viewer, agreement: Agreement) -> bool:
    membership = by.membership(agreement.person_id)
    return membership is not None and membership.role is Role.HELPER


def _may_read_goal(by: Viewer, agreement: Agreement, goal: CareGoal | LifeGoal) -> bool:
    if goal.taken_back_at is not None:
        return False
    if _is_helper(by, agreement):
        return agreement.shows_goal_to_helper
    see = SEE_CARE_GOAL if isinstance(goal, CareGoal) else SEE_LIFE_GOAL
    return decide(by, see, goal.facts())


def _with_members(rows: Any) -> Any:
    return rows.select_related("owner", "said_by")
