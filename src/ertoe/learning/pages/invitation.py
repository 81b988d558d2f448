from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.learning.queries.groups import invitation as invitation_of
from ertoe.learning.titles import titled


@page(PUBLIC, audience="professional")
def invitation(request: Request, token: str) -> HttpResponse:
    """Who was asked to moderate sees the group, its days and the guide, without an account."""
    found = invitation_of(token, by=request.viewer)
    sessions = [titled(one) for one in found.sessions]
    context = {"organisation": found.group.organisation, "invitation": found, "sessions": sessions, "token": token}
    return render(request, "learning/invitation.html", context)
