"""Many groups at once, for who runs a programme."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple, TypedDict

from django.utils.text import slugify

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.viewer import Task, Viewer
from ertoe.accounts.models import Account
from ertoe.learning import invitations
from ertoe.learning.addresses import account_with
from ertoe.learning.changes.sessions import put_in_the_diary
from ertoe.learning.models import Moderator, PeerGroup, Session
from ertoe.learning.permissions import PLAN_GROUPS
from ertoe.organisations.changes import found_organisation, give_task
from ertoe.organisations.models import Organisation, Seat


class NewGroup(NamedTuple):
    name: str
    neighbourhood: str
    moderator_name: str
    moderator_email: str = ""


class FirstSession(TypedDict):
    organisation: Organisation
    starts_at: datetime
    place: str


def plan_groups(*, by: Viewer, organisation: Organisation, groups: Iterable[NewGroup],
                seen: Seen = NOTHING_SEEN) -> list[PeerGroup]:  # fmt: skip
    """All of them, or none. Each moderator gets a mail."""
    with change(PLAN_GROUPS, by=by, about=organisation, seen=seen) as trail:
        return [_plan(trail, organisation, NewGroup(*new)) for new in groups]


def plan_first_sessions(*, by: Viewer, organisation: Organisation, sessions: Iterable[FirstSession], path: str,
                        path_version: str, path_session: str, minutes: int,
                        seen: Seen = NOTHING_SEEN) -> list[Session]:  # fmt: skip
    """For groups of this programme, each on a day of its own. Whoever is in them already gets a mail."""
    with change(PLAN_GROUPS, by=by, about=organisation, seen=seen) as trail:
        planned = [
            Session(organisation=one["organisation"], path=path, path_version=path_version, path_session=path_session,
                    starts_at=one["starts_at"], minutes=minutes, place=one["place"])
            for one in sessions if one["organisation"].part_of_id == organisation.pk
        ]  # fmt: skip
        for session in planned:
            put_in_the_diary(trail, session)
        trail.leave("first_sessions_planned", programme=organisation.pk)
    return planned


def _plan(trail: Trail, programme: Organisation, new: NewGroup) -> PeerGroup:
    place = _founded(programme, new.name)
    group = PeerGroup(organisation=place, neighbourhood=new.neighbourhood).add(trail)
    account = account_with(new.moderator_email) or _who_moderates(place)
    moderator = Moderator(
        organisation=place, name=new.moderator_name, email=new.moderator_email, account=account
    ).add(trail)  # fmt: skip
    if account is not None:
        give_task(by=invitations.SETUP, organisation_id=place.pk, account_id=account.pk, task=Task.MODERATOR)
    invitations.ask_to_moderate(trail, place, moderator)
    trail.leave("group_planned", group=group.pk)
    return group


def _founded(programme: Organisation, name: str) -> Organisation:
    """A new one; or one of this programme that has no group yet."""
    waiting = Organisation.objects.filter(part_of=programme, name=name)
    for place in waiting:
        if not PeerGroup.objects.filter(organisation=place).exists():
            return place
    kind = Organisation.Kind.PEER_GROUP
    return found_organisation(by=invitations.SETUP, name=name, slug=_free_slug(name), kind=kind, part_of=programme)


def _free_slug(name: str) -> str:
    wished = slugify(name)[:44] or "groep"
    taken = set(Organisation.objects.filter(slug__startswith=wished).values_list("slug", flat=True))
    return next(slug for slug in (wished, *(f"{wished}-{n}" for n in range(2, 10_000))) if slug not in taken)


def _who_moderates(place: Organisation) -> Account | None:
    seat = Seat.objects.filter(organisation=place, task=Task.MODERATOR, until_on=None).select_related("account").first()
    return seat.account if seat else None
