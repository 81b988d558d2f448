from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import voices
from ertoe.story import changes
from ertoe.story.forms import StrengthForm
from ertoe.story.permissions import RECORD_STRENGTH


@page(RECORD_STRENGTH, about="person", audience="person", methods=("GET", "POST"))
def record_strength(request: Request, person_id: UUID) -> HttpResponse:
    by = request.viewer
    form = StrengthForm(request.POST or None, voices=voices(person_id, by=by), by=by)
    if form.is_valid():
        changes.record_strength(by=by, person_id=person_id, seen=seen(request), **form.kept())
        return redirect("story:story", person_id)
    return render(request, "story/record_strength.html", {"form": form}, status=400 if form.is_bound else 200)
