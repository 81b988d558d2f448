"""What is needed and offered, what fits, where a gap is, and the year in numbers."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.foundation.clock import today
from ertoe.organisations.models import Organisation
from ertoe.organisations.themes import Theme
from ertoe.zone.matching import Fit, fits, is_still_there
from ertoe.zone.models import Interest, Kind, Need, Offer, State
from ertoe.zone.permissions import SEE_ZONE


@dataclass(frozen=True)
class Asked:
    need: Need
    fits: list[Fit]


@dataclass(frozen=True)
class Market:
    """Needs with what fits, and offers. A gap: a theme with needs that nothing fits; or an offer nobody asked for."""

    asked: list[Asked]
    offers: list[Offer]
    met: list[Need]
    unasked: list[Offer]

    @property
    def gaps(self) -> list[tuple[str, int]]:
        """Theme in words, and how many needs wait there without an offer that fits."""
        counted = Counter(one.need.theme for one in self.asked if not any(fit.is_whole for fit in one.fits))
        return [(str(Theme(theme).label), number) for theme, number in counted.most_common()]


def market(zone: Organisation, *, by: Viewer) -> Market:
    with look(SEE_ZONE, by=by, about=zone) as looking:
        needs = looking.many(Need.objects.filter(organisation=zone).select_related("of", "met_by__of").order_by("-at"))
        rows = Offer.objects.filter(organisation=zone, state=State.OPEN).select_related("of").order_by("-at")
        offers = [one for one in looking.many(rows) if is_still_there(one, today())]
        wanted = set(Interest.objects.filter(organisation=zone).values_list("offer_id", flat=True))
    asked = [Asked(need, fits(need, offers, today())) for need in needs if is_still_there(need, today())]
    met = [need for need in needs if need.state == State.MET]
    return Market(asked, offers, met, [one for one in offers if one.pk not in wanted])


def need(need_id: UUID, *, by: Viewer) -> Asked:
    with look(SEE_ZONE, by=by) as looking:
        found = looking.one(Need.objects.select_related("of", "met_by__of"), need_id)
        rows = Offer.objects.filter(organisation_id=found.organisation_id, theme=found.theme, state=State.OPEN)
        return Asked(found, fits(found, looking.many(rows.select_related("of")), today()))


def offer(offer_id: UUID, *, by: Viewer) -> Offer:
    with look(SEE_ZONE, by=by) as looking:
        found: Offer = looking.one(Offer.objects.select_related("of"), offer_id)
        return found


@dataclass(frozen=True)
class YearRow:
    theme: str
    kind: str
    needs: int
    met: int
    offers: int


def year_of_needs(zone: Organisation, year: int, *, by: Viewer) -> list[YearRow]:
    """Counts for each theme and kind of which there was any. A need counts in the year in which it was stated."""
    with look(SEE_ZONE, by=by, about=zone) as looking:
        needs = looking.many(Need.objects.filter(organisation=zone, at__year=year))
        offers = looking.many(Offer.objects.filter(organisation=zone, at__year=year))
    asked = Counter((one.theme, one.kind) for one in needs if one.state != State.WITHDRAWN)
    met = Counter((one.theme, one.kind) for one in needs if one.state == State.MET)
    offered = Counter((one.theme, one.kind) for one in offers)
    return [
        YearRow(str(theme.label), str(kind.label), asked[theme, kind], met[theme, kind], offered[theme, kind])
        for theme in Theme
        for kind in Kind
        if asked[theme, kind] or offered[theme, kind]
    ]
