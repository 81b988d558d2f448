from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import own_member
from ertoe.conversations import changes, queries
from ertoe.conversations.permissions import HOLD_CONVERSATION


@page(HOLD_CONVERSATION, about="item", audience="person", methods=("POST",))
def hold_conversation(request: Request, person_id: UUID, conversation_id: UUID) -> HttpResponse:
    by = request.viewer
    talk = queries.conversation(conversation_id, by=by, person_id=person_id, to=HOLD_CONVERSATION)
    present = [own_member(person_id, by=by)]
    changes.hold_conversation(by=by, conversation=talk, present=present, seen=seen(request))
    return redirect("conversations:conversation", person_id, conversation_id)
