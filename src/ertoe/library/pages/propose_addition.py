from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page, seen
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.library import changes
from ertoe.library.family import family
from ertoe.library.forms import ProposalForm
from ertoe.library.models import Proposal
from ertoe.library.own_page import own_page
from ertoe.library.visitor import at_the_door


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def propose_addition(request: Request) -> HttpResponse:
    """By anybody. With `?concept=` it is asked only what that is called here."""
    zone, by = at_the_door(request)
    family_ = family(language_in_use())
    asked = request.GET.get("concept", "")
    concept = family_.concept(asked) if asked else None
    start = {"kind": Proposal.Kind.NAME, "concept": asked}
    form = ProposalForm(request.POST or None, family=family_, is_only_a_name=bool(concept), initial=start)
    if form.is_valid():
        proposal = changes.propose_addition(by=by, organisation_id=zone.pk, seen=seen(request), **form.kept())
        return redirect(own_page(proposal))
    context = {"form": form, "zone": zone, "concept": concept}
    return render(request, "library/propose_addition.html", context, status=400 if form.is_bound else 200)
