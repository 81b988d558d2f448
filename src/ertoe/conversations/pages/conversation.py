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
from ertoe.access.words import is_the_person
from ertoe.circle.models import Member
from ertoe.circle.permissions import TRANSLATE_ITEM
from ertoe.circle.queries import active_members, named_readers, own_member, translations_of
from ertoe.conversations import changes, queries
from ertoe.conversations.boards import Board, board_of
from ertoe.conversations.decks import Deck, deck_of
from ertoe.conversations.forms import OWN_NAMES, TalkForm, voice_in
from ertoe.conversations.models import Answer, Conversation
from ertoe.conversations.permissions import CLOSE_CONVERSATION, SEE_CONVERSATION
from ertoe.conversations.table import table_of
from ertoe.conversations.talk import Talk, asks_for_members, languages_of, talk_of
from ertoe.conversations.webs import WebShown, web_of
from ertoe.tools.circles import CirclesPicture, draw_circles, words_by_part
from ertoe.tools.forms import new_key
from ertoe.tools.steps import Step, asked_parts, go_on, step
from ertoe.tools.tool import BOARD, CARD, CIRCLES, DECK, ON_ONE_PAGE, ONE_AT_A_TIME, SHEET, WEB, SpokenPart
from ertoe.tools.web import threads_of

# What stays in the address from page to page: who says it, the second language, and how the web is shown.
STAYS = ("voice", "beside", "shows", "earlier", "theme", "short")
ONE_LANGUAGE = "none"


@page(SEE_CONVERSATION, about="item", audience="person", methods=("GET", "POST"))
def conversation(request: Request, person_id: UUID, conversation_id: UUID) -> HttpResponse:
    """The talk. `?part=` is one step of it, `?voice=` is who says it, `?beside=` shows a second language.

    A web also knows `?shows=table` and `?earlier=1`.
    """
    by = request.viewer
    row = queries.conversation(conversation_id, by=by, person_id=person_id)
    language, beside = get_language() or "nl", request.GET.get("beside")
    answers = queries.answers(row, by=by)
    talk = talk_of(
        row,
        answers,
        language,
        asked_beside=beside,
        translations=translations_of(answers, by=by),
        members=active_members(person_id, by=by) if asks_for_members(row) else (),
        is_short=bool(request.GET.get("short")),
    )
    voice = voice_in(talk.voices, request.POST.get("said_by") or request.GET.get("voice", ""), row.said_by)
    here = step(talk.walk, talk.answers_of(voice), request.GET["part"]) if request.GET.get("part") else None
    deck = _deck(request, talk)
    if talk.spoken.form == SHEET or (deck and deck.is_observed):
        voice = own_member(person_id, by=by)  # nobody sits on the chair of another, or saw with their eyes
    form = _form(request, talk, voice, here, deck)
    if form.is_valid() and (saved := _kept(request, talk, voice, form)):
        return saved
    context = _context(request, talk, voice) | _ways(request, talk, voice, here)
    context |= {"form": form, "step": here, "heading": talk.on_the_page(here.part).title if here else "", "deck": deck}
    status = 200 if not form.is_bound else 409 if form.was_answered_meanwhile else 400
    return render(request, "conversations/conversation.html", context, status=status)


def _form(request: Request, talk: Talk, voice: Member, here: Step | None, deck: Deck | None) -> TalkForm:
    answers = talk.answers_of(voice)
    speaks = talk.conversation.person.language if voice == talk.conversation.said_by else ""
    initial = {
        "version": queries.as_of(talk.conversation, by=request.viewer),
        "said_by": str(voice.pk),
        "said_in": speaks if talk.beside and speaks in (talk.beside, talk.spoken.language) else talk.spoken.language,
    }
    asked = deck.asked if deck else [talk.on_the_page(part) for part in _asked_here(talk, voice, here)]
    return TalkForm(
        request.POST or None,
        request.FILES or None,
        parts=asked,
        cards=_cards(request, talk),
        both_must_agree=deck is not None and not deck.is_observed and len(talk.voices) > 1,
        languages=(talk.spoken.language, talk.beside) if talk.beside else (),
        answers=answers,
        initial=initial,
    )


def _cards(request: Request, talk: Talk) -> list[str] | None:
    """On a board one card at a time: a new one, or the one that is to be changed."""
    if talk.spoken.form != BOARD:
        return None
    card = next(each.id for part in talk.spoken.parts for each in part.questions if each.kind == CARD)
    asked_for = request.GET.get("card", "")
    return [asked_for if asked_for in {row.question for row in talk.rows} else new_key(card)]


def _asked_here(talk: Talk, voice: Member, here: Step | None) -> tuple[SpokenPart, ...]:
    """One step; else all there is to ask, and of a web its threads: the rest comes after the pause."""
    if here:
        return (here.part,)
    if talk.spoken.form == WEB:
        return threads_of(talk.spoken)
    return () if talk.spoken.form in ONE_AT_A_TIME else asked_parts(talk.walk, talk.answers_of(voice))


def _kept(request: Request, talk: Talk, voice: Member, form: TalkForm) -> HttpResponse | None:
    """Where to go when it was kept; nothing when somebody else chose otherwise meanwhile."""
    try:
        changes.answer_questions(
            by=request.viewer,
            conversation=talk.conversation,
            said_by=voice,
            answers=form.said(),
            kind=_kind_of(talk, form),
            asked_in=talk.spoken.asked_in,
            said_in=form.said_in,
            seen=seen(request, edits=True),
        )
    except StaleEdit as stale:
        if stale.record.told():
            raise  # words: the page with both texts
        form.ask_again(stale.record.chosen, version=stale.record.version)
        return None
    return redirect(_next(request, talk, voice, form))


def _kind_of(talk: Talk, form: TalkForm) -> Answer.Kind:
    """Who looked tells what was seen; that is not what the person said."""
    return Answer.Kind.OBSERVED if any(part.part.is_observed for part in form.parts) else Answer.Kind.SAID


def _next(request: Request, talk: Talk, voice: Member, form: TalkForm) -> str:
    after = {**talk.answers_of(voice), **form.said()}
    part = request.GET.get("part")
    here = step(talk.walk, after, part) if part else None
    goes = {"next": here.next_id, "previous": here.previous_id} if here else {}
    following = goes.get(request.POST.get("go", "next")) or ""
    if not part and talk.spoken.form == WEB:
        after_the_threads = talk.spoken.parts[len(threads_of(talk.spoken)) :]
        following = after_the_threads[0].id if after_the_threads else ""
    url = reverse("conversations:conversation", args=(talk.conversation.person_id, talk.conversation.pk))
    whose = "" if voice == talk.conversation.said_by else str(voice.pk)
    query = _query(request, part=following, voice=whose)
    return f"{url}{'' if query == '?' else query}{'' if following else '#said'}"


def _query(request: Request, **changed: str) -> str:
    """The address of this talk with something changed in it; what is empty leaves it."""
    stays = {name: request.GET[name] for name in STAYS if name in request.GET} | changed
    return f"?{urlencode({name: value for name, value in stays.items() if value})}"


def _context(request: Request, talk: Talk, voice: Member) -> dict[str, Any]:
    by, row, said = request.viewer, talk.conversation, talk.said()
    named = named_readers(row, by=by)
    in_the_web = [part.id for part in threads_of(talk.spoken)] if talk.spoken.form == WEB else []
    return {
        "talk": talk,
        "talk_row": row,
        "voice": voice,
        "said": [part for part in said if part.id not in in_the_web] if talk.spoken.form != SHEET else [],
        "has_answers": any(part.answers for part in said),
        "named": [member.name.open() for member in talk.present if member.pk in named],
        "is_shared": row.visibility != Visibility.ONLY_ME,
        "is_closed": row.state == Conversation.State.CLOSED,
        "is_prepared": row.state == Conversation.State.PREPARED,
        "may_close": may(by, CLOSE_CONVERSATION, row),
        "may_translate": may(by, TRANSLATE_ITEM, row),
    }


def _ways(request: Request, talk: Talk, voice: Member, here: Step | None) -> dict[str, Any]:
    """How to go on, whose answers, which languages, and the picture."""
    part = here.part.id if here else ""
    is_alone = talk.conversation.state == Conversation.State.PREPARED and talk.spoken.form not in ON_ONE_PAGE
    is_walked = talk.spoken.form in ONE_AT_A_TIME or (is_alone and len(talk.spoken.parts) > 1)
    way = asked_parts(talk.walk, talk.answers_of(voice)) if is_walked else ()
    left = go_on(talk.walk, talk.answers_of(voice)) if is_walked else None
    has_begun = bool(talk.answers_of(voice)) and left is not None and left != way[0]
    return {
        "first_way": _query(request, part=way[0].id, voice=str(voice.pk)) if way else "",
        "go_on_way": _query(request, part=left.id, voice=str(voice.pk)) if has_begun and left else "",
        "go_on": left.title if has_begun and left else "",
        "whole_way": _query(request, part=""),
        "short_way": _query(request, part="", short="" if talk.is_short else "1") if _has_short_way(talk) else "",
        "voices": _voice_tabs(request, talk, voice, part),
        "languages": _language_tabs(request, talk, part),
        "picture": _circles(request, talk, voice, is_walked),
        "web": _web(request, talk, voice, here),
        "web_tabs": _web_tabs(request, part),
        "is_table": request.GET.get("shows") == "table",
        "is_laid_over": bool(request.GET.get("earlier")),
        "earlier_way": _query(request, part=part, earlier="" if request.GET.get("earlier") else "1"),
        "board": _board(request, talk, voice),
        "table": table_of(talk, voice) if talk.spoken.form == SHEET else None,
        "only_pictures": request.GET.get("shows") == "pictures",
        "pictures_way": _query(
            request,
            theme=request.GET.get("theme", ""),
            card=request.GET.get("card", ""),
            shows="" if request.GET.get("shows") == "pictures" else "pictures",
        ),
    }


def _board(request: Request, talk: Talk, voice: Member) -> Board | None:
    if talk.spoken.form != BOARD:
        return None
    return board_of(talk, voice, link=lambda key: _query(request, card=key, voice=str(voice.pk)) + "#ask")


def _deck(request: Request, talk: Talk) -> Deck | None:
    if talk.spoken.form != DECK:
        return None
    return deck_of(
        talk.in_both,
        talk.conversation.pk,
        request.GET.get("theme", ""),
        request.GET.get("card", ""),
        link=lambda theme, card: _query(request, theme=theme, card=card),
        observes=not is_the_person.holds(request.viewer, talk.conversation.facts()),
    )


def _has_short_way(talk: Talk) -> bool:
    return any(part.part.is_short for part in talk.spoken.parts)


def _voice_tabs(request: Request, talk: Talk, voice: Member, part: str) -> list[tuple[str, str, bool]]:
    members = talk.voices.values() if talk.spoken.form != SHEET else ()
    tabs = [(_query(request, part=part, voice=str(each.pk)), each.name.open(), each == voice) for each in members]
    return tabs if len(tabs) > 1 else []


def _language_tabs(request: Request, talk: Talk, part: str) -> list[tuple[str, str, bool]]:
    """One language, or this one with another beside it."""
    others = [language for language in languages_of(talk.tool) if language != talk.spoken.language]
    one = (_query(request, part=part, beside=ONE_LANGUAGE), _("Eén taal"), not talk.beside)
    return [one, *((_query(request, part=part, beside=each), OWN_NAMES[each], each == talk.beside) for each in others)]


def _circles(request: Request, talk: Talk, voice: Member, is_walked: bool) -> CirclesPicture | None:
    if talk.spoken.form != CIRCLES:
        return None
    words = words_by_part(talk.spoken, talk.answers_of(voice))
    leads_to = "said" if talk.conversation.state == Conversation.State.CLOSED and talk.rows else "part"

    def link(part_id: str) -> str:
        return _query(request, part=part_id) if is_walked else f"#{leads_to}-{part_id}"

    return draw_circles(talk.spoken, words, link=link, called=talk.called, invitation=_("Vertel"))


def _web(request: Request, talk: Talk, voice: Member, here: Step | None) -> WebShown | None:
    """Beside the whole talk, and from the pause on beside each step; while marks are given it would only distract."""
    threads = [part.id for part in threads_of(talk.spoken)] if talk.spoken.form == WEB else []
    if talk.tool is None or not threads or (here and here.part.id in threads):
        return None
    earlier = queries.earlier_answers(talk.conversation, talk.tool, voice, by=request.viewer)
    return web_of(
        talk,
        voice,
        earlier,
        lays_over=bool(request.GET.get("earlier")),
        link=lambda part_id: _query(request, part=part_id, voice=str(voice.pk)),
    )


def _web_tabs(request: Request, part: str) -> list[tuple[str, str, bool]]:
    is_table = request.GET.get("shows") == "table"
    return [
        (_query(request, part=part, shows=""), _("Als web"), not is_table),
        (_query(request, part=part, shows="table"), _("Als tabel"), is_table),
    ]
