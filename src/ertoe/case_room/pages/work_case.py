from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.case_room import changes, queries
from ertoe.case_room.changes import StillTold
from ertoe.case_room.forms import WorkForm
from ertoe.case_room.permissions import WORK_CASE


@page(WORK_CASE, audience="professional", methods=("GET", "POST"))
def work_case(request: Request, slug: str, case_id: UUID) -> HttpResponse:
    group = queries.group(slug, by=request.viewer)
    case = queries.case(case_id, group, by=request.viewer)
    form = WorkForm(request.POST or None, before=case)
    if form.is_valid():
        try:
            changes.work_case(by=request.viewer, case=case, words=form.words(), seen=seen(request, edits=True))
            return redirect("case_room:case", group.slug, case.pk)
        except StillTold as still:
            form.add_error(None, _("Dit nummer mag er niet staan: %(words)s.") % {"words": ", ".join(still.words)})
    context = {"group": group, "case": case, "form": form}
    return render(request, "case_room/work_case.html", context, status=400 if form.is_bound else 200)
