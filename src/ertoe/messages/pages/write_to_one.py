from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.forms import WordsForm
from ertoe.circle.queries import somebody_else
from ertoe.messages import changes
from ertoe.messages.permissions import WRITE_MESSAGE
from ertoe.messages.writing import may_be_written_to


@page(WRITE_MESSAGE, about="person", audience="person", methods=("GET", "POST"))
def write_to_one(request: Request, person_id: UUID, member_id: UUID) -> HttpResponse:
    """A message to one professional. Whoever does not read here is called instead."""
    by = request.viewer
    member = somebody_else(member_id, by=by, person_id=person_id)
    reads_here = may_be_written_to(member, by=by)
    form = WordsForm(request.POST or None)
    if reads_here and form.is_valid():
        changes.write_to_one(by=by, person_id=person_id, to=member, seen=seen(request), **form.kept())
        return redirect("messages:messages", person_id)
    context = {"form": form, "member": member, "reads_here": reads_here}
    return render(request, "messages/write_to_one.html", context, status=400 if form.is_bound and reads_here else 200)
