from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import own_member
from ertoe.goals import changes, queries
from ertoe.goals.forms import WordsBesideForm
from ertoe.goals.permissions import PUT_WORDS_BESIDE


@page(PUT_WORDS_BESIDE, about="item", audience="professional", methods=("GET", "POST"))
def put_words_beside(request: Request, person_id: UUID, goal_id: UUID) -> HttpResponse:
    by = request.viewer
    goal = queries.life_goal(goal_id, by=by, person_id=person_id, to=PUT_WORDS_BESIDE)
    form = WordsBesideForm(request.POST or None)
    if form.is_valid():
        me = own_member(person_id, by=by)
        changes.put_words_beside(by=by, goal=goal, said_by=me, seen=seen(request), **form.kept())
        return redirect("home:life_goal", person_id, goal_id)
    context = {"form": form, "goal": goal, "beside": queries.words_beside(goal, by=by)}
    return render(request, "goals/put_words_beside.html", context, status=400 if form.is_bound else 200)
