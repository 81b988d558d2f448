from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.sessions import TickAttendanceForm
from ertoe.learning.permissions import TICK_ATTENDANCE
from ertoe.learning.queries.attendance import present, ticked_by_hand
from ertoe.learning.queries.sessions import session as session_of
from ertoe.learning.titles import titled


@page(TICK_ATTENDANCE, audience="professional", methods=("GET", "POST"))
def tick_attendance(request: Request, slug: str, session_id: UUID) -> HttpResponse:
    by = request.viewer
    found = session_of(slug, session_id, by=by)
    there = present(found, by=by)
    form = TickAttendanceForm(request.POST or None, members=ticked_by_hand(found, by=by), present=there)
    if form.is_valid():
        members = form.cleaned_data["present"]
        changes.tick_attendance(by=by, session=found, members=members, seen=seen(request))
        return redirect("learning:session", slug, session_id)
    context = {"form": form, "one": titled(found), "organisation": found.organisation}
    return render(request, "learning/tick_attendance.html", context, status=400 if form.is_bound else 200)
