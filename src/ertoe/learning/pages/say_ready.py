from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.doors import may
from ertoe.access.errors import Missing
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.groups import SayReadyForm
from ertoe.learning.permissions import SAY_READY
from ertoe.learning.queries.groups import group as group_of


@page(SAY_READY, audience="professional", methods=("GET", "POST"))
def say_ready(request: Request, slug: str) -> HttpResponse:
    """The checklist of who moderates. They say it themselves; the programme agrees."""
    found = group_of(slug, by=request.viewer)
    moderator = found.moderator
    if moderator is None or not may(request.viewer, SAY_READY, moderator):
        raise Missing
    names = ("read_guide_on", "observed_on", "observed_by", "feedback_on")
    stands = {name: getattr(moderator, name) for name in names} | {"is_ready": bool(moderator.stated_ready_at)}
    form = SayReadyForm(request.POST or None, initial=stands)
    if form.is_valid():
        changes.say_how_ready(by=request.viewer, organisation=found.organisation, seen=seen(request), **form.kept())
        return redirect("learning:group", slug)
    context = {"form": form, "moderator": moderator, "organisation": found.organisation}
    return render(request, "learning/say_ready.html", context, status=400 if form.is_bound else 200)
