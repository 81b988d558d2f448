from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.errors import Missing
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.growth import AssessMyselfForm
from ertoe.learning.models import SelfAssessment
from ertoe.learning.permissions import SEE_GROUP
from ertoe.learning.queries.growth import my_marks
from ertoe.learning.queries.sessions import session as session_of
from ertoe.learning.titles import goals_of, titled


@page(SEE_GROUP, audience="professional", methods=("GET", "POST"))
def assess_myself(request: Request, slug: str, session_id: UUID, moment: str) -> HttpResponse:
    """`moment` is before or after. The marks are of the doctor, who sees the earlier ones beside them only after."""
    if moment not in SelfAssessment.Moment.values:
        raise Missing
    by = request.viewer
    found = session_of(slug, session_id, by=by)
    organisation, path = found.organisation, found.path
    marks = my_marks(organisation.pk, path, moment, by=by)
    form = AssessMyselfForm(request.POST or None, goals=goals_of(path), marks=marks)
    if form.is_valid():
        said, sent = form.marks(), seen(request)
        changes.assess_myself(by=by, organisation=organisation, path=path, moment=moment, marks=said, seen=sent)
        return redirect("learning:session", slug, session_id)
    context = {"form": form, "one": titled(found), "moment": moment, "organisation": organisation}
    return render(request, "learning/assess_myself.html", context, status=400 if form.is_bound else 200)
