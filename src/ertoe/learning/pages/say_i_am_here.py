from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.permissions import SAY_I_AM_HERE
from ertoe.learning.queries.sessions import session as session_of


@page(SAY_I_AM_HERE, audience="professional", methods=("POST",))
def say_i_am_here(request: Request, slug: str, session_id: UUID) -> HttpResponse:
    found = session_of(slug, session_id, by=request.viewer)
    changes.say_i_am_here(by=request.viewer, session=found)
    return redirect("learning:session", slug, session_id)
