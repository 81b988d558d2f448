from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.bridges import changes, queries
from ertoe.bridges.forms import NeighbourhoodForm
from ertoe.bridges.permissions import NAME_NEIGHBOURHOOD
from ertoe.organisations.queries import the_zone


@page(NAME_NEIGHBOURHOOD, audience="professional", methods=("GET", "POST"))
def name_neighbourhood(request: Request) -> HttpResponse:
    by = request.viewer
    zone = the_zone(by=by)
    form = NeighbourhoodForm(request.POST or None)
    if form.is_valid():
        changes.name_neighbourhood(by=by, organisation_id=zone.pk, seen=seen(request), **form.kept())
        return redirect("bridges:name_neighbourhood")
    context = {"form": form, "neighbourhoods": queries.neighbourhoods_to_name(zone, by=by)}
    return render(request, "bridges/name_neighbourhood.html", context, status=400 if form.is_bound else 200)
