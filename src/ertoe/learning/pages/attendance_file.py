from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.learning.permissions import TICK_ATTENDANCE
from ertoe.learning.queries.attendance import presences
from ertoe.learning.queries.groups import group as group_of
from ertoe.learning.titles import titled
from ertoe.paper.spreadsheet import spreadsheet


@page(TICK_ATTENDANCE, audience="professional")
def attendance_file(request: Request, slug: str) -> HttpResponse:
    """For accreditation: who was there, on which day, how long the session took. Nothing else."""
    organisation = group_of(slug, by=request.viewer).organisation
    heads = (_("Naam"), _("RIZIV-nummer"), _("Sessie"), _("Datum"), _("Minuten"), _("Moderator"))
    rows = [
        (
            one.member.name, one.member.riziv_number, titled(one.session).title,
            f"{timezone.localtime(one.session.starts_at):%Y-%m-%d}", one.session.minutes, one.moderator,
        )
        for one in presences(organisation, by=request.viewer)
    ]  # fmt: skip
    return spreadsheet(organisation.slug, heads, rows)
