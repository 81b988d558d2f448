from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.learning.changes.live import QuestionIsClosed, show_step, stop_clock
from ertoe.learning.forms.live import SteeringForm
from ertoe.learning.models import LiveSession
from ertoe.learning.on_screen import spoken_session
from ertoe.learning.permissions import PRESENT_SESSION
from ertoe.learning.presenting import standing
from ertoe.learning.queries.live import session_to_present


@page(PRESENT_SESSION, audience="professional", methods=("POST",))
def steer_session(request: Request, slug: str, session_id: UUID) -> HttpResponse:
    """Back to the page it was pressed on. What is no longer there to press changes nothing."""
    session = session_to_present(slug, session_id, by=request.viewer)
    live = standing(session)
    form = SteeringForm(request.POST, steps={step.id for step in spoken_session(session, "nl").steps})
    if form.is_valid() and live is not None:
        _steer(request, live, form)
    is_guide = request.POST.get("guide") == "1"
    return redirect("learning:guide_session" if is_guide else "learning:present_session", slug, session_id)


def _steer(request: Request, live: LiveSession, form: SteeringForm) -> None:
    said = form.cleaned_data
    try:
        if said["clock"]:
            stop_clock(by=request.viewer, live=live)
        elif said["reveal"] and said["at_step"]:
            show_step(by=request.viewer, live=live, step=said["at_step"], shows=said["reveal"])
        elif said["to_step"]:
            show_step(by=request.viewer, live=live, step=said["to_step"])
    except QuestionIsClosed:
        return  # closed on the other screen meanwhile: the page says so
