from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.permissions import ORGANISE_EVENT


@page(ORGANISE_EVENT, audience="professional", methods=("POST",))
def publish_event(request: Request, event_id: UUID) -> HttpResponse:
    event = queries.event(event_id, by=request.viewer)
    changes.publish_event(by=request.viewer, event=event)
    return redirect("events:organise_event", event.pk)
