from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.circle.permissions import SEE_CIRCLE
from ertoe.circle.queries import active_members
from ertoe.messages.writing import may_be_written_to


@page(SEE_CIRCLE, about="person", audience="person")
def who_to_call(request: Request, person_id: UUID) -> HttpResponse:
    """Big names, what for, and the number: for the wall beside the telephone."""
    by = request.viewer
    reached = [
        (member, may_be_written_to(member, by=by))
        for member in active_members(person_id, by=by)
        if member.phone or may_be_written_to(member, by=by)
    ]
    return render(request, "home/who_to_call.html", {"reached": reached})
