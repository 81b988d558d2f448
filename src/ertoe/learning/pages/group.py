from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Viewer
from ertoe.learning.models import Commitment
from ertoe.learning.permissions import ARRANGE_GROUP, SEE_GROUP
from ertoe.learning.queries.attendance import followed
from ertoe.learning.queries.groups import group as group_of
from ertoe.learning.queries.groups import members
from ertoe.learning.queries.growth import my_commitments
from ertoe.learning.queries.sessions import own_place, sessions
from ertoe.learning.titles import next_of, spoken_path, titled
from ertoe.organisations.models import Organisation


@page(SEE_GROUP, audience="professional")
def group(request: Request, slug: str) -> HttpResponse:
    """When we meet again, who we are, what we agreed."""
    by = request.viewer
    found = group_of(slug, by=by)
    all_of_them = sessions(found.organisation, by=by)
    next_one = next_of(all_of_them)
    context = {
        "organisation": found.organisation,
        "group": found,
        "moderates": may(by, ARRANGE_GROUP, found.organisation),
        "next": titled(next_one) if next_one else None,
        "others": [titled(one) for one in all_of_them if one != next_one],
        "members": members(found.organisation, by=by),
        "followed": [(one, spoken_path(one.path)) for one in followed(found.organisation, by=by)],
        "commitments": _of_member(found.organisation, by),
    }
    return render(request, "learning/group.html", context)


def _of_member(organisation: Organisation, by: Viewer) -> list[Commitment] | None:
    """Only who learns here has some; a moderator who does not learn along has none."""
    return my_commitments(organisation, by=by) if own_place(organisation, by=by) else None
