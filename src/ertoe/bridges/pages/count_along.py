from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.bridges import changes, queries
from ertoe.bridges.forms import CountAlongForm
from ertoe.bridges.permissions import COUNT_ALONG
from ertoe.organisations.queries import the_zone
from ertoe.ui.kept_form import KeptForm


@page(COUNT_ALONG, about="person", audience="person", methods=("GET", "POST"))
def count_along(request: Request, person_id: UUID) -> HttpResponse:
    """Yes with a neighbourhood, or no longer. Nothing is counted of who did not say yes."""
    by = request.viewer
    counted = queries.counted(person_id, by=by)
    if request.method == "POST" and "no" in request.POST:
        changes.count_no_longer(by=by, person_id=person_id, seen=seen(request))
        return redirect("bridges:count_along", person_id)
    places = queries.neighbourhoods(the_zone(by=by), by=by)
    initial = {"neighbourhood": counted.neighbourhood_id if counted else None}
    form = CountAlongForm(request.POST or None, neighbourhoods=places, initial=initial)
    if form.is_valid():
        changes.count_along(by=by, person_id=person_id, neighbourhood=form.chosen, seen=seen(request))
        return redirect("bridges:count_along", person_id)
    stop = KeptForm(auto_id="stop_%s")
    context = {"form": form, "counted": counted, "has_places": bool(places), "stop": stop}
    return render(request, "bridges/count_along.html", context, status=400 if form.is_bound else 200)
