from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.conversations import queries
from ertoe.conversations.permissions import LIST_CONVERSATIONS
from ertoe.conversations.talk import spoken_tool, talk_of


@page(LIST_CONVERSATIONS, about="person", audience="person")
def conversations(request: Request, person_id: UUID) -> HttpResponse:
    """The talks there were, and the ways to begin one."""
    by = request.viewer
    language = get_language() or "nl"
    ways = [(tool, spoken_tool(tool, language)) for tool in queries.tools(by=by)]
    talks = [talk_of(row, (), language) for row in queries.conversations(person_id, by=by)]
    context = {"ways": ways, "just_talk": spoken_tool(None, language), "talks": talks}
    return render(request, "conversations/conversations.html", context)
