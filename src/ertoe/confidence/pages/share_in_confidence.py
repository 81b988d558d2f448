from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.confidence import changes, queries
from ertoe.confidence.forms import WhoMayReadForm
from ertoe.confidence.permissions import SHARE_IN_CONFIDENCE


@page(SHARE_IN_CONFIDENCE, about="item", audience="person", methods=("GET", "POST"))
def share_in_confidence(request: Request, person_id: UUID, note_id: UUID) -> HttpResponse:
    """She chooses, one by one, who may read it."""
    note = queries.sensitive_note(note_id, by=request.viewer, person_id=person_id, to=SHARE_IN_CONFIDENCE)
    members = queries.who_can_be_told(person_id, by=request.viewer)
    initial = {"named": [str(share.member_id) for share in note.readers]}
    form = WhoMayReadForm(request.POST or None, members=members, initial=initial)
    if form.is_valid():
        changes.share_in_confidence(by=request.viewer, note=note, seen=seen(request), **form.kept())
        return redirect("confidence:read_in_confidence", person_id, note_id)
    context = {"person_id": person_id, "note": note, "form": form}
    return render(request, "confidence/share_in_confidence.html", context, status=400 if form.is_bound else 200)
