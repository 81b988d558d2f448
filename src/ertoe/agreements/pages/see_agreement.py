from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.dates import WEEKDAYS
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from ertoe.access.doors import may
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Role, Viewer
from ertoe.agreements import permissions, queries
from ertoe.agreements.days import days_of
from ertoe.agreements.models import Agreement
from ertoe.agreements.permissions import SEE_AGREEMENT
from ertoe.circle.queries import on_this_page
from ertoe.goals.models import CareGoal


def _is_own_word(agreement: Agreement, by: Viewer) -> bool:
    """Whoever helps only sets the own agreement aside: that page is theirs."""
    me = by.membership(agreement.person_id)
    return me is not None and me.member == agreement.said_by_id and me.role is not Role.HELPER


@page(SEE_AGREEMENT, about="item", audience="person")
def see_agreement(request: Request, person_id: UUID, agreement_id: UUID) -> HttpResponse:
    by = request.viewer
    agreement = queries.agreement(agreement_id, by=by, person_id=person_id)
    goal = queries.goal_behind(agreement, by=by)
    is_asked = agreement.state == agreement.State.PROPOSED
    context = {
        "agreement": agreement,
        "beside": on_this_page([agreement], by=by).get(agreement.pk),
        "how_often": agreement.how_often.open() if agreement.how_often else "",
        "days": get_text_list([str(WEEKDAYS[day - 1]) for day in days_of(agreement.weekdays)], _("en")),
        "is_own_word": _is_own_word(agreement, by),
        "goal": goal,
        "is_for_care_goal": isinstance(goal, CareGoal),
        "states": queries.states_of(agreement, by=by),
        "is_for_helper": agreement.owner.role == Role.HELPER,
        "may_accept": is_asked and may(by, permissions.ACCEPT_AGREEMENT, agreement),
        "may_set_state": may(by, permissions.SET_AGREEMENT_STATE, agreement),
        "may_say_again": may(by, permissions.SAY_AGREEMENT_AGAIN, agreement),
        "may_tie": may(by, permissions.TIE_AGREEMENT, agreement),
        "may_share": may(by, permissions.SHARE_AGREEMENT, agreement),
        "may_show_goal": may(by, permissions.SHOW_GOAL_TO_HELPER, agreement),
    }
    return render(request, "agreements/see_agreement.html", context)
