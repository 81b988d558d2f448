from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.confidence import changes
from ertoe.confidence.permissions import SAY_YES


@page(SAY_YES, about="person", audience="person", methods=("POST",))
def say_yes(request: Request, person_id: UUID) -> HttpResponse:
    note = changes.say_yes(by=request.viewer, person_id=person_id, seen=seen(request))
    return redirect("confidence:tell_in_confidence", person_id, note.pk)
