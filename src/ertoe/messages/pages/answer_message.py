from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.forms import WordsForm
from ertoe.messages import changes, queries
from ertoe.messages.permissions import ANSWER_MESSAGE


@page(ANSWER_MESSAGE, about="item", audience="person", methods=("GET", "POST"))
def answer_message(request: Request, person_id: UUID, message_id: UUID) -> HttpResponse:
    by = request.viewer
    message = queries.message(message_id, by=by, person_id=person_id)
    form = WordsForm(request.POST or None)
    if form.is_valid():
        changes.answer_message(by=by, message=message, seen=seen(request), **form.kept())
        return redirect("messages:messages", person_id)
    context = {"form": form, "letter": message}
    return render(request, "messages/answer_message.html", context, status=400 if form.is_bound else 200)
