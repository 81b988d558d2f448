"""Who moderates: how far they are, and when the programme agrees that they are ready."""

from datetime import date
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import Missing
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Task, Viewer
from ertoe.learning.invitations import ASKED_TO_MODERATE, SETUP
from ertoe.learning.models import Moderator
from ertoe.learning.permissions import ACCEPT_INVITATION, CONFIRM_READY, SAY_READY
from ertoe.organisations.changes import give_task
from ertoe.organisations.models import Organisation
from ertoe.post.own_address import thing_behind


def say_how_ready(*, by: Viewer, organisation: Organisation, read_guide_on: date | None, observed_on: date | None,
                  observed_by: str, feedback_on: date | None, is_ready: bool,
                  seen: Seen = NOTHING_SEEN) -> Moderator:  # fmt: skip
    """The moderator says it. Who takes it back is not confirmed any more either."""
    with change(SAY_READY, by=by, about=organisation, seen=seen) as trail:
        moderator: Moderator = Moderator.objects.get(organisation=organisation)
        moderator.read_guide_on, moderator.observed_on = read_guide_on, observed_on
        moderator.observed_by, moderator.feedback_on = observed_by, feedback_on
        if not is_ready:
            moderator.stated_ready_at = moderator.confirmed_at = None
        elif moderator.stated_ready_at is None:
            moderator.stated_ready_at = trail.at
        moderator.save(force_update=True)
        trail.leave("readiness_said", moderator=moderator.pk)
    return moderator


def confirm_ready(*, by: Viewer, programme: Organisation, moderator: Moderator, seen: Seen = NOTHING_SEEN) -> Moderator:
    """The programme agrees with what the moderator said."""
    with change(CONFIRM_READY, by=by, about=programme, seen=seen) as trail:
        of_this = Moderator.objects.filter(organisation__part_of=programme, stated_ready_at__isnull=False)
        found: Moderator = of_this.get(pk=moderator.pk)
        found.confirmed_at = found.confirmed_at or trail.at
        found.save(update_fields=("confirmed_at",))
        trail.leave("readiness_confirmed", moderator=found.pk)
    return found


def accept_invitation(*, by: Viewer, token: str, organisation_id: UUID, seen: Seen = NOTHING_SEEN) -> Moderator:
    """Who holds the mailed address takes the group to the own account. Somebody else's stays theirs."""
    with change(ACCEPT_INVITATION, by=by, about=an_organisation(organisation_id), seen=seen) as trail:
        rows = Moderator.objects.filter(pk=thing_behind(ASKED_TO_MODERATE, token), organisation=organisation_id)
        found: Moderator | None = rows.first()
        if found is None or by.account is None or found.account_id not in (None, by.account):
            raise Missing(ACCEPT_INVITATION.name)
        found.account_id = by.account
        found.save(update_fields=("account",))
        give_task(by=SETUP, organisation_id=organisation_id, account_id=by.account, task=Task.MODERATOR)
        trail.leave("invitation_accepted", moderator=found.pk)
    return found
