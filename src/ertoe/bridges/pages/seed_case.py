from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.bridges import changes
from ertoe.bridges.crossing import goals_of, names_in
from ertoe.bridges.forms import SeedCaseForm
from ertoe.bridges.permissions import SEED_CASE
from ertoe.case_room.changes import StillTold
from ertoe.dossier.queries import plan as plan_of


@page(SEED_CASE, about="person", audience="professional", methods=("GET", "POST"))
def seed_case(request: Request, person_id: UUID) -> HttpResponse:
    """From this plan to the case room, as a draft. Telling aloud needs none of this."""
    by = request.viewer
    plan = plan_of(person_id, by=by)
    groups = [seat for seat in by.seats if seat.kind == "peer_group"]
    form = SeedCaseForm(request.POST or None, groups=groups)
    if form.is_valid():
        told = form.cleaned_data
        try:
            changes.seed_case(
                by=by, person_id=person_id, group_id=form.group_id, problem=told["problem"], goals=goals_of(plan),
                known=names_in(plan), consent_on=told["consent_on"], seen=seen(request),
            )  # fmt: skip
            return redirect("case_room:cases", form.slug)  # not its own address: that is remembered beside the person
        except StillTold:
            form.add_error("problem", _("Er staat nog een naam in die Ertoe niet kan vervangen. Haal die eerst weg."))
    context = {"form": form, "groups": groups, "goals": goals_of(plan)}
    return render(request, "bridges/seed_case.html", context, status=400 if form.is_bound else 200)
