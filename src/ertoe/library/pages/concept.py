from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.library import queries
from ertoe.library.family import family
from ertoe.library.marks import MARKS
from ertoe.library.models import Proposal
from ertoe.library.visitor import at_the_door


@page(PUBLIC, audience="professional", is_cacheable=True)
def concept(request: Request, slug: str) -> HttpResponse:
    """What stands in the content, and beside it what people here added."""
    zone, by = at_the_door(request)
    family_ = family(language_in_use())
    described = family_.concept(slug)
    accepted = queries.accepted_proposals(by=by, concept=slug)
    added = {kind: [one for one in accepted if one.kind == kind] for kind in Proposal.Kind}
    context = {
        "zone": zone,
        "language": family_.language,
        "concept": described,
        "cells": [
            (cell, MARKS[cell.mark], [one for one in added[Proposal.Kind.CELL] if one.feature == cell.feature.id])
            for cell in described.cells
        ],
        "names": added[Proposal.Kind.NAME],
        "more_sources": added[Proposal.Kind.SOURCE],
    }
    return render(request, "library/concept.html", context)
