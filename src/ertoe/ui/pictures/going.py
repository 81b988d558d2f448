"""How it goes: the person's own mark on a line from 0 to 10, from where it came, other voices beside. No average."""

from collections.abc import Iterable, Sequence
from html import escape

from django.utils.translation import get_language_bidi
from django.utils.translation import gettext as _

from ertoe.ui.pictures.badges import COLOURS, form_of
from ertoe.ui.pictures.thread import OtherWords, ThreadVoice

SHAPES = {
    "person": '<circle r="8"/>',
    "carer": '<rect x="-6.5" y="-6.5" width="13" height="13" rx="2"/>',
    "professional": '<path d="M0-9 9 0 0 9-9 0Z"/>',
    "helper": '<circle r="7"/>',
}


def how_it_goes(voices: Sequence[ThreadVoice]) -> str:
    """Safe HTML; nothing when nobody said anything."""
    if not voices:
        return ""
    own = [one for one in voices if one.role == "person"]
    others = [one for one in voices if one.role != "person"]
    lines = "".join(map(_said, (*own, *others)))
    asked = _("Hoe gaat het?")
    head = f'<p class="going__head">{escape(asked)}</p>'
    is_marked = any(one.mark is not None for one in voices)
    track = _track(own, others) + _soft(_("0 is helemaal niet, 10 is zoals gewenst.")) if is_marked else ""
    return f'<div class="going">{head}{track}<ul role="list">{lines}</ul></div>'


def others_say(beside: Iterable[OtherWords]) -> str:
    """The same in the words of others: who says what, side by side."""
    pairs = "".join(
        f'<dt>{escape(who)}</dt><dd dir="auto" lang="{escape(language)}">{escape(words)}</dd>'
        for who, words, language in beside
    )
    return f'<dl class="thread__beside">{pairs}</dl>' if pairs else ""


def _said(one: ThreadVoice) -> str:
    """Mark, day and words of one voice. For who listens this is everything: the line above is a picture of it."""
    form = form_of(one.role)
    mark = f"<b>{escape(one.said)}</b>" if one.said else ""
    lang = f' lang="{escape(one.language)}"' if one.language else ""
    words = f'<p class="going__words" dir="auto"{lang}>{escape(one.words)}</p>' if one.words else ""
    return (
        f'<li class="going__voice going__voice--{form}" data-review="{one.id}">'
        f'<svg class="shape shape--{form}" viewBox="-11 -11 22 22" width="18" height="18" fill="{COLOURS[form]}" '
        f'stroke="{COLOURS[form]}" stroke-width="2.5" aria-hidden="true" focusable="false">{SHAPES[form]}</svg>'
        f'<p class="going__who"><bdi>{escape(one.who)}</bdi> {mark} <span class="soft">{escape(one.on)}</span></p>'
        f"{words}{others_say(one.beside)}{_soft(one.moved)}</li>"
    )


def _soft(words: str) -> str:
    return f'<p class="going__moved soft">{escape(words)}</p>' if words else ""


def _track(own: Sequence[ThreadVoice], others: Sequence[ThreadVoice]) -> str:
    """Places are shares of the width, sizes are letters: it fits any column and never makes the number smaller."""
    parts = ['<line class="track__line" x1="0" x2="100%" y1="1.1em" y2="1.1em"/>']
    parts += [f'<circle class="track__stop" cx="{stop * 10}%" cy="1.1em" r=".14em"/>' for stop in range(11)]
    for one in own:
        parts += _own_mark(one)
    taken: dict[int, int] = {}
    for one in others:
        if one.mark is not None:
            lane = taken[one.mark] = taken.get(one.mark, -1) + 1
            parts.append(_other_mark(one, lane))
    lanes = max(taken.values(), default=-1) + 1
    height = 2.2 + lanes * 1.2 + (0.3 if lanes else 0)
    return (
        '<div class="track"><span aria-hidden="true">0</span>'
        f'<svg width="100%" height="{height:g}em" overflow="visible" fill="none" stroke="#5c2748" aria-hidden="true" '
        f'focusable="false">{"".join(parts)}</svg><span aria-hidden="true">10</span></div>'
    )


def _own_mark(one: ThreadVoice) -> list[str]:
    if one.mark is None:
        return []
    at, parts = _at(one.mark), []
    if one.wished is not None:
        flag = '<path class="track__wish" d="M0 8V-12l11 4.500-11 4.500"/>'
        parts.append(f'<svg x="{_at(one.wished)}" y="1.1em" overflow="visible">{flag}</svg>')
    if one.before not in (None, one.mark):
        before = _at(one.before or 0)
        parts.append(f'<line class="track__way" x1="{before}" x2="{at}" y1="1.1em" y2="1.1em"/>')
        parts.append(f'<circle class="track__before" cx="{before}" cy="1.1em" r=".38em"/>')
    parts.append(f'<circle class="track__own" cx="{at}" cy="1.1em" r=".95em"/>')
    parts.append(f'<text x="{at}" y="1.1em" dy=".35em" text-anchor="middle" stroke="none">{one.mark}</text>')
    return parts


def _other_mark(one: ThreadVoice, lane: int) -> str:
    form = form_of(one.role)
    place = f'x="{_at(one.mark or 0)}" y="{2.9 + lane * 1.2:g}em" width="1em" height="1em" viewBox="0 0 16 16"'
    look = f'overflow="visible" fill="{COLOURS[form]}" stroke="{COLOURS[form]}"'
    return f'<svg class="shape shape--{form}" {place} {look}>{SHAPES[form]}</svg>'


def _at(mark: int) -> str:
    return f"{(10 - mark if get_language_bidi() else mark) * 10}%"
