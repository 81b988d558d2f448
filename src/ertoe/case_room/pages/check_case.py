from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.case_room import changes, queries
from ertoe.case_room.changes import StillTold
from ertoe.case_room.forms import BringForm, ConfirmForm
from ertoe.case_room.permissions import BRING_CASE
from ertoe.organisations.models import Organisation

KEEP, MARK, BACK = "keep", "mark", "back"


@page(BRING_CASE, audience="professional", methods=("POST",))
def check_case(request: Request, slug: str) -> HttpResponse:
    """The typed text comes along with every step and goes again with the answer: only what is confirmed is kept."""
    group = queries.group(slug, by=request.viewer)
    step = request.POST.get("step", "")
    told = BringForm(request.POST)
    if not told.is_valid() or step == BACK:
        status = 200 if step == BACK else 400
        return render(request, "case_room/bring_case.html", {"group": group, "form": told}, status=status)
    marked = [word.strip() for word in request.POST.getlist("marked") if word.strip()]
    taken_out = told.taken_out(marked)
    confirm = ConfirmForm(request.POST if step == KEEP else None, taken_out=taken_out)
    if step == KEEP and confirm.is_valid():
        try:
            return _kept(request, group, told, confirm)
        except StillTold as still:
            words = ", ".join(still.words)
            confirm.add_error(None, _("Dit staat er nog: %(words)s. Vervang het eerst.") % {"words": words})
    if step == MARK:
        before = told.taken_out(marked[:-1])
        confirm = ConfirmForm.with_one_more(request.POST, before=before, taken_out=taken_out)
    context = {"group": group, "told": told, "form": confirm, "marked": marked, "taken_out": taken_out}
    return render(request, "case_room/check_case.html", context, status=400 if step == KEEP else 200)


def _kept(request: Request, group: Organisation, told: BringForm, confirm: ConfirmForm) -> HttpResponse:
    about: dict[str, Any] = {
        name: told.cleaned_data[name] for name in ("consent", "consent_on", "expires_on", "for_session")
    }
    known = confirm.taken_out.known
    case = changes.bring_case(
        by=request.viewer, organisation_id=group.pk, words=confirm.words(), known=known, seen=seen(request), **about
    )
    return redirect("case_room:case", group.slug, case.pk)
