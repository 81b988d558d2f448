from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.models import Member
from ertoe.circle.queries import own_member
from ertoe.conversations import changes, queries
from ertoe.conversations.forms import PaperForm
from ertoe.conversations.models import Conversation
from ertoe.conversations.permissions import ANSWER_QUESTIONS
from ertoe.tools.forms import new_key
from ertoe.tools.tool import PAPER, SHEET


@page(ANSWER_QUESTIONS, about="item", audience="person", methods=("GET", "POST"))
def bring_paper(request: Request, person_id: UUID, conversation_id: UUID) -> HttpResponse:
    """A photo of the sheet that was filled in with a pen comes back into its talk."""
    by = request.viewer
    talk = queries.conversation(conversation_id, by=by, person_id=person_id, to=ANSWER_QUESTIONS)
    form = PaperForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        photo = form.cleaned_data["photo"].as_answer()
        changes.answer_questions(
            by=by,
            conversation=talk,
            said_by=_whose(request, talk),
            answers={new_key(PAPER.id): photo},
            seen=seen(request),
        )
        return redirect(reverse("conversations:conversation", args=(person_id, conversation_id)) + "#papers")
    context = {"form": form, "talk_row": talk}
    return render(request, "conversations/bring_paper.html", context, status=400 if form.is_bound else 200)


def _whose(request: Request, talk: Conversation) -> Member:
    """Whose talk it is; on a sheet with chairs the paper is of whoever brings it."""
    forms = {used.tool.content["tool"]["form"] for used in talk.tools_used.all()}
    return own_member(talk.person_id, by=request.viewer) if SHEET in forms else talk.said_by
