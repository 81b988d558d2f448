"""A group and who learns in it."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.viewer import Task, Viewer
from ertoe.accounts.models import Account
from ertoe.learning import invitations
from ertoe.learning.addresses import account_with
from ertoe.learning.models import GroupMember, PeerGroup, Session
from ertoe.learning.permissions import ARRANGE_GROUP
from ertoe.organisations.changes import give_task, take_task_away
from ertoe.organisations.models import Organisation, Seat


class NewMember(NamedTuple):
    name: str
    email: str = ""
    riziv_number: str = ""


def arrange_group(*, by: Viewer, group: PeerGroup, neighbourhood: str, riziv_number: str = "", agreed: str = "",
                  seen: Seen = NOTHING_SEEN) -> PeerGroup:  # fmt: skip
    """What the group tells of itself, and what it agreed in practice."""
    with change(ARRANGE_GROUP, by=by, about=group, seen=seen) as trail:
        group.keep(trail, neighbourhood=neighbourhood, riziv_number=riziv_number, agreed=agreed)
        trail.leave("group_arranged", group=group.pk)
    return group


def add_members(*, by: Viewer, organisation: Organisation, members: Iterable[NewMember],
                seen: Seen = NOTHING_SEEN) -> list[GroupMember]:  # fmt: skip
    """Several at once. Whoever has an account with this address finds the group there."""
    with change(ARRANGE_GROUP, by=by, about=organisation, seen=seen) as trail:
        return [_add(trail, organisation, NewMember(*member), account_with(NewMember(*member).email))
                 for member in members]  # fmt: skip


def add_member(*, by: Viewer, organisation: Organisation, name: str, email: str = "", riziv_number: str = "",
               account_id: UUID | None = None) -> GroupMember:  # fmt: skip
    with change(ARRANGE_GROUP, by=by, about=organisation) as trail:
        account = Account.objects.get(pk=account_id) if account_id else account_with(email)
        return _add(trail, organisation, NewMember(name, email, riziv_number), account)


def change_member(*, by: Viewer, member: GroupMember, name: str, email: str = "", riziv_number: str = "",
                  seen: Seen = NOTHING_SEEN) -> GroupMember:  # fmt: skip
    with change(ARRANGE_GROUP, by=by, about=member, seen=seen) as trail:
        member.name, member.email, member.riziv_number = name, email, riziv_number
        member.save(update_fields=("name", "email", "riziv_number"))
        trail.leave("group_member_changed", group_member=member.pk)
    return member


def let_member_go(*, by: Viewer, member: GroupMember, seen: Seen = NOTHING_SEEN) -> None:
    """No more mails, and the group is no longer theirs to open. Where they were present stays."""
    with change(ARRANGE_GROUP, by=by, about=member, seen=seen) as trail:
        member.left_on = trail.at.date()
        member.save(update_fields=("left_on",))
        seats = Seat.objects.filter(organisation=member.organisation_id, task=Task.MEMBER, until_on=None)
        for seat in seats.filter(account=member.account_id):
            take_task_away(by=by, seat=seat)
        trail.leave("group_member_left", group_member=member.pk)


def _add(trail: Trail, organisation: Organisation, new: NewMember, account: Account | None) -> GroupMember:
    member = GroupMember(organisation=organisation, account=account, **new._asdict()).add(trail)
    if account is not None:
        give_task(by=trail.by, organisation_id=organisation.pk, account_id=account.pk, task=Task.MEMBER)
    trail.leave("group_member_added", group_member=member.pk)
    to_come = Session.objects.filter(organisation=organisation, state=Session.State.PLANNED, starts_at__gt=trail.at)
    for session in to_come.select_related("organisation"):
        invitations.invite(trail, session, [member])
    return member
