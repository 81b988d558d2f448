from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language

from ertoe.access.doors import may
from ertoe.access.errors import StaleEdit
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import members, named_readers, own_member
from ertoe.conversations.forms import CloseForm
from ertoe.conversations.permissions import CLOSE_CONVERSATION, SEE_CONVERSATION
from ertoe.conversations.queries import answers, conversation
from ertoe.conversations.talk import talk_of
from ertoe.story import changes, queries


@page(CLOSE_CONVERSATION, about="item", audience="person", methods=("GET", "POST"))
def close_conversation(request: Request, person_id: UUID, conversation_id: UUID) -> HttpResponse:
    """A minute to round off: what was heard, when and with whom it goes on, and who may read it."""
    by = request.viewer
    row = conversation(conversation_id, by=by, person_id=person_id, to=CLOSE_CONVERSATION)
    talk = talk_of(row, answers(row, by=by), get_language() or "nl")
    form = CloseForm(
        request.POST or None,
        item=row,
        members=members(person_id, by=by),
        named=named_readers(row, by=by),
        present=talk.present,
        me=own_member(person_id, by=by),
    )
    if form.is_valid():
        try:
            changes.close_conversation(by=by, conversation=row, seen=seen(request, edits=True), **form.kept())
            if may(by, SEE_CONVERSATION, row):
                return redirect("conversations:conversation", person_id, conversation_id)
            return redirect("conversations:conversations", person_id)  # wrote it down, and reads it no longer
        except StaleEdit:
            form.ask_again(conversation(conversation_id, by=by, person_id=person_id))
    context = {"form": form, "talk": talk, "said": talk.said(), "taken": queries.drafts_from(row, by=by)}
    return render(request, "story/close_conversation.html", context, status=form.status)
