from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.foundation.clock import today
from ertoe.implementation import queries
from ertoe.implementation.permissions import RUN_SCAN
from ertoe.organisations.permissions import SEE_ORGANISATION
from ertoe.organisations.queries import organisation as organisation_of


@page(SEE_ORGANISATION, audience="professional")
def organisation(request: Request, slug: str) -> HttpResponse:
    """What runs here, and what asks for somebody now."""
    by = request.viewer
    found = organisation_of(slug, by=by)
    scans = queries.scans(found, by=by)
    pulses = queries.pulses(found, by=by)
    running = [one for one in queries.actions(found, by=by) if one.is_open]
    context = {
        "organisation": found,
        "scan": scans[0] if scans else None,
        "answered": len(queries.respondents(scans[0], by=by)) if scans else 0,
        "pulse": pulses[0] if pulses else None,
        "actions": running,
        "to_review": [one for one in running if one.review_on and one.review_on <= today()],
        "is_lead": may(by, RUN_SCAN, found),
    }
    return render(request, "implementation/organisation.html", context)
