from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from ertoe.access.errors import Missing
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.conversations import queries
from ertoe.conversations.permissions import BEGIN_CONVERSATION
from ertoe.conversations.talk import spoken_tool
from ertoe.tools.forms import AnswersForm
from ertoe.tools.sliders import advice_for
from ertoe.tools.tool import SLIDERS


@page(BEGIN_CONVERSATION, about="person", audience="person", methods=("GET", "POST"))
def weigh_moment(request: Request, person_id: UUID) -> HttpResponse:
    """Two marks about this moment, by or with the person. Nothing is written down, so nothing can be left lying."""
    by = request.viewer
    tool = next((each for each in queries.tools(by=by) if each.content["tool"]["form"] == SLIDERS), None)
    if tool is None:
        raise Missing(BEGIN_CONVERSATION.name)
    spoken = spoken_tool(tool, get_language() or "nl", called=queries.called(person_id, by=by))
    form = AnswersForm(request.POST or None, parts=spoken.parts)
    marks = [mark if isinstance(mark, int) else None for mark in form.said().values()] if form.is_valid() else []
    words = dict(spoken.advice)
    context = {
        "spoken": spoken,
        "tool": tool,
        "form": form,
        "is_answered": form.is_bound and form.is_valid(),
        "advice": [words[way] for way in advice_for(*marks)] if marks else [],
    }
    return render(request, "conversations/weigh_moment.html", context, status=400 if form.errors else 200)
