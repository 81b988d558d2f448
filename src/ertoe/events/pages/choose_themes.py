from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.guests import ThemesForm
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def choose_themes(request: Request, token: str) -> HttpResponse:
    """From the own mailbox: says yes, and later what one wants to read."""
    by, zone = come_in(request.viewer)
    subscriber = queries.subscriber(token, by=by)
    form = ThemesForm(request.POST or None, initial={"themes": subscriber.themes})
    if form.is_valid():
        changes.choose_themes(by=by, subscriber=subscriber, themes=form.cleaned_data["themes"])
        return redirect(f"{request.path}?kept=1")
    context = {"zone": zone, "form": form, "token": token, "was_kept": "kept" in request.GET}
    return render(request, "events/choose_themes.html", context, status=400 if form.is_bound else 200)
