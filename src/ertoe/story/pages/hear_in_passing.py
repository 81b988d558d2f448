from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import active_members
from ertoe.story import changes
from ertoe.story.forms import HeardForm
from ertoe.story.permissions import HEAR_IN_PASSING


@page(HEAR_IN_PASSING, about="person", audience="professional", methods=("GET", "POST"))
def hear_in_passing(request: Request, person_id: UUID) -> HttpResponse:
    """Everybody in the circle can have said it, a helper too."""
    by = request.viewer
    form = HeardForm(request.POST or None, voices=active_members(person_id, by=by), by=by)
    if form.is_valid():
        changes.hear_in_passing(by=by, person_id=person_id, seen=seen(request), **form.kept())
        return redirect("story:story", person_id)
    return render(request, "story/hear_in_passing.html", {"form": form}, status=400 if form.is_bound else 200)
