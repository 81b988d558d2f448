from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle import changes
from ertoe.circle.forms import MYSELF, BeginCircleForm
from ertoe.circle.permissions import BEGIN_CIRCLE
from ertoe.organisations.queries import current_job


@page(BEGIN_CIRCLE, audience="person", methods=("GET", "POST"))
def begin_circle(request: Request) -> HttpResponse:
    """The first day: a file for myself, or for somebody who said yes to it."""
    by, job = request.viewer, current_job(by=request.viewer)
    form = BeginCircleForm(request.POST or None, has_job=job is not None)
    if form.is_valid():
        person, name = form.person(), form.name()
        if form.cleaned_data["as_what"] == MYSELF:
            changes.begin_own_circle(by=by, person=person, name=name, seen=seen(request))
        else:
            starter = request.user.get_full_name()  # type: ignore[union-attr]
            role = form.role()
            changes.begin_circle_for_another(
                by=by,
                person=person,
                name=name,
                starter=starter,
                role=role,
                job=job if role == "professional" else None,
                seen=seen(request),
            )
        return redirect("home:person", person.pk)
    return render(request, "circle/begin_circle.html", {"form": form}, status=400 if form.is_bound else 200)
