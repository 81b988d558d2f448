from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.reviews import changes, queries
from ertoe.reviews.forms import HoldLookBackForm
from ertoe.reviews.permissions import HOLD_LOOK_BACK


@page(HOLD_LOOK_BACK, about="person", audience="person", methods=("GET", "POST"))
def hold_look_back(request: Request, person_id: UUID, review_id: UUID) -> HttpResponse:
    review = queries.review(review_id, by=request.viewer, person_id=person_id)
    form = HoldLookBackForm(request.POST or None, initial={"version": review.version})
    if form.is_valid():
        changes.hold_look_back(by=request.viewer, review=review, seen=seen(request, edits=True), **form.kept())
        return redirect("home:plan", person_id)
    context = {"form": form, "review": review}
    return render(request, "reviews/hold_look_back.html", context, status=400 if form.is_bound else 200)
