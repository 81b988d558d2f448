from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.library import shelf
from ertoe.library.visitor import at_the_door


@page(PUBLIC, audience="professional", is_cacheable=True)
def entry(request: Request, slug: str) -> HttpResponse:
    zone, _by = at_the_door(request)
    found = shelf.entry(slug, language_in_use())
    context = {"zone": zone, "entry": found, "kind": shelf.KINDS[found.kind]}
    return render(request, "library/entry.html", context)
