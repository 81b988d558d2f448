from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.learning.permissions import SEE_PROGRAMME
from ertoe.learning.queries.programme import programme as programme_of
from ertoe.learning.queries.programme import sessions_of
from ertoe.learning.titles import titled
from ertoe.paper.spreadsheet import spreadsheet


@page(SEE_PROGRAMME, audience="professional")
def programme_file(request: Request, slug: str) -> HttpResponse:
    """Every session of every group: planned or held, and how many were there."""
    found = programme_of(slug, by=request.viewer)
    heads = (_("Groep"), _("Wijk"), _("Moderator"), _("Sessie"), _("Datum"), _("Stand"), _("Aanwezigen"))
    rows = [
        (
            one.group.group.name, one.group.neighbourhood, one.group.moderator.name if one.group.moderator else "",
            titled(one.session).title, f"{timezone.localtime(one.session.starts_at):%Y-%m-%d %H:%M}",
            one.session.get_state_display(), one.attendance,
        )
        for one in sessions_of(found, by=request.viewer)
    ]  # fmt: skip
    return spreadsheet(found.slug, heads, rows)
