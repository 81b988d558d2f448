from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.messages import changes, queries
from ertoe.messages.permissions import READ_MESSAGE


@page(READ_MESSAGE, about="item", audience="person", methods=("POST",))
def read_message(request: Request, person_id: UUID, message_id: UUID) -> HttpResponse:
    by = request.viewer
    message = queries.message(message_id, by=by, person_id=person_id)
    changes.read_message(by=by, message=message, seen=seen(request))
    return redirect("home:me")
