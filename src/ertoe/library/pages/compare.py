from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.errors import Missing
from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.library.family import Concept, Family, family
from ertoe.library.marks import MARKS
from ertoe.library.visitor import at_the_door

PLACES = ("a", "b", "c")


@page(PUBLIC, audience="professional", is_cacheable=True)
def compare(request: Request) -> HttpResponse:
    """Two or three side by side: `?a=`, `?b=`, `?c=`. Which ones is asked by a form that only reads."""
    zone, _by = at_the_door(request)
    family_ = family(language_in_use())
    chosen = [_asked(family_, request.GET.get(place, "")) for place in PLACES]
    beside = list({one.id: one for one in chosen if one}.values())
    rows = [(feature, [(one, _cell(one, feature.id)) for one in beside]) for feature in family_.features]
    context = {
        "zone": zone,
        "family": family_,
        "chosen": list(zip(PLACES, chosen, strict=True)),
        "beside": beside if len(beside) > 1 else [],
        "rows": rows,
    }
    return render(request, "library/compare.html", context)


def _asked(family_: Family, name: str) -> Concept | None:
    try:
        return family_.concept(name)
    except Missing:
        return None


def _cell(concept: Concept, feature: str) -> dict[str, object]:
    cell = concept.cell(feature)
    return {"mark": cell.mark, "words": MARKS[cell.mark], "why": cell.why}
