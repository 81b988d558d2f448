"""The pictures, as tags: `{% load pictures %}`. README.md shows each with its parameters."""

from collections.abc import Sequence

from django import template
from django.utils.safestring import SafeString
from django.utils.translation import get_language_bidi, ngettext
from django.utils.translation import gettext as _

from ertoe.ui.pictures import circle_map as maps
from ertoe.ui.pictures import marks as mark_pictures
from ertoe.ui.pictures import ribbon as ribbons
from ertoe.ui.pictures import river as rivers
from ertoe.ui.pictures.sewn import sewn
from ertoe.ui.pictures.thread import Threads

register = template.Library()


@register.inclusion_tag("ui/_circle_map.html")
def circle_map(person: str, around: Sequence[maps.Around], name: str = "circle-map") -> dict[str, object]:
    """Who stands around the person (`circle_map.Around`), with the same as a table. `name` is unique on the page."""
    kinds = {"family": _("familie en naasten"), "helper": _("helpt mee"), "professional": _("zorgverlener")}
    return {
        "drawings": maps.drawings(person, around, mirrored=get_language_bidi()),
        "person": person,
        "name": name,
        "legend": [(kind, words) for kind, words in kinds.items() if any(one.kind == kind for one in around)],
        "rows": [(one, _how_many(one.agreements)) for one in around],
    }


def _how_many(agreements: int) -> str:
    if not agreements:
        return _("nu niets")
    return ngettext("%(count)d afspraak", "%(count)d afspraken", agreements) % {"count": agreements}


@register.inclusion_tag("ui/_river.html")
def river(months: Sequence[rivers.Month], lanes: Sequence[rivers.Lane], name: str = "river") -> dict[str, object]:
    """The river of time (`river.Month`, `river.Lane`). The page shows the same as a list. `name` is unique on it."""
    drawn = rivers.rivers(months, lanes, mirrored=get_language_bidi())
    return {"rivers": [(one, rivers.inside(one)) for one in drawn], "name": name}


@register.inclusion_tag("ui/_voices_ribbon.html")
def voices_ribbon(marks: Sequence[mark_pictures.Mark], name: str = "voices") -> dict[str, object]:
    """The voices over time, side by side and never averaged, with the table beside it. `name` is unique on the page."""
    words = {"person": _("de persoon"), "carer": _("mantelzorger"), "professional": _("zorgverlener")}
    spoke = {mark_pictures.shape_of(mark.voice) for mark in marks}
    return {
        "ribbons": [(one, ribbons.inside(one)) for one in ribbons.ribbons(marks, mirrored=get_language_bidi())],
        "legend": [(voice, said) for voice, said in words.items() if voice in spoke],
        "is_wished": any(mark.wished is not None for mark in marks),
        "has_words": any(mark.words for mark in marks),
        "marks": sorted(marks, key=lambda one: (one.on, one.who)),
        "name": name,
    }


@register.simple_tag
def thread_picture(threads: Threads, name: str = "thread") -> SafeString:
    """The golden thread, picture and text in one. `name` is unique on the page."""
    return sewn(threads, name)
