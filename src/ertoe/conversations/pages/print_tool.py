from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.conversations import queries
from ertoe.conversations.papers import paper_of
from ertoe.conversations.permissions import SEE_TOOL
from ertoe.conversations.talk import spoken_tool


@page(SEE_TOOL, audience="person")
def print_tool(request: Request, tool: str, version: str) -> HttpResponse:
    """A tool to fill in with a pen, for nobody in particular."""
    row = queries.tool_version(tool, version, by=request.viewer)
    context = paper_of(spoken_tool(row, get_language() or "nl")) | {"code": ""}
    return render(request, "conversations/print_tool.html", context)
