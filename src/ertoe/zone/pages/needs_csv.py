from django.http import HttpResponse
from django.utils.translation import gettext as _

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.paper.spreadsheet import spreadsheet
from ertoe.zone import queries
from ertoe.zone.arriving import arrive
from ertoe.zone.years import asked_year


@page(PUBLIC, audience="professional", is_cacheable=True)
def needs_csv(request: Request) -> HttpResponse:
    """Only counts."""
    arrival, year = arrive(request), asked_year(request)
    headers = [_("Thema"), _("Vorm"), _("Gevraagd"), _("Waarvan gevonden"), _("Aanbod")]
    found = queries.year_of_needs(arrival.zone, year, by=arrival.by)
    rows = [[row.theme, row.kind, row.needs, row.met, row.offers] for row in found]
    return spreadsheet(f"vraag-en-aanbod-{year}", headers, rows)
