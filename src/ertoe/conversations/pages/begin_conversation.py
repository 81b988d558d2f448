from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.circle.queries import active_members, own_member
from ertoe.conversations import changes, queries
from ertoe.conversations.forms import BeginForm
from ertoe.conversations.models import Conversation
from ertoe.conversations.offers import can_begin_with
from ertoe.conversations.permissions import BEGIN_CONVERSATION
from ertoe.conversations.talk import spoken_tool
from ertoe.conversations.ways import way_into
from ertoe.foundation.language import language_in_use


@page(BEGIN_CONVERSATION, about="person", audience="person", methods=("GET", "POST"))
def begin_conversation(request: Request, person_id: UUID) -> HttpResponse:
    """`?tool=<name>` chooses a tool beforehand."""
    by = request.viewer
    tools = [tool for tool in queries.tools(by=by) if can_begin_with(tool)]
    wanted = next((tool for tool in tools if tool.tool == request.GET.get("tool")), None)
    form = BeginForm(
        request.POST or None,
        tools=[(tool, spoken_tool(tool, get_language() or "nl").title) for tool in tools],
        members=[member for member in active_members(person_id, by=by) if member.role != Role.HELPER],
        me=own_member(person_id, by=by),
        initial={"tool": str(wanted.pk) if wanted else ""},
    )
    if form.is_valid():
        return redirect(way_into(_begun(request, person_id, form), form.cleaned_data["tool"]))
    speaks_otherwise = queries.language_of(person_id, by=by) != language_in_use()
    context = {
        "form": form,
        "speaks_otherwise": speaks_otherwise,
        "glance": spoken_tool(wanted, get_language() or "nl").glance if wanted else (),
    }
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
