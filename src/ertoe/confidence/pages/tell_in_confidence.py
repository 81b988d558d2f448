from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.confidence import changes, queries
from ertoe.confidence.forms import StepForm
from ertoe.confidence.models import SensitiveNote
from ertoe.confidence.permissions import TELL_IN_CONFIDENCE
from ertoe.confidence.telling import Telling
from ertoe.foundation.language import language_in_use


@page(TELL_IN_CONFIDENCE, about="item", audience="person", methods=("GET", "POST"))
def tell_in_confidence(request: Request, person_id: UUID, note_id: UUID) -> HttpResponse:
    """One thing at a time: what it is about, what she thinks, fears and hopes, said back, and how it goes on."""
    note = queries.sensitive_note(note_id, by=request.viewer, person_id=person_id, to=TELL_IN_CONFIDENCE)
    telling = _telling(request, note)
    part = request.GET.get("part", "")
    step = telling.step(part, was_sent=request.method == "POST")
    if step is None:
        return redirect("confidence:read_in_confidence", person_id, note_id)
    form = StepForm(request.POST or None, parts=[step.part], answers=telling.answers)
    if form.is_valid():
        changes.tell_in_confidence(
            by=request.viewer,
            note=note,
            answers=form.said(),
            asked_in=telling.spoken.asked_in,
            seen=seen(request),
        )
        return redirect(_goes_on(request, note, step.part.id))
    context = {
        "person_id": person_id,
        "note": note,
        "telling": telling,
        "step": step,
        "recalled": telling.said(step.part.part.recalls) if step.part.part.recalls else [],
        "form": form,
    }
    return render(request, "confidence/tell_in_confidence.html", context, status=400 if form.is_bound else 200)


def _telling(request: Request, note: SensitiveNote) -> Telling:
    membership = request.viewer.membership(note.person_id)
    return Telling(
        note,
        tuple(note.lines.all()),
        language_in_use(),
        queries.called(note.person_id, by=request.viewer),
        is_the_person=membership is not None and membership.role is Role.PERSON,
    )


def _goes_on(request: Request, note: SensitiveNote, part: str) -> str:
    """To the next step, perhaps one that only what was just said gives reason for; after the last, to all of it."""
    again = queries.sensitive_note(note.pk, by=request.viewer, person_id=note.person_id)
    following = _telling(request, again).after(part)
    if not following:
        return reverse("confidence:read_in_confidence", args=(note.person_id, note.pk))
    url = reverse("confidence:tell_in_confidence", args=(note.person_id, note.pk))
    return f"{url}?{urlencode({'part': following})}"
