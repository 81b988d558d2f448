from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle import changes, queries
from ertoe.circle.forms import HeardConsentForm
from ertoe.circle.permissions import HEAR_CONSENT


@page(HEAR_CONSENT, audience="person", methods=("GET", "POST"))
def hear_consent(request: Request, person_id: UUID) -> HttpResponse:
    """A person without an account said yes or no. Not `about` a person: her no shut the file, and this opens it."""
    person = queries.says_aloud(person_id, by=request.viewer)
    form = HeardConsentForm(request.POST or None, initial={"answer": "yes" if person.said_no else "no"})
    if form.is_valid():
        is_given = form.cleaned_data["answer"] == "yes"
        if is_given is person.said_no:  # else somebody wrote down the same before
            changes.hear_consent(by=request.viewer, person_id=person_id, is_given=is_given, seen=seen(request))
        return redirect("home:circle", person_id) if is_given else redirect("home:me")
    context = {"form": form, "person": person}
    return render(request, "circle/hear_consent.html", context, status=400 if form.is_bound else 200)
