import csv

from django.http import HttpResponse
from django.utils.translation import gettext as _

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive
from ertoe.zone.years import asked_year


@page(PUBLIC, audience="professional", is_cacheable=True)
def needs_csv(request: Request) -> HttpResponse:
    """Only counts. With semicolons and a mark in front, as spreadsheets here expect it."""
    arrival, year = arrive(request), asked_year(request)
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="vraag-en-aanbod-{year}.csv"'
    sheet = csv.writer(response, delimiter=";")
    sheet.writerow([_("Thema"), _("Vorm"), _("Vragen"), _("Waarvan gevonden"), _("Aanbod")])
    for row in queries.year_of_needs(arrival.zone, year, by=arrival.by):
        sheet.writerow([row.theme, row.kind, row.needs, row.met, row.offers])
    return response
