"""The golden thread as one piece of HTML: the words are text, the thread and the signs are SVG behind and beside them.

In Python and not in a template: the hot page has some hundred of these parts. Every word goes through `escape`.
Words wrap, grow and turn as text does; `thread.css` lays them out for a telephone and for a wide sheet.
"""

from collections.abc import Iterable
from html import escape

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ertoe.ui import icons
from ertoe.ui.pictograms import PICTOGRAMS, drawn
from ertoe.ui.pictures.badges import badge
from ertoe.ui.pictures.going import how_it_goes, others_say
from ertoe.ui.pictures.thread import Heads, ThreadAgreement, ThreadCareGoal, ThreadLifeGoal, Threads

SEW = 'fill="none" stroke="#a2701a" stroke-width="2.5" aria-hidden="true" focusable="false"'
RAIL = f'<svg class="sew sew--rail" {SEW}><line x1="50%" x2="50%" y1="0" y2="100%"/></svg>'
ON = f'<svg class="sew sew--on" {SEW}><line x1="0" x2="100%" y1="1.375em" y2="1.375em"/></svg>'
DOWN = f'<svg class="sew sew--down" {SEW}><line x1="50%" x2="50%" y1="0" y2="100%"/></svg>'
STRAIGHT = '<line x1="0" x2="100%" y1="1.375em" y2="1.375em"/>'
BOW = (
    '<svg width="100%" height="1.375em" viewBox="0 0 56 22" preserveAspectRatio="none">'
    '<path d="M28 0C28 15 36 22 56 22"/></svg>'
)
KNOT = '<circle class="knot" cx="100%" cy="1.375em" r="4.5" stroke="none" fill="#a2701a"/>'
LOOSE_END = (
    f'<svg class="loose-end" viewBox="0 0 60 66" width="60" height="66" {SEW}>'
    '<path d="M20 0C20 16 8 24 8 38c0 16 22 18 24 4 1-10-12-12-15-2-3 11 6 22 20 23"/></svg>'
)


def sewn(threads: Threads, name: str = "thread") -> SafeString:
    """The whole picture. `name` is unique on the page."""
    heads = threads.heads or Heads(_("Dit wil ik"), _("Dit moet daarvoor lukken"), _("Dit doen we"))
    parts = [
        f'<div class="thread" id="{name}"><div class="thread__in">',
        _top(threads, heads, name),
        *(_wish(goal, heads) for goal in threads.life_goals),
        '</div><div class="thread__end">',
        _later(threads.later),
        _besides(threads),
        "</div></div>",
    ]
    return mark_safe("".join(parts))


def _top(threads: Threads, heads: Heads, name: str) -> str:
    """Where the thread begins. The picture says in one sentence what it shows."""
    sign = badge(threads.name, "person", " badge--big") if threads.name else icons.drawn("life")
    who = f'<p class="thread__who" role="img" aria-label="{escape(_told(threads))}">{sign}</p>'
    wants = f'<h2 class="thread__head">{escape(heads.life_goals)}</h2>'
    others = "".join(
        f'<p class="thread__head" aria-hidden="true">{escape(head)}</p>'
        for head in (heads.care_goals, heads.agreements)
    )
    if not threads.life_goals:
        nothing = _("Nu even aan niets.")
        return f'<div class="thread__top">{RAIL}{who}{wants}</div><p class="thread__none soft">{escape(nothing)}</p>'
    return f'<div class="thread__top">{RAIL}{who}{wants}{others}</div>'


def _told(threads: Threads) -> str:
    goals, aims = threads.life_goals, [aim for goal in threads.life_goals for aim in goal.care_goals]
    deeds = sum(len(goal.agreements) for goal in goals) + sum(len(aim.agreements) for aim in aims)
    count = {
        "wishes": ngettext("%(count)d levensdoel", "%(count)d levensdoelen", len(goals)) % {"count": len(goals)},
        "aims": ngettext("%(count)d zorgdoel", "%(count)d zorgdoelen", len(aims)) % {"count": len(aims)},
        "deeds": ngettext("%(count)d afspraak", "%(count)d afspraken", deeds) % {"count": deeds},
    }
    return _("De draad van wat ertoe doet naar wie wat doet: %(wishes)s, %(aims)s en %(deeds)s.") % count


def _words(tag: str, css: str, words: str, language: str, url: str = "") -> str:
    """Own words, in their language; as a link when they lead somewhere."""
    lang = f' lang="{escape(language)}"' if language else ""
    inside = f'<a href="{escape(url)}">{escape(words)}</a>' if url else escape(words)
    return f'<{tag} class="{css}" dir="auto"{lang}>{inside}</{tag}>'


def _disc(pictogram: str) -> str:
    sign = drawn(pictogram) if pictogram in PICTOGRAMS else icons.drawn("life")
    return f'<span class="wish__disc">{sign}</span>'


def _wish(goal: ThreadLifeGoal, heads: Heads) -> str:
    note = f'<p class="tag">{escape(goal.note)}</p>' if goal.note else ""
    ways = [_way(aim, heads, is_voiced=not goal.is_lifted) for aim in goal.care_goals]
    if goal.agreements:
        label = _("Dit doen we ook") if ways else heads.agreements
        ways.append(f'<div class="way way--straight"><!--in-->{_hands(goal.agreements, label)}</div>')
    last = len(ways) - 1
    tied = "".join(way.replace("<!--in-->", _in(at, last), 1) for at, way in enumerate(ways))
    return (
        f'<article class="wish" data-goal="{goal.id}">{RAIL}<div class="wish__said">{_disc(goal.pictogram)}'
        f"{_words('h3', 'wish__words', goal.words, goal.language, goal.url)}{note}{others_say(goal.beside)}"
        f"{how_it_goes(goal.marked)}</div>"
        f'<div class="wish__ways">{tied or _nothing("way")}</div></article>'
    )


def _in(at: int, last: int) -> str:
    """From the wish to one of the ways that lead there: straight to the first, in a bow to the others."""
    y1, y2 = ("1.375em" if at == 0 else "0"), "100%"
    on = f'<line x1="50%" x2="50%" y1="{y1}" y2="{y2}"/>' if at < last else ""
    return f'<svg class="sew sew--in" {SEW}>{STRAIGHT if at == 0 else BOW}{on}{KNOT}</svg>'


def _way(aim: ThreadCareGoal, heads: Heads, *, is_voiced: bool = True, is_loose: bool = False) -> str:
    voices = aim.voices if is_voiced else ()
    note = f'<p class="way__note">{escape(aim.note)}</p>' if aim.note else ""
    level = "h3" if is_loose else "h4"
    return (
        f'<section class="way" data-care-goal="{aim.id}"{" data-orphan" if is_loose else ""}><!--in-->'
        f'<div class="way__aim"><p class="thread__label">{escape(heads.care_goals)}</p>'
        f"{_words(level, 'way__words', aim.words, aim.language, aim.url)}{others_say(aim.beside)}{note}"
        f"{how_it_goes(voices)}</div>"
        f"{_hands(aim.agreements, heads.agreements) if aim.agreements else _nothing('deeds')}</section>"
    )


def _hands(agreements: Iterable[ThreadAgreement], label: str) -> str:
    lines = "".join(map(_deed, agreements))
    return f'<div class="deeds"><p class="thread__label">{escape(label)}</p><ul role="list">{lines}</ul></div>'


def _deed(line: ThreadAgreement, *, is_loose: bool = False) -> str:
    """The hand first: whose it is, when, and then what. What is only proposed does not look agreed."""
    css = "deed deed--proposed" if line.note else "deed"
    note = f'<p class="tag tag--filled">{escape(line.note)}</p>' if line.note else ""
    thread = "" if is_loose else ON + DOWN
    is_what = f"<span>{escape(line.is_what)}</span>" if line.is_what else ""
    rest = "".join(f"<span><bdi>{escape(one)}</bdi></span>" for one in line.rest)
    when = f'<p class="deed__who">{rest}</p>' if rest else ""
    return (
        f'<li class="{css}" data-agreement="{line.id}"{" data-orphan" if is_loose else ""}>{thread}'
        f'{badge(line.owner, line.role)}<div><p class="deed__who"><b><bdi>{escape(line.owner)}</bdi></b>{is_what}</p>'
        f"{when}{note}{_words('p', 'deed__words', line.words, line.language, line.url)}"
        f"{others_say(line.beside)}</div></li>"
    )


def _nothing(css: str) -> str:
    said = _("Hier is nog geen afspraak voor.")
    return f'<p class="{css} soft thread__nothing">{escape(said)}</p>'


def _later(goals: tuple[ThreadLifeGoal, ...]) -> str:
    """What is for later hangs small at the end; the thread is not cut off: this is not finished."""
    lines = "".join(
        f'<li class="later__goal" data-goal="{goal.id}">{_disc(goal.pictogram)}'
        f"{_words('h3', 'later__words', goal.words, goal.language, goal.url)}"
        f'<p class="small soft">{escape(goal.note)}</p></li>'
        for goal in goals
    )
    head = _("Later")
    said = f'<h2 class="later__head">{escape(head)}</h2><ul role="list">{lines}</ul>' if lines else ""
    return f'<div class="later">{RAIL}{said}{LOOSE_END}</div>'


def _besides(threads: Threads) -> str:
    if not threads.care_goals and not threads.agreements:
        return ""
    heads = Heads("", _("Dit moet lukken"), _("Dit doen we"))
    aims = "".join(_way(aim, heads, is_loose=True) for aim in threads.care_goals)
    lines = "".join(_deed(line, is_loose=True) for line in threads.agreements)
    label = f'<p class="thread__label">{escape(heads.agreements)}</p>'
    deeds = f'<div class="besides__deeds">{label}<ul role="list">{lines}</ul></div>' if lines else ""
    head = _("Daarnaast")
    return f'<section class="besides"><h2>{escape(head)}</h2>{aims}{deeds}</section>'
