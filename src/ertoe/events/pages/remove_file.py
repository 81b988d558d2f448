from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.errors import Missing
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.permissions import ORGANISE_EVENT


@page(ORGANISE_EVENT, audience="professional", methods=("POST",))
def remove_file(request: Request, event_id: UUID, file_id: UUID) -> HttpResponse:
    event = queries.event(event_id, by=request.viewer)
    file = next((one for one in queries.files(event, by=request.viewer) if one.pk == file_id), None)
    if file is None:
        raise Missing
    changes.remove_file(by=request.viewer, file=file)
    return redirect("events:organise_event", event.pk)
