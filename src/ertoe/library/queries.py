"""What can be asked: what was accepted (anybody), the own offer (by its address), what waits (editors)."""

from uuid import UUID

from ertoe.access.doors import Look, look
from ertoe.access.errors import Missing
from ertoe.access.viewer import Viewer
from ertoe.library.models import Offer, Proposal, Story
from ertoe.library.own_page import offer_behind
from ertoe.library.permissions import SEE_ACCEPTED, SEE_OWN_OFFER, SEE_WAITING

ACCEPTED = Offer.State.ACCEPTED


def accepted_proposals(*, by: Viewer, concept: str = "") -> list[Proposal]:
    """The newest first; of this concept, or of all."""
    with look(SEE_ACCEPTED, by=by) as looking:
        rows = Proposal.objects.filter(state=ACCEPTED)
        return looking.many((rows.filter(concept=concept) if concept else rows).order_by("-judged_at"))


def published_stories(*, by: Viewer) -> list[Story]:
    with look(SEE_ACCEPTED, by=by) as looking:
        return looking.many(Story.objects.filter(state=ACCEPTED).order_by("-judged_at"))


def own_offer(token: str, *, by: Viewer) -> Proposal | Story:
    """Whoever has the address may read it, whatever its state."""
    pk = offer_behind(token)
    with look(SEE_OWN_OFFER, by=by) as looking:
        return _one(looking, pk)


def waiting(*, by: Viewer) -> list[Proposal | Story]:
    """What an editor still has to look at, the oldest first. Only for who edits somewhere."""
    with look(SEE_WAITING, by=by) as looking:
        proposals = looking.many(Proposal.objects.filter(state=Offer.State.WAITING))
        stories = looking.many(Story.objects.filter(state=Offer.State.WAITING))
        return sorted([*proposals, *stories], key=lambda offer: offer.at)


def offer_to_judge(offer_id: UUID, *, by: Viewer) -> Proposal | Story:
    with look(SEE_WAITING, by=by) as looking:
        return _one(looking, offer_id)


def _one(looking: Look, pk: UUID) -> Proposal | Story:
    found: Proposal | Story
    try:
        found = looking.one(Proposal.objects.all(), pk)
    except Missing:
        found = looking.one(Story.objects.all(), pk)
    return found
