"""A need is stated, an offer is made, somebody says that this is of interest, a need is met."""

from typing import Any
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import Refused
from ertoe.access.viewer import Viewer
from ertoe.organisations.models import Organisation
from ertoe.zone.mails import pass_on
from ertoe.zone.models import Interest, Need, Offer, State
from ertoe.zone.permissions import TAKE_PART
from ertoe.zone.speaking import only_their_own, zone_of


def state_need(*, by: Viewer, organisation: Organisation, seen: Seen = NOTHING_SEEN, **told: Any) -> Need:
    need = Need(organisation_id=zone_of(organisation), of=organisation, **told)
    with change(TAKE_PART, by=by, about=need.subject, seen=seen) as trail:
        only_their_own(by, organisation.pk, need)
        need.add(trail)
        trail.leave("need_stated", need=need.pk)
    return need


def state_offer(*, by: Viewer, organisation: Organisation, seen: Seen = NOTHING_SEEN, **told: Any) -> Offer:
    offer = Offer(organisation_id=zone_of(organisation), of=organisation, **told)
    with change(TAKE_PART, by=by, about=offer.subject, seen=seen) as trail:
        only_their_own(by, organisation.pk, offer)
        offer.add(trail)
        trail.leave("offer_stated", offer=offer.pk)
    return offer


def say_interested(
    *, by: Viewer, about: Need | Offer, organisation: Organisation, words: str, sender: str, sender_email: str,
    seen: Seen = NOTHING_SEEN,
) -> Interest:  # fmt: skip
    """Mails the contact of the other; that this organisation asked is written down once."""
    with change(TAKE_PART, by=by, about=about.subject, seen=seen) as trail:
        only_their_own(by, organisation.pk, organisation)
        if about.state != State.OPEN:
            raise Refused(TAKE_PART.name)
        name = f"{sender}, {organisation.name}"
        to = {"to": about.contact_email, "name": about.contact_name, "about": about.words[:80]}
        pass_on(trail, **to, sender=name, sender_email=sender_email, words=words)
        which = {"need": about} if isinstance(about, Need) else {"offer": about}
        found = Interest.objects.filter(of=organisation, **which).first()
        interest = found or Interest(organisation_id=about.organisation_id, of=organisation, **which).add(trail)
        trail.leave("interest_told", interest=interest.pk)
    return interest


def close_need(*, by: Viewer, need: Need, offer_id: UUID | None = None, state: str = State.MET) -> Need:
    """Its asker says so: met (by an offer of the zone, or elsewhere), or no longer needed."""
    with change(TAKE_PART, by=by, about=need) as trail:
        only_their_own(by, need.of_id, need)
        is_met = state == State.MET
        offer = Offer.objects.filter(pk=offer_id, organisation_id=need.organisation_id).first() if is_met else None
        need.keep(trail, state=State.MET if is_met else State.WITHDRAWN, met_by=offer)
        trail.leave("need_met" if is_met else "need_withdrawn", need=need.pk)
    return need


def withdraw_offer(*, by: Viewer, offer: Offer) -> Offer:
    with change(TAKE_PART, by=by, about=offer) as trail:
        only_their_own(by, offer.of_id, offer)
        offer.keep(trail, state=State.WITHDRAWN)
        trail.leave("offer_taken_away", offer=offer.pk)
    return offer
