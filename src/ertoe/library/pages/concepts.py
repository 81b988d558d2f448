from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.library import queries
from ertoe.library.family import Concept, Family, family
from ertoe.library.marks import MARKS
from ertoe.library.models import Proposal
from ertoe.library.picture import drawings
from ertoe.library.visitor import at_the_door, edits


@page(PUBLIC, audience="professional", is_cacheable=True)
def concepts(request: Request) -> HttpResponse:
    """With `?feature=`: who shares it, and how much."""
    zone, by = at_the_door(request)
    family_ = family(language_in_use())
    feature = family_.feature(request.GET.get("feature", ""))
    accepted = queries.accepted_proposals(by=by)
    context = {
        "zone": zone,
        "edits": edits(by),
        "family": family_,
        "feature": feature,
        "drawings": drawings(family_, feature.id if feature else ""),
        "marks": MARKS,
        "shared": _shared(family_, feature.id) if feature else [],
        "new": [one for one in accepted if one.kind == Proposal.Kind.CONCEPT],
    }
    return render(request, "library/concepts.html", context)


def _shared(family_: Family, feature: str) -> list[tuple[str, object, list[tuple[Concept, str]]]]:
    """By mark, the concepts with it and why."""
    cells = [(one, one.cell(feature)) for one in family_.concepts]
    found = {mark: [(one, cell.why) for one, cell in cells if cell.mark == mark] for mark in MARKS}
    return [(mark, words, found[mark]) for mark, words in MARKS.items() if found[mark]]
