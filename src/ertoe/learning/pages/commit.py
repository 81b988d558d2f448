from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.growth import CommitForm
from ertoe.learning.permissions import SEE_GROUP
from ertoe.learning.queries.sessions import session as session_of
from ertoe.learning.titles import titled


@page(SEE_GROUP, audience="professional", methods=("GET", "POST"))
def commit(request: Request, slug: str, session_id: UUID) -> HttpResponse:
    """For the own eyes only."""
    by = request.viewer
    found = session_of(slug, session_id, by=by)
    form = CommitForm(request.POST or None)
    if form.is_valid():
        changes.commit(by=by, session=found, seen=seen(request), **form.kept())
        return redirect("learning:session", slug, session_id)
    context = {"form": form, "one": titled(found), "organisation": found.organisation}
    return render(request, "learning/commit.html", context, status=400 if form.is_bound else 200)
