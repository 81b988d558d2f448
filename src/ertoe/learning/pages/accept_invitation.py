from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.permissions import ACCEPT_INVITATION
from ertoe.learning.queries.groups import invitation
from ertoe.ui.kept_form import KeptForm


@page(ACCEPT_INVITATION, audience="professional", methods=("GET", "POST"))
def accept_invitation(request: Request, token: str) -> HttpResponse:
    """Who was asked without having an account takes the group to it later."""
    organisation = invitation(token, by=request.viewer).group.organisation
    if request.method == "POST":
        sent = seen(request)
        changes.accept_invitation(by=request.viewer, token=token, organisation_id=organisation.pk, seen=sent)
        return redirect("learning:group", organisation.slug)
    context = {"form": KeptForm(), "organisation": organisation, "token": token}
    return render(request, "learning/accept_invitation.html", context)
