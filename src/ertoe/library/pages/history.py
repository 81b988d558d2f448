from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.library import queries
from ertoe.library.family import family
from ertoe.library.visitor import at_the_door


@page(PUBLIC, audience="professional", is_cacheable=True)
def history(request: Request) -> HttpResponse:
    """Who gave what, and when it was accepted."""
    zone, by = at_the_door(request)
    described = {one.id: one for one in family(language_in_use()).concepts}
    given = [(one, described.get(one.concept)) for one in queries.accepted_proposals(by=by)]
    return render(request, "library/history.html", {"zone": zone, "given": given})
