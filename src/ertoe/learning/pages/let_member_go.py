from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.permissions import ARRANGE_GROUP
from ertoe.learning.queries.groups import member
from ertoe.ui.kept_form import KeptForm


@page(ARRANGE_GROUP, audience="professional", methods=("GET", "POST"))
def let_member_go(request: Request, slug: str, group_member_id: UUID) -> HttpResponse:
    found = member(slug, group_member_id, by=request.viewer)
    if request.method == "POST":
        changes.let_member_go(by=request.viewer, member=found, seen=seen(request))
        return redirect("learning:group", slug)
    context = {"form": KeptForm(), "member": found, "organisation": found.organisation}
    return render(request, "learning/let_member_go.html", context)
