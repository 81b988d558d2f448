from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.conversations import queries
from ertoe.conversations.papers import code_of, paper_of
from ertoe.conversations.permissions import HOLD_CONVERSATION
from ertoe.conversations.talk import talk_of


@page(HOLD_CONVERSATION, about="item", audience="person")
def print_talk(request: Request, person_id: UUID, conversation_id: UUID) -> HttpResponse:
    """The sheet of this talk, with the code by which what is written comes back into it."""
    row = queries.conversation(conversation_id, by=request.viewer, person_id=person_id, to=HOLD_CONVERSATION)
    spoken = talk_of(row, (), get_language() or "nl").spoken
    return render(request, "conversations/print_tool.html", paper_of(spoken) | {"code": code_of(row.pk)})
