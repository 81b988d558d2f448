from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.evaluation import evaluation_of
from ertoe.events.permissions import ORGANISE_EVENT
from ertoe.organisations.in_groups import FEWEST


@page(ORGANISE_EVENT, audience="professional")
def evaluation(request: Request, event_id: UUID) -> HttpResponse:
    event = queries.event(event_id, by=request.viewer)
    told = evaluation_of(queries.answers(event, by=request.viewer), is_closed=event.forgotten_at is not None)
    return render(request, "events/evaluation.html", {"event": event, "told": told, "shown_from": FEWEST})
