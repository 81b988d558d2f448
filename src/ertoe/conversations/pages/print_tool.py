from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.conversations import queries
from ertoe.conversations.permissions import SEE_TOOL
from ertoe.conversations.talk import spoken_tool
from ertoe.tools.tool import WEB
from ertoe.tools.web import draw_web, threads_of, to_draw

LINES = range(4)


@page(SEE_TOOL, audience="person")
def print_tool(request: Request, tool: str, version: str) -> HttpResponse:
    """A tool to fill in with a pen; of a web the empty web, to draw on."""
    row = queries.tool_version(tool, version, by=request.viewer)
    spoken = spoken_tool(row, get_language() or "nl")
    threads = threads_of(spoken) if spoken.form == WEB else ()
    context = {
        "spoken": spoken,
        "web": draw_web(spoken, (), link=lambda _part_id: "") if threads else None,
        "to_draw": to_draw(spoken) if threads else (),
        # what is asked only after an answer would make a long sheet: on paper one writes it below
        "parts": [part for part in spoken.parts if part not in threads and part.part.when is None],
        "lines": LINES,
        "marks": range(11),
    }
    return render(request, "conversations/print_tool.html", context)
