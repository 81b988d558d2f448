"""The components, as tags: `{% load ui %}`. README.md shows each with its parameters."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language_bidi

from ertoe.foundation.ids import uuid7
from ertoe.ui import icons, pictograms
from ertoe.ui.pictures import marks as mark_pictures
from ertoe.ui.sentences import sentences
from ertoe.ui.themes import STANDARD, known

register = template.Library()

VENDOR = Path(__file__).resolve().parent.parent / "static" / "ui" / "vendor"
FIRST_FONT = "atkinson-hyperlegible-next-latin-400-normal.woff2"


@register.simple_tag
def icon(name: str) -> SafeString:
    return icons.drawn(name)


@register.simple_tag
def pictogram(name: str, label: str = "", *, size: str = "") -> SafeString:
    """One of our own pictures. Without a label it is decoration beside words. size: small, big, or 48 pixels."""
    return pictograms.drawn(name, label, size=size)


@register.simple_tag(takes_context=True)
def pictured(context: template.Context, name: str) -> SafeString:
    """A pictogram (by name or code of a life domain) beside words, only for who chose pictures first."""
    shown = pictograms.OF_DOMAIN.get(name, name) if context.get("pictures_first") else ""
    return pictograms.drawn(shown) if shown else SafeString("")


@register.simple_tag
def operation_id() -> str:
    """A fresh id for a form: sending that form twice changes nothing the second time."""
    return str(uuid7())


@register.simple_tag
def styles(theme: str = "") -> SafeString:
    """Fonts only when set-up fetched them: without them the pages use the fonts of the machine."""
    return _styles(known(theme), is_latin=not get_language_bidi(), is_gathered=settings.IS_GATHERED)


@cache
def _styles(theme: str, *, is_latin: bool, is_gathered: bool) -> SafeString:
    has_fonts = (VENDOR / FIRST_FONT).is_file()
    seen = {
        "is_gathered": is_gathered,
        "has_fonts": has_fonts,
        "preloaded": (400, 700) if is_latin and has_fonts else (),
        "theme_file": "" if theme == STANDARD else f"ui/css/themes/{theme}.css",
    }
    return render_to_string("ui/_styles.html", seen)


@register.inclusion_tag("ui/_scripts.html", takes_context=True)
def scripts(context: template.Context) -> dict[str, object]:
    """Only our own few. Not htmx: a page that uses it says so with `{% htmx %}` in its block `head`."""
    return {"csp_nonce": context.get("csp_nonce"), "reads_aloud": context.get("reads_aloud")}


@register.inclusion_tag("ui/_htmx.html", takes_context=True)
def htmx(context: template.Context) -> dict[str, object]:
    """htmx as set-up fetched it, else the copy inside django-htmx."""
    return {"has_own_htmx": (VENDOR / "htmx.min.js").is_file(), "csp_nonce": context.get("csp_nonce")}


@register.inclusion_tag("ui/_quote.html")
def quote(
    words: str,
    said_by: str = "",
    on: date | None = None,
    *,
    observed: bool = False,
    language: str = "",
    size: str = "",
    url: str = "",
    beside: object = None,
) -> dict[str, object]:
    """Own words. `observed` marks an interpretation: somebody saw it, the person did not say it.

    `beside`: a translation, when the reader needs one.
    """
    return {
        "words": words,
        "said_by": said_by,
        "on": on,
        "observed": observed,
        "language": language,
        "size": size,
        "url": url,
        "beside": beside,
    }


@register.simple_block_tag
def card(content: str, title: str = "", *, quiet: bool = False, level: int = 2) -> SafeString:
    return render_to_string("ui/_card.html", {"content": content, "title": title, "quiet": quiet, "level": level})


@register.simple_block_tag
def goal_card(
    content: str,
    words: str,
    *,
    language: str = "",
    url: str = "",
    goal_id: object = "",
    care_goal_id: object = "",
    state: str = "",
    orphan: bool = False,
    level: int = 3,
    picture: str = "",
    beside: object = None,
) -> SafeString:
    """A life goal in own words; with `care_goal_id` a care goal. `orphan`: it serves no life goal (yet)."""
    return render_to_string(
        "ui/_goal_card.html",
        {
            "content": content,
            "words": words,
            "language": language,
            "url": url,
            "goal_id": goal_id,
            "care_goal_id": care_goal_id,
            "state": state,
            "orphan": orphan,
            "level": level,
            "picture": picture,
            "beside": beside,
        },
    )


@register.inclusion_tag("ui/_agreement.html")
def agreement_line(
    what: str,
    owner: str = "",
    *,
    language: str = "",
    often: str = "",
    state: str = "",
    serves: str = "",
    url: str = "",
    agreement_id: object = "",
    orphan: bool = False,
    beside: object = None,
) -> dict[str, object]:
    """Use inside `<ul class="agreements" role="list">`."""
    return {
        "what": what,
        "owner": owner,
        "language": language,
        "often": often,
        "state": state,
        "serves": serves,
        "url": url,
        "agreement_id": agreement_id,
        "orphan": orphan,
        "beside": beside,
    }


@register.inclusion_tag("ui/_voice.html")
def voice(
    who: str,
    role: str,
    mark: int | None = None,
    *,
    words: str = "",
    language: str = "",
    on: date | None = None,
    review_id: object = "",
    beside: object = None,
) -> dict[str, object]:
    """One voice: role is person, carer or professional; a mark from 0 to 10, or only words."""
    shape = mark_pictures.shape_of(role)
    stop = None if mark is None else mark_pictures.stop_at(mark)
    if get_language_bidi() and stop is not None:
        stop = 220 - stop
    return {
        "who": who,
        "role": shape,
        "mark": mark,
        "words": words,
        "language": language,
        "on": on,
        "stop": stop,
        "review_id": review_id,
        "beside": beside,
    }


@register.inclusion_tag("ui/_visibility.html")
def visibility(kind: str, names: Iterable[str] = ()) -> dict[str, object]:
    """Who may see it: only-me, named, professionals or circle (underscores are fine too)."""
    return {"kind": kind.replace("_", "-"), "names": list(names)}


@register.inclusion_tag("ui/_tabs.html")
def tabs(items: Iterable[tuple[str, str, bool]], label: str) -> dict[str, object]:
    """Links that change the view of one page: (url, label, is_current)."""
    return {"items": items, "label": label}


@register.inclusion_tag("ui/_review_line.html")
def review_line(on: date | None, url: str = "") -> dict[str, object]:
    """The one date on screen."""
    return {"on": on, "url": url}


@register.simple_block_tag
def more(content: str, label: str, *, is_open: bool = False) -> SafeString:
    return render_to_string("ui/_more.html", {"content": content, "label": label, "is_open": is_open})


@register.inclusion_tag("ui/_empty.html")
def empty(text: str, *, url: str = "", action: str = "") -> dict[str, object]:
    """Nothing there yet, said kindly; with the one thing one could do, if any."""
    return {"text": text, "url": url, "action": action}


@register.simple_block_tag
def notice(content: str, kind: str = "notice") -> SafeString:
    """kind: notice, well or trouble."""
    return render_to_string("ui/_notice.html", {"content": content, "kind": kind})


@register.inclusion_tag("ui/_progress.html")
def progress(label: str, value: int, at_most: int, name: str = "progress") -> dict[str, object]:
    return {"label": label, "value": value, "at_most": at_most, "name": name}


@register.inclusion_tag("ui/_table.html")
def data_table(caption: str, headers: Sequence[str], rows: Iterable[Sequence[object]]) -> dict[str, object]:
    """The first cell of a row is its heading. On a phone each row becomes a small list."""
    labelled = [(row[0], list(zip(headers[1:], row[1:], strict=True))) for row in rows]
    return {"caption": caption, "headers": headers, "rows": labelled}


@register.inclusion_tag("ui/_saved_state.html")
def saved_state() -> dict[str, object]:
    """Put inside a form with `data-keep-typing`: says in words whether the text is kept."""
    return {}


@register.inclusion_tag("ui/_phrases.html", takes_context=True)
def phrases(
    context: template.Context,
    text: str,
    *,
    answer: object,
    version: int,
    keeps: str,
    wants: str,
    language: str = "",
) -> dict[str, object]:
    """A text of which the reader may take a phrase further: *Dit is belangrijk* or *Dit wil ik*.

    Posts `answer`, `version`, `start`, `end` (Unicode code points) and `quote` to `keeps` (it matters) or to
    `wants` (a life goal; empty: not offered). Selecting needs JavaScript; a button per sentence does not.
    """
    return {
        "text": text,
        "sentences": sentences(text),
        "answer": answer,
        "version": version,
        "keeps": keeps,
        "wants": wants,
        "language": language,
        "csrf_token": context.get("csrf_token"),
    }
