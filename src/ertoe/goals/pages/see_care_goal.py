from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from ertoe.access.doors import may
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.circle.queries import on_this_page
from ertoe.goals import permissions, queries
from ertoe.goals.forms import LEVEL_QUESTIONS
from ertoe.goals.permissions import SEE_CARE_GOAL


@page(SEE_CARE_GOAL, about="item", audience="person")
def see_care_goal(request: Request, person_id: UUID, care_goal_id: UUID) -> HttpResponse:
    by = request.viewer
    goal = queries.care_goal(care_goal_id, by=by, person_id=person_id)
    levels = queries.levels_of(goal, by=by)
    context = {
        "goal": goal,
        "beside": on_this_page([goal], by=by).get(goal.pk),
        "life_goals": queries.life_goals_of(goal, by=by),
        "level_headers": [_("Trap"), _("Wat men dan ziet")],
        "levels": [(label, levels[level]) for level, label in LEVEL_QUESTIONS if level in levels],
        "may_work_on_it": may(by, permissions.SAY_CARE_GOAL_AGAIN, goal),
        "may_share_it": may(by, permissions.SHARE_CARE_GOAL, goal),
        "is_proposed": goal.state == goal.State.PROPOSED,
    }
    return render(request, "goals/see_care_goal.html", context)
