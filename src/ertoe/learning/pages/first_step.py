from django.http import HttpResponse
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse

from ertoe.access.errors import Missing
from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.learning.finding import found_session


@page(PUBLIC, audience="person", is_cacheable=True)
def first_step(request: Request, path: str, session: str, step: str) -> HttpResponse:
    """One short piece, of a path that one follows alone. Nothing is kept of who reads it."""
    learning, chosen = found_session(path, session)
    one = chosen.step(step)
    if one is None or learning.form != "self_paced":
        raise Missing(step)
    number = chosen.steps.index(one) + 1
    shown = {"path": learning, "session": chosen, "step": one, "number": number, "screen_url": _url_of(one.screen)}
    shown["after"] = chosen.steps[number] if number < len(chosen.steps) else None
    return render(request, "learning/first_step.html", shown)


def _url_of(screen: str) -> str:
    """Where this helps; a page about a person is named in words only, for it is reached through that person."""
    try:
        return reverse(screen) if screen else ""
    except NoReverseMatch:
        return ""
