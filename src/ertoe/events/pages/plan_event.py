from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.organisers import EventForm, like
from ertoe.events.permissions import ORGANISE_EVENT
from ertoe.foundation.ids import parse_id


@page(ORGANISE_EVENT, audience="professional", methods=("GET", "POST"))
def plan_event(request: Request) -> HttpResponse:
    """New, or like an earlier one (`?like=`). One button keeps a draft, the other puts it online at once."""
    by, zone = request.viewer, queries.zone_to_organise(by=request.viewer)
    earlier = parse_id(request.GET.get("like"))
    initial = like(queries.event(earlier, by=by)) if earlier else None
    form = EventForm(request.POST or None, initial=initial)
    if form.is_valid():
        is_public = "publish" in request.POST
        event = changes.plan_event(
            by=by, organisation_id=zone.pk, is_public=is_public, seen=seen(request), **form.kept()
        )
        return redirect("events:organise_event", event.pk)
    context = {"form": form, "zone": zone, "is_like_before": bool(earlier)}
    return render(request, "events/plan_event.html", context, status=400 if form.is_bound else 200)
