from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.models import Registration
from ertoe.events.permissions import ORGANISE_EVENT
from ertoe.paper.spreadsheet import spreadsheet


@page(ORGANISE_EVENT, audience="professional")
def registrations_csv(request: Request, event_id: UUID) -> HttpResponse:
    event = queries.event(event_id, by=request.viewer)
    said = {"registered": _("ingeschreven"), "waiting": _("op de wachtlijst"), "cancelled": _("afgemeld")}
    headers = [_("Volgorde"), _("Naam"), _("E-mailadres"), _("Organisatie"), _("Beroep of taak"), _("Opmerking"),
               _("Stand"), _("Ingeschreven op"), _("Was er")]  # fmt: skip
    rows = [_row(one, said[one.state]) for one in queries.registrations(event, by=request.viewer)]
    return spreadsheet(event.slug, headers, rows)


def _row(one: Registration, state: str) -> list[object]:
    at = f"{timezone.localtime(one.at):%Y-%m-%d %H:%M}"
    was_there = _("ja") if one.came_at else ""
    return [one.number, one.name, one.email, one.workplace, one.discipline, one.remark, state, at, was_there]
