"""The two pages of who presents: the big screen and the own telephone. They show the same place of the session."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from ertoe.access.request import Request
from ertoe.foundation.clock import now
from ertoe.foundation.language import language_in_use
from ertoe.learning.following import followed, nothing_new
from ertoe.learning.models import LiveSession, Session
from ertoe.learning.on_screen import on_screen, step_clock
from ertoe.learning.qr_code import qr_code
from ertoe.learning.queries.live import session_to_present, spread_on
from ertoe.post.own_address import in_full


def standing(session: Session) -> LiveSession | None:
    """Nothing before it is opened and after it is closed."""
    live: LiveSession | None = getattr(session, "live", None)
    is_open = session.state == Session.State.OPEN and live is not None and live.closed_at is None
    return live if is_open else None


def shown(request: Request, slug: str, session_id: UUID, template: str) -> HttpResponse:
    session = session_to_present(slug, session_id, by=request.viewer)
    live = standing(session)
    if live is None:
        return redirect("learning:session", slug, session_id)
    screen = on_screen(live, language_in_use())
    spread = spread_on(screen, by=request.viewer)
    version = f"{live.turn}-{spread.version if spread else ''}"
    way_in = in_full(reverse("learning:take_part", args=(session.code,)))
    context: dict[str, object] = {
        "session": session, "live": live, "screen": screen, "spread": spread, "version": version,
        "clock": step_clock(screen.step, live, now()),
        "join": in_full(reverse("learning:join")).partition("://")[2], "qr": qr_code(way_in),
    }  # fmt: skip
    return nothing_new(request, version) or followed(request, template, context, version=version)
