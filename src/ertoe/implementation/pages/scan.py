from collections.abc import Sequence

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.implementation import queries
from ertoe.implementation.differences import side_by_side
from ertoe.implementation.frame import frame
from ertoe.implementation.heat_map import drawings, heat_of
from ertoe.implementation.links import link_to_join, own_answers
from ertoe.implementation.models import Scan
from ertoe.implementation.permissions import KEEP_PLAN, RUN_SCAN, SEE_WHAT_RUNS
from ertoe.organisations.queries import organisation as organisation_of


@page(SEE_WHAT_RUNS, audience="professional")
def scan(request: Request, slug: str) -> HttpResponse:
    """The newest, or `?scan=` an earlier one, beside the one before it."""
    by = request.viewer
    found = organisation_of(slug, by=by)
    scans = queries.scans(found, by=by)
    context = {
        "organisation": found,
        "scans": scans,
        "frame": frame(language_in_use()),
        "is_lead": may(by, RUN_SCAN, found),
        "may_plan": may(by, KEEP_PLAN, found),
        "scan": None,
    }
    if scans:
        context |= _told(request, scans)
    return render(request, "implementation/scan.html", context)


def _told(request: Request, scans: Sequence[Scan]) -> dict[str, object]:
    by, words = request.viewer, frame(language_in_use())
    number = next((place for place, one in enumerate(scans) if str(one.pk) == request.GET.get("scan")), 0)
    chosen, before = scans[number], scans[number + 1] if number + 1 < len(scans) else None
    answers = queries.scan_answers(chosen, by=by)
    earlier = queries.scan_answers(before, by=by) if before else []
    sides = side_by_side(words, chosen.cells, answers, earlier)
    heat = heat_of(words, chosen.cells, answers, before.cells if before else (), earlier)
    own = queries.own_respondent(chosen, by=by) if not chosen.closed_at else None
    people = queries.respondents(chosen, by=by)
    return {
        "scan": chosen,
        "before": before,
        "cells": [words.cells[one] for one in chosen.cells if one in words.cells],
        "closed_cells": [cell for name, cell in words.cells.items() if name not in chosen.cells],
        "far": [one for one in sides if one.is_far],
        "near": [one for one in sides if not one.is_far],
        "respondents": people,
        "has_roles": len({one.role for one in people}) > 1,
        "drawings": drawings(words, heat),
        "heat": [one for one in heat if one.is_asked],
        "join": link_to_join(chosen),
        "own": own_answers(own) if own else "",
    }
