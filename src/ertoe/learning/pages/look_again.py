from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.growth import LookAgainForm
from ertoe.learning.permissions import SEE_GROUP
from ertoe.learning.queries.groups import group as group_of
from ertoe.learning.queries.growth import my_commitment


@page(SEE_GROUP, audience="professional", methods=("GET", "POST"))
def look_again(request: Request, slug: str, commitment_id: UUID) -> HttpResponse:
    """How it went with what one was going to do. Every answer is fine."""
    by = request.viewer
    organisation = group_of(slug, by=by).organisation
    found = my_commitment(slug, commitment_id, by=by)
    stands = {"outcome": found.outcome, "outcome_words": found.outcome_words}
    form = LookAgainForm(request.POST or None, initial=stands)
    if form.is_valid():
        changes.look_again(by=by, commitment=found, seen=seen(request), **form.kept())
        return redirect("learning:group", slug)
    context = {"form": form, "commitment": found, "organisation": organisation}
    return render(request, "learning/look_again.html", context, status=400 if form.is_bound else 200)
