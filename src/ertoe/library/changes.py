"""What can change: somebody gives, rewrites, takes back; an editor judges; what is over is forgotten."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.errors import Missing
from ertoe.access.facts import Subject, an_organisation
from ertoe.access.viewer import Viewer
from ertoe.foundation.language import language_in_use
from ertoe.library import mails
from ertoe.library.models import Offer, Proposal, Story
from ertoe.library.permissions import (
    FORGET_OFFERS,
    JUDGE_OFFER,
    PROPOSE_ADDITION,
    REWRITE_STORY,
    WITHDRAW_OFFER,
    WRITE_STORY,
)

THE_LIBRARY = Subject("library", UUID(int=0))
FORGOTTEN_AFTER = timedelta(days=60)


def propose_addition(*, by: Viewer, organisation_id: UUID, seen: Seen = NOTHING_SEEN, **words: Any) -> Proposal:
    """`words`: kind, concept, feature, words, why, and who gives it: name, is_named, email."""
    with change(PROPOSE_ADDITION, by=by, about=an_organisation(organisation_id), seen=seen) as trail:
        proposal = Proposal(organisation_id=organisation_id, language=language_in_use(), **words).add(trail)
        mails.thank(trail, proposal)
        trail.leave("addition_proposed", proposal=proposal.pk)
    return proposal


def write_story(*, by: Viewer, organisation_id: UUID, seen: Seen = NOTHING_SEEN, **words: Any) -> Story:
    """`words`: title, before, did, changed, and who tells it: name, is_named, email."""
    with change(WRITE_STORY, by=by, about=an_organisation(organisation_id), seen=seen) as trail:
        story = Story(organisation_id=organisation_id, language=language_in_use(), **words).add(trail)
        mails.thank(trail, story)
        trail.leave("story_written", story=story.pk)
    return story


def rewrite_story(*, by: Viewer, story: Story, seen: Seen = NOTHING_SEEN, **words: str) -> Story:
    """Only as long as it is not published. It waits again."""
    with change(REWRITE_STORY, by=by, about=story, seen=seen) as trail:
        if not story.is_open:
            raise Missing(REWRITE_STORY.name)
        story.keep(trail, state=Offer.State.WAITING, **words)
        trail.leave("story_rewritten", story=story.pk)
    return story


def withdraw_offer(*, by: Viewer, offer: Offer, seen: Seen = NOTHING_SEEN) -> None:
    """Gone for good, also when it was published. Whoever holds its own address may."""
    with change(WITHDRAW_OFFER, by=by, about=offer, seen=seen) as trail:
        trail.leave("offer_withdrawn", offer=offer.pk)
        offer.delete()


def judge_offer(*, by: Viewer, offer: Offer, state: str, answer: str = "", seen: Seen = NOTHING_SEEN) -> Offer:
    """Accepted, asked to change, or declined: with a word to whoever left an address."""
    with change(JUDGE_OFFER, by=by, about=offer, seen=seen) as trail:
        offer.keep(trail, state=state, answer=answer, judged_at=trail.at)
        mails.tell_judgement(trail, offer)
        if state == Offer.State.ACCEPTED:
            offer.forget_earlier()
            trail.leave("offer_accepted", offer=offer.pk)
        else:
            trail.leave("offer_asked_to_change" if state == Offer.State.ASKED else "offer_declined", offer=offer.pk)
    return offer


def forget_offers(*, by: Viewer) -> None:
    """Some weeks after: what was not accepted goes; of what was, address, account, a name not shown."""
    with change(FORGET_OFFERS, by=by, about=THE_LIBRARY) as trail:
        for kind in (Proposal, Story):
            _forget(trail, kind)
        trail.leave_once("offers_forgotten")


def _forget(trail: Trail, kind: type[Proposal] | type[Story]) -> None:
    over = kind.objects.filter(judged_at__lt=trail.at - FORGOTTEN_AFTER)
    accepted = over.filter(state=Offer.State.ACCEPTED)
    accepted.update(email="", made_by=None)
    accepted.filter(is_named=False).update(name="")
    over.filter(state__in=(Offer.State.DECLINED, Offer.State.ASKED)).delete()
