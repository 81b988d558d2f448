from django.http import HttpResponse
from django.utils.translation import gettext as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.forms.guests import THEMES
from ertoe.events.permissions import SEE_SUBSCRIBERS
from ertoe.paper.spreadsheet import spreadsheet


@page(SEE_SUBSCRIBERS, audience="professional")
def contacts_csv(request: Request) -> HttpResponse:
    queries.zone_to_edit(by=request.viewer)
    headers = [_("E-mailadres"), _("Naam"), _("Taal"), *(label for _theme, label in THEMES)]
    rows = [
        [one.email, one.name, one.language, *(_("ja") if theme in one.themes else "" for theme, _label in THEMES)]
        for one in queries.subscribers(by=request.viewer)
    ]
    return spreadsheet("mailing", headers, rows)
