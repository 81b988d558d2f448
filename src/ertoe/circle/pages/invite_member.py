from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle import changes
from ertoe.circle.forms import InviteForm
from ertoe.circle.permissions import INVITE_MEMBER
from ertoe.circle.queries import organisations


@page(INVITE_MEMBER, about="person", audience="person", methods=("GET", "POST"))
def invite_member(request: Request, person_id: UUID) -> HttpResponse:
    by = request.viewer
    form = InviteForm(request.POST or None, organisations=organisations(person_id, by=by))
    if form.is_valid():
        changes.invite_member(by=by, person_id=person_id, seen=seen(request), **form.kept())
        return redirect("home:circle", person_id)
    return render(request, "circle/invite_member.html", {"form": form}, status=400 if form.is_bound else 200)
