from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle import changes
from ertoe.circle.permissions import GIVE_CONSENT
from ertoe.ui.kept_form import KeptForm


@page(GIVE_CONSENT, about="person", audience="person", methods=("GET", "POST"))
def give_consent(request: Request, person_id: UUID) -> HttpResponse:
    form = KeptForm(request.POST or None)
    if form.is_valid():
        changes.give_consent(by=request.viewer, person_id=person_id, seen=seen(request))
        return redirect("home:circle", person_id)
    return render(request, "circle/give_consent.html", {"form": form}, status=400 if form.is_bound else 200)
