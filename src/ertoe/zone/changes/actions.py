"""The sounding board: a partner tells what it does, others react."""

from typing import Any

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.viewer import Viewer
from ertoe.organisations.models import Organisation
from ertoe.zone.models import PartnerAction, Reaction
from ertoe.zone.permissions import TAKE_PART
from ertoe.zone.speaking import only_their_own, zone_of


def tell_action(*, by: Viewer, organisation: Organisation, seen: Seen = NOTHING_SEEN, **told: Any) -> PartnerAction:
    action = PartnerAction(organisation_id=zone_of(organisation), of=organisation, **told)
    with change(TAKE_PART, by=by, about=action.subject, seen=seen) as trail:
        only_their_own(by, organisation.pk, action)
        action.add(trail)
        trail.leave("partner_action_told", partner_action=action.pk)
    return action


def change_action(*, by: Viewer, action: PartnerAction, seen: Seen = NOTHING_SEEN, **told: Any) -> PartnerAction:
    with change(TAKE_PART, by=by, about=action, seen=seen) as trail:
        only_their_own(by, action.of_id, action)
        action.keep(trail, **told)
        trail.leave("partner_action_changed", partner_action=action.pk)
    return action


def react(
    *, by: Viewer, action: PartnerAction, organisation: Organisation, says: str, words: str = "",
    seen: Seen = NOTHING_SEEN,
) -> Reaction:  # fmt: skip
    """The same reaction again replaces its sentence."""
    with change(TAKE_PART, by=by, about=action.subject, seen=seen) as trail:
        only_their_own(by, organisation.pk, organisation)
        there = Reaction.objects.filter(action=action, made_by=by.account, says=says).first()
        if there is None:
            there = Reaction(organisation_id=action.organisation_id, action=action, of=organisation, says=says)
            there.words = words
            there.add(trail)
        else:
            there.words = words
            there.save(update_fields=("words",))
        trail.leave("reaction_given", reaction=there.pk)
    return there
