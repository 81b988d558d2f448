"""Where one goes: into a talk, and back to it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from ertoe.conversations.models import Answer, Conversation, ToolVersion
from ertoe.tools.tool import ON_ONE_PAGE, ONE_AT_A_TIME


def way_into(talk: Conversation, tool: ToolVersion | None) -> str:
    """To the first step, where there are steps; else to the whole talk."""
    url = reverse("conversations:conversation", args=(talk.person_id, talk.pk))
    frame: Any = tool.content["tool"] if tool else {"form": "", "parts": ()}
    is_alone = talk.state == Conversation.State.PREPARED and frame["form"] not in ON_ONE_PAGE
    if frame["form"] in ONE_AT_A_TIME or (is_alone and frame["parts"]):
        return f"{url}?part={frame['parts'][0]['id']}"
    return url


def to_talk_of(answer: Answer) -> HttpResponse:
    url = reverse("conversations:conversation", args=(answer.person_id, answer.conversation_id))
    return redirect(f"{url}#mine")
