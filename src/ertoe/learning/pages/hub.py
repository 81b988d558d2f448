from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.learning.content import paths


@page(PUBLIC, audience="professional", is_cacheable=True)
def hub(request: Request) -> HttpResponse:
    """Where learning begins: for oneself, or with a group."""
    found = paths(language_in_use())
    shown = {
        "guided": [one for one in found if one.form == "guided"],
        "self_paced": [one for one in found if one.form == "self_paced"],
    }
    return render(request, "learning/hub.html", shown)
