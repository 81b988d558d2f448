from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ertoe.access.doors import may
from ertoe.access.errors import StaleEdit
from ertoe.access.facts import Visibility
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.models import Member
from ertoe.circle.queries import named_readers
from ertoe.conversations import changes, queries
from ertoe.conversations.forms import TalkForm, voice_in
from ertoe.conversations.models import Conversation
from ertoe.conversations.permissions import CLOSE_CONVERSATION, SEE_CONVERSATION
from ertoe.conversations.talk import Talk, talk_of
from ertoe.conversations.tools.circles import CirclesPicture, draw_circles, words_by_part
from ertoe.conversations.tools.steps import Step, asked_parts, step
from ertoe.conversations.tools.tool import CIRCLES, STEPS


@page(SEE_CONVERSATION, about="item", audience="person", methods=("GET", "POST"))
def conversation(request: Request, person_id: UUID, conversation_id: UUID) -> HttpResponse:
    """The talk. `?part=` is one step of a tool with steps, `?voice=` is who says it."""
    by = request.viewer
    row = queries.conversation(conversation_id, by=by, person_id=person_id)
    talk = talk_of(row, queries.answers(row, by=by), get_language() or "nl")
    voice = voice_in(talk.voices, request.POST.get("said_by") or request.GET.get("voice", ""), row.said_by)
    here = _step(talk, voice, request)
    form = _form(request, talk, voice, here)
    if form.is_valid() and (saved := _kept(request, talk, voice, form)):
        return saved
    context = _context(request, talk, voice) | {"form": form, "step": here}
    status = 200 if not form.is_bound else 409 if form.was_answered_meanwhile else 400
    return render(request, "conversations/conversation.html", context, status=status)


def _step(talk: Talk, voice: Member, request: Request) -> Step | None:
    part = request.GET.get("part")
    return step(talk.spoken, talk.answers_of(voice), part) if part and talk.spoken.form == STEPS else None


def _form(request: Request, talk: Talk, voice: Member, here: Step | None) -> TalkForm:
    answers = talk.answers_of(voice)
    parts = (here.part,) if here else () if talk.spoken.form == STEPS else asked_parts(talk.spoken, answers)
    initial = {"version": queries.as_of(talk.conversation, by=request.viewer), "said_by": str(voice.pk)}
    return TalkForm(request.POST or None, parts=parts, answers=answers, initial=initial)


def _kept(request: Request, talk: Talk, voice: Member, form: TalkForm) -> HttpResponse | None:
    """Where to go when it was kept; nothing when somebody else chose otherwise meanwhile."""
    try:
        changes.answer_questions(
            by=request.viewer,
            conversation=talk.conversation,
            said_by=voice,
            answers=form.said(),
            asked_in=talk.spoken.language,
            seen=seen(request, edits=True),
        )
    except StaleEdit as stale:
        if stale.record.told():
            raise  # words: the page with both texts
        form.ask_again(stale.record.chosen, version=stale.record.version)
        return None
    after = {**talk.answers_of(voice), **form.said()}
    return redirect(_next(request, talk, voice, step(talk.spoken, after, request.GET.get("part"))))


def _next(request: Request, talk: Talk, voice: Member, here: Step | None) -> str:
    goes = {"next": here.next_id, "previous": here.previous_id} if here and request.GET.get("part") else {}
    part = goes.get(request.POST.get("go", "next"))
    query = {"part": part} if part else {}
    if voice != talk.conversation.said_by:
        query["voice"] = str(voice.pk)
    url = reverse("conversations:conversation", args=(talk.conversation.person_id, talk.conversation.pk))
    return f"{url}{'?' + urlencode(query) if query else ''}{'' if part else '#said'}"


def _context(request: Request, talk: Talk, voice: Member) -> dict[str, Any]:
    by, row = request.viewer, talk.conversation
    named = named_readers(row, by=by)
    way = asked_parts(talk.spoken, talk.answers_of(voice)) if talk.spoken.form == STEPS else ()
    return {
        "talk": talk,
        "talk_row": row,
        "voice": voice,
        "voices": _voice_tabs(request, talk, voice),
        "said": talk.said(),
        "has_answers": any(part.answers for part in talk.said()),
        "picture": _picture(talk, voice),
        "first_part": way[0].id if way else "",
        "named": [member.name.open() for member in talk.present if member.pk in named],
        "is_shared": row.visibility != Visibility.ONLY_ME,
        "is_closed": row.state == Conversation.State.CLOSED,
        "is_prepared": row.state == Conversation.State.PREPARED,
        "may_close": may(by, CLOSE_CONVERSATION, row),
    }


def _voice_tabs(request: Request, talk: Talk, voice: Member) -> list[tuple[str, str, bool]]:
    part = request.GET.get("part", "")
    tabs = []
    for member in talk.voices.values():
        query = urlencode({"part": part, "voice": str(member.pk)} if part else {"voice": str(member.pk)})
        tabs.append((f"?{query}", member.name.open(), member == voice))
    return tabs if len(tabs) > 1 else []


def _picture(talk: Talk, voice: Member) -> CirclesPicture | None:
    if talk.spoken.form != CIRCLES:
        return None
    words = words_by_part(talk.spoken, talk.answers_of(voice))
    leads_to = "said" if talk.conversation.state == Conversation.State.CLOSED and talk.rows else "part"
    return draw_circles(
        talk.spoken, words, link=lambda part_id: f"#{leads_to}-{part_id}", called=talk.called, invitation=_("Vertel")
    )
