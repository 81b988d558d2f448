"""A group, for who learns in it; and the invitation of who is asked to moderate it."""

from dataclasses import dataclass
from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Viewer
from ertoe.learning.invitations import ASKED_TO_MODERATE
from ertoe.learning.models import GroupMember, Moderator, PeerGroup, Session
from ertoe.learning.permissions import ARRANGE_GROUP, SEE_GROUP, SEE_INVITATION
from ertoe.organisations.models import Organisation
from ertoe.post.own_address import thing_behind


@dataclass(frozen=True)
class Group:
    """A place where people learn together: what it tells, who moderates."""

    organisation: Organisation
    peer_group: PeerGroup | None
    moderator: Moderator | None

    @property
    def slug(self) -> str:
        return self.organisation.slug


def group(slug: str, *, by: Viewer) -> Group:
    """Foreign and absent are never told apart."""
    with look(SEE_GROUP, by=by):
        found = Organisation.objects.filter(slug=slug, kind=Organisation.Kind.PEER_GROUP).first()
    if found is None:
        raise Missing(SEE_GROUP.name)
    with look(SEE_GROUP, by=by, about=found):
        return _told(found)


def members(organisation: Organisation, *, by: Viewer) -> list[GroupMember]:
    """Who learns here now, by name."""
    with look(SEE_GROUP, by=by, about=organisation) as looking:
        return looking.many(GroupMember.objects.filter(organisation=organisation, left_on=None).order_by("name"))


def member(slug: str, group_member_id: UUID, *, by: Viewer) -> GroupMember:
    """For who arranges the group: with address and number."""
    with look(ARRANGE_GROUP, by=by) as looking:
        rows = GroupMember.objects.filter(left_on=None, organisation__slug=slug).select_related("organisation")
        found: GroupMember = looking.one(rows, group_member_id)
        return found


@dataclass(frozen=True)
class Invitation:
    group: Group
    moderator: Moderator
    sessions: list[Session]


def invitation(token: str, *, by: Viewer) -> Invitation:
    """For whoever holds the address that was mailed: without an account one sees the days and the guide, no names."""
    moderator_id = thing_behind(ASKED_TO_MODERATE, token)
    with look(SEE_INVITATION, by=by):
        found = Moderator.objects.select_related("organisation").filter(pk=moderator_id).first()
    if found is None:
        raise Missing(SEE_INVITATION.name)
    at_the_door = by.at_the_door_of(found.organisation_id)
    with look(SEE_INVITATION, by=at_the_door, about=an_organisation(found.organisation_id)):
        to_come = Session.objects.filter(organisation=found.organisation_id).exclude(state=Session.State.CALLED_OFF)
        return Invitation(_told(found.organisation), found, list(to_come.order_by("starts_at")))


def _told(organisation: Organisation) -> Group:
    peer_group = PeerGroup.objects.filter(organisation=organisation).first()
    return Group(organisation, peer_group, Moderator.objects.filter(organisation=organisation).first())
