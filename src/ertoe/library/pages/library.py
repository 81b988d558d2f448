from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.library.shelf import KINDS, PEOPLE, PURPOSES, TIMES, Entry, shelves
from ertoe.library.visitor import at_the_door, edits

FIRST = 5


@page(PUBLIC, audience="professional", is_cacheable=True)
def library(request: Request) -> HttpResponse:
    """The first of each shelf, or all that fits: `?kind=`, `?purpose=`, `?people=`, `?time=`, `?words=`, `?all=`."""
    zone, by = at_the_door(request)
    asked = {name: request.GET.get(name, "")[:80] for name in ("kind", "purpose", "people", "time", "words")}
    found = shelves(language_in_use(), **asked)
    is_whole = any(asked.values()) or "all" in request.GET
    context = {
        "zone": zone,
        "edits": edits(by),
        "shelves": [(name, KINDS[name], _rows(rows, is_whole)) for name, rows in found.items()],
        "is_whole": is_whole,
        "asked": asked,
        "choices": {"kind": KINDS, "purpose": PURPOSES, "people": PEOPLE, "time": TIMES},
    }
    return render(request, "library/library.html", context)


def _rows(rows: list[Entry], is_whole: bool) -> dict[str, object]:
    shown = rows if is_whole else rows[:FIRST]
    return {"shown": shown, "more": len(rows) > len(shown), "number": len(rows)}
