from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.forms.guests import THEMES
from ertoe.events.permissions import WRITE_MAILING


@page(WRITE_MAILING, audience="professional")
def organise_mailing(request: Request) -> HttpResponse:
    by = request.viewer
    zone, readers = queries.zone_to_edit(by=by), queries.subscribers(by=by)
    themes = [(label, sum(1 for one in readers if theme in one.themes)) for theme, label in THEMES]
    context = {"zone": zone, "how_many": len(readers), "themes": themes, "mailings": queries.mailings(by=by)}
    return render(request, "events/organise_mailing.html", context)
