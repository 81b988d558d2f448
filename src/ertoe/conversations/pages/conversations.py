from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.conversations import queries
from ertoe.conversations.offers import DOORS, offered
from ertoe.conversations.papers import talk_with_code
from ertoe.conversations.permissions import LIST_CONVERSATIONS
from ertoe.conversations.talk import spoken_tool, talk_of


@page(LIST_CONVERSATIONS, about="person", audience="person")
def conversations(request: Request, person_id: UUID) -> HttpResponse:
    """The talks there were, and the ways in: five doors, and for a professional the chooser. `?door=` opens one.

    `?code=` is the code on a sheet of paper: it leads to the talk of that sheet.
    """
    by = request.viewer
    language = get_language() or "nl"
    offers = offered(queries.tools(by=by), person_id, language, by=by)
    doors = [
        (door, title, what, picture, [offer for offer in offers if offer.spoken.tool.door == door])
        for door, title, what, picture in DOORS
    ]
    rows = queries.conversations(person_id, by=by)
    code = request.GET.get("code", "")
    if code and (found := talk_with_code(code, rows)):
        return redirect("conversations:conversation", person_id, found.pk)
    context = {
        "is_unknown_code": bool(code),
        "doors": [door for door in doors if door[-1]],
        "open_door": request.GET.get("door", ""),
        "behind_no_door": [offer for offer in offers if not offer.spoken.tool.door],
        "just_talk": spoken_tool(None, language),
        "talks": [talk_of(row, (), language) for row in rows],
    }
    return render(request, "conversations/conversations.html", context)
