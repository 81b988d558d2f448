from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.conversations import queries
from ertoe.conversations.permissions import SEE_TOOL
from ertoe.conversations.talk import spoken_tool


@page(SEE_TOOL, audience="person")
def tool_origin(request: Request, tool: str, version: str) -> HttpResponse:
    """Where a tool comes from, and what was not taken over."""
    row = queries.tool_version(tool, version, by=request.viewer)
    return render(request, "conversations/tool_origin.html", {"spoken": spoken_tool(row, get_language() or "nl")})
