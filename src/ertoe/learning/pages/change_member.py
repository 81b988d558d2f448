from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.groups import ChangeMemberForm
from ertoe.learning.permissions import ARRANGE_GROUP
from ertoe.learning.queries.groups import member


@page(ARRANGE_GROUP, audience="professional", methods=("GET", "POST"))
def change_member(request: Request, slug: str, group_member_id: UUID) -> HttpResponse:
    found = member(slug, group_member_id, by=request.viewer)
    stands = {name: getattr(found, name) for name in ("name", "email", "riziv_number")}
    form = ChangeMemberForm(request.POST or None, initial=stands)
    if form.is_valid():
        changes.change_member(by=request.viewer, member=found, seen=seen(request), **form.kept())
        return redirect("learning:group", slug)
    context = {"form": form, "member": found, "organisation": found.organisation}
    return render(request, "learning/change_member.html", context, status=400 if form.is_bound else 200)
