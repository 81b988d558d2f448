from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.conversations import queries
from ertoe.conversations.forms import SituationForm
from ertoe.conversations.offers import offered
from ertoe.conversations.permissions import BEGIN_CONVERSATION
from ertoe.tools.chooser import proposals, why

REASONS = {
    "sensitive": _("Hier vraagt u eerst of het mag, en blijft het tussen u beiden."),
    "pictures": _("Kijken en aanwijzen is genoeg."),
    "parties": _("Dit is gemaakt voor wie erbij is."),
    "minutes": _("Dit past in de tijd die er is."),
}


@page(BEGIN_CONVERSATION, about="person", audience="professional")
def choose_tool(request: Request, person_id: UUID) -> HttpResponse:
    """At most three proposals for this situation, each with its reason, and always *gewoon praten*."""
    by, form = request.viewer, SituationForm(request.GET)
    situation = form.situation()
    offers = {each.spoken.id: each for each in offered(queries.tools(by=by), person_id, get_language() or "nl", by=by)}
    chosen = []
    for tool in proposals([each.spoken.tool for each in offers.values()], situation):
        offer, reason = offers[tool.id], why(tool, situation)
        chosen.append((offer, REASONS.get(reason, offer.spoken.why)))
    return render(request, "conversations/choose_tool.html", {"form": form, "chosen": chosen})
