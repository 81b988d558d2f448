from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.learning.permissions import PLAN_SESSION, SEE_GROUP
from ertoe.learning.queries.attendance import i_was_there
from ertoe.learning.queries.groups import members
from ertoe.learning.queries.growth import my_commitments, my_marks, my_reflection
from ertoe.learning.queries.sessions import own_place
from ertoe.learning.queries.sessions import session as session_of
from ertoe.learning.titles import titled


@page(SEE_GROUP, audience="professional")
def session(request: Request, slug: str, session_id: UUID) -> HttpResponse:
    """Before, during and after; what is one's own is read by nobody else."""
    by = request.viewer
    found = session_of(slug, session_id, by=by)
    place = own_place(found.organisation, by=by)
    commitments = my_commitments(found.organisation, by=by) if place else []
    context = {
        "organisation": found.organisation,
        "one": titled(found),
        "moderates": may(by, PLAN_SESSION, found),
        "place": place,
        "was_there": i_was_there(found, by=by),
        "without_account": sum(one.account_id is None for one in members(found.organisation, by=by)),
        "assessed": {at: bool(my_marks(found.organisation_id, found.path, at, by=by)) for at in ("before", "after")},
        "reflection": my_reflection(found, by=by),
        "to_look_again": [one for one in commitments if not one.outcome and one.session.starts_at < found.starts_at],
        "commitments": [one for one in commitments if one.session_id == found.pk],
    }
    return render(request, "learning/session.html", context)
