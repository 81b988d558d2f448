from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.doors import may
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.conversations.queries import answer as answer_of
from ertoe.conversations.talk import facet_of
from ertoe.goals import changes, queries
from ertoe.goals.forms import ChooseGoalForm
from ertoe.goals.permissions import RECORD_LIFE_GOAL, TELL_MORE


@page(RECORD_LIFE_GOAL, about="person", audience="person", methods=("GET", "POST"))
def enrich_goal(request: Request, person_id: UUID, answer_id: UUID) -> HttpResponse:
    """What was answered to a question about one side of a life goal is put with that goal, as it was said."""
    by = request.viewer
    answer = answer_of(answer_id, by=by, person_id=person_id)
    side = facet_of(answer)
    has_side = bool(side and answer.words)
    goals = [goal for goal in queries.life_goals(person_id, by=by) if has_side and may(by, TELL_MORE, goal)]
    form = ChooseGoalForm(request.POST or None, life_goals=goals)
    if form.is_valid():
        goal = form.cleaned_data["life_goal"]
        words = {side: answer.words.open()}
        changes.tell_more(
            by=by, goal=goal, sides=words, said_by=answer.said_by, language=answer.language, seen=seen(request)
        )
        return redirect("home:life_goal", person_id, goal.pk)
    context = {"form": form, "answer": answer, "has_goals": bool(goals), "has_side": has_side}
    return render(request, "goals/enrich_goal.html", context, status=400 if form.is_bound else 200)
