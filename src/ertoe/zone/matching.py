"""Which offers fit a need, and why, in a sentence. Pure: it asks no rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from ertoe.zone.models import Need, Offer, State


@dataclass(frozen=True)
class Fit:
    offer: Offer
    sentence: str
    is_whole: bool


def fits(need: Need, offers: Iterable[Offer], on: date) -> list[Fit]:
    """The same theme, and in time. What also has the same kind and language comes first."""
    found = [fit for offer in offers if (fit := _fit(need, offer, on))]
    return sorted(found, key=lambda fit: not fit.is_whole)


def is_still_there(one: Need | Offer, on: date) -> bool:
    day = one.by_on if isinstance(one, Need) else one.until_on
    return one.state == State.OPEN and (day is None or day >= on)


def _fit(need: Need, offer: Offer, on: date) -> Fit | None:
    if need.theme != offer.theme or not is_still_there(offer, on) or need.of_id == offer.of_id:
        return None
    same_kind, same_language = need.kind == offer.kind, need.language == offer.language
    if not (same_kind or same_language):
        return None
    return Fit(offer, _sentence(offer, same_kind=same_kind, same_language=same_language), same_kind and same_language)


def _sentence(offer: Offer, *, same_kind: bool, same_language: bool) -> str:
    told = {"theme": offer.get_theme_display(), "kind": offer.get_kind_display()}
    told["language"] = offer.get_language_display()
    if same_kind and same_language:
        return _("Dit past: %(kind)s over %(theme)s, in het %(language)s.") % told
    if same_kind:
        return _("Dit past bijna: zelfde thema en vorm, maar in het %(language)s.") % told
    return _("Dit past bijna: zelfde thema en taal, maar als %(kind)s.") % told
