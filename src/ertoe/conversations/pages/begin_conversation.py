from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.circle.queries import active_members, own_member
from ertoe.conversations import changes, queries
from ertoe.conversations.forms import BeginForm
from ertoe.conversations.models import Conversation, ToolVersion
from ertoe.conversations.permissions import BEGIN_CONVERSATION
from ertoe.conversations.talk import spoken_tool
from ertoe.foundation.language import language_in_use
from ertoe.tools.tool import ONE_AT_A_TIME


@page(BEGIN_CONVERSATION, about="person", audience="person", methods=("GET", "POST"))
def begin_conversation(request: Request, person_id: UUID) -> HttpResponse:
    """`?tool=<name>` chooses a tool beforehand."""
    by = request.viewer
    tools = queries.tools(by=by)
    wanted = next((str(tool.pk) for tool in tools if tool.tool == request.GET.get("tool")), "")
    form = BeginForm(
        request.POST or None,
        tools=[(tool, spoken_tool(tool, get_language() or "nl").title) for tool in tools],
        members=[member for member in active_members(person_id, by=by) if member.role != Role.HELPER],
        me=own_member(person_id, by=by),
        initial={"tool": wanted},
    )
    if form.is_valid():
        return redirect(_way_into(_begun(request, person_id, form), form.cleaned_data["tool"]))
    speaks_otherwise = queries.language_of(person_id, by=by) != language_in_use()
    context = {"form": form, "speaks_otherwise": speaks_otherwise}
    return render(request, "conversations/begin_conversation.html", context, status=400 if form.is_bound else 200)


def _begun(request: Request, person_id: UUID, form: BeginForm) -> Conversation:
    by, kept = request.viewer, form.kept()
    if form.is_alone:  # nobody to interpret for yet
        return changes.prepare_conversation(
            by=by, person_id=person_id, said_by=form.me, tool=kept["tool"], seen=seen(request)
        )
    said_by = next((member for member in kept["present"] if member.role == Role.PERSON), form.me)
    return changes.begin_conversation(
        by=request.viewer, person_id=person_id, said_by=said_by, seen=seen(request), **kept
    )


def _way_into(talk: Conversation, tool: ToolVersion | None) -> str:
    url = reverse("conversations:conversation", args=(talk.person_id, talk.pk))
    frame: Any = tool.content["tool"] if tool else {"form": "", "parts": ()}
    if frame["form"] in ONE_AT_A_TIME or (talk.state == Conversation.State.PREPARED and frame["parts"]):
        return f"{url}?part={frame['parts'][0]['id']}"
    return url
