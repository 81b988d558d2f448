from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.doors import may
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.bridges import changes, queries
from ertoe.bridges.disclosure import SMALLEST
from ertoe.bridges.permissions import SEE_SIGNALS, WANT_SIGNALS
from ertoe.organisations.queries import organisation as organisation_of
from ertoe.ui.kept_form import KeptForm


@page(SEE_SIGNALS, audience="professional", methods=("GET", "POST"))
def signals(request: Request, slug: str) -> HttpResponse:
    """Off until the lead switches them on. Only for the team that made them."""
    by = request.viewer
    organisation = organisation_of(slug, by=by)
    if request.method == "POST":
        is_wanted = request.POST.get("wanted") == "yes"
        changes.want_signals(by=by, organisation=organisation, is_wanted=is_wanted, seen=seen(request))
        return redirect("bridges:signals", slug)
    context = {
        "organisation": organisation,
        "is_wanted": queries.wants_signals(organisation, by=by),
        "quarters": queries.signals(organisation, by=by),
        "may_switch": may(by, WANT_SIGNALS, organisation),
        "form": KeptForm(),
        "smallest": SMALLEST,
    }
    return render(request, "bridges/signals.html", context)
