from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.doors import may
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import voices
from ertoe.goals import queries as goals
from ertoe.goals.permissions import SET_LIFE_GOAL_STATE
from ertoe.reviews import changes, queries
from ertoe.reviews.forms import OutcomeForm
from ertoe.reviews.permissions import CHOOSE_OUTCOME


@page(CHOOSE_OUTCOME, about="item", audience="person", methods=("GET", "POST"))
def choose_outcome(request: Request, person_id: UUID, review_id: UUID, goal_id: UUID) -> HttpResponse:
    """The page of the look-back sends one of three with one tap; here stand all seven."""
    by = request.viewer
    goal = goals.life_goal(goal_id, by=by, person_id=person_id, to=CHOOSE_OUTCOME)
    review = queries.review(review_id, by=by, person_id=person_id)
    may_let_go = may(by, SET_LIFE_GOAL_STATE, goal)
    form = OutcomeForm(request.POST or None, voices=voices(person_id, by=by), by=by, may_let_go=may_let_go)
    if form.is_valid():
        changes.choose_outcome(by=by, review=review, goal=goal, seen=seen(request), **form.kept())
        return redirect("reviews:look_back", person_id, review_id)
    context = {"form": form, "goal": goal, "review": review}
    return render(request, "reviews/choose_outcome.html", context, status=400 if form.is_bound else 200)
