"""What somebody said they would do: it stays until it is done, or dropped with a reason."""

from datetime import date
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.errors import Missing
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Viewer
from ertoe.zone.changes.group import of_the_link
from ertoe.zone.models import GroupAction, Meeting
from ertoe.zone.permissions import COME_BY_LINK, EDIT_ZONE


def agree_action(
    *, by: Viewer, meeting: Meeting, words: str, owner: str, due_on: date | None = None, seen: Seen = NOTHING_SEEN
) -> GroupAction:
    with change(EDIT_ZONE, by=by, about=meeting.subject, seen=seen) as trail:
        told = {"words": words, "owner": owner, "due_on": due_on}
        action = GroupAction(organisation_id=meeting.organisation_id, agreed_in=meeting, **told).add(trail)
        trail.leave("group_action_agreed", group_action=action.pk)
    return action


def close_action(*, by: Viewer, action: GroupAction, state: str, reason: str = "") -> GroupAction:
    """By the editor: done, or dropped with a reason."""
    with change(EDIT_ZONE, by=by, about=action) as trail:
        return _close(trail, action, state, reason)


def close_my_action(
    *, by: Viewer, organisation_id: UUID, token: str, action_id: UUID, state: str, reason: str = ""
) -> GroupAction:
    """By whoever is in the group: they said it to each other."""
    with change(COME_BY_LINK, by=by, about=an_organisation(organisation_id)) as trail:
        of_the_link(trail, token)
        action = GroupAction.objects.filter(pk=action_id, organisation_id=organisation_id).first()
        if action is None:
            raise Missing(COME_BY_LINK.name)
        return _close(trail, action, state, reason)


def _close(trail: Trail, action: GroupAction, state: str, reason: str) -> GroupAction:
    if action.state == GroupAction.State.OPEN:
        action.keep(trail, state=state, reason=reason, closed_at=trail.at)
    trail.leave("group_action_closed", group_action=action.pk)
    return action
