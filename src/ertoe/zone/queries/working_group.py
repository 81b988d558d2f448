"""What is known of the working group: openly, by link for who is in it, and for the editor."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import UUID

from django.db.models import Q, QuerySet

from ertoe.access.doors import Look, look
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Viewer
from ertoe.foundation.clock import now
from ertoe.organisations.models import Organisation
from ertoe.post.own_address import thing_behind
from ertoe.zone.models import AgendaItem, DateAnswer, Document, GroupAction, GroupMember, Meeting, ProposedDate
from ertoe.zone.models.working_group import BY_LINK
from ertoe.zone.permissions import COME_BY_LINK, EDIT_ZONE, SEE_ZONE


@dataclass(frozen=True)
class Meetings:
    """Those whose date is asked, those to come (the next first), and those held (the last first)."""

    asked: list[Meeting]
    to_come: list[Meeting]
    held: list[Meeting]

    @property
    def all(self) -> list[Meeting]:
        return [*self.asked, *self.to_come, *self.held]


@dataclass(frozen=True)
class DatePoll:
    """Each proposed date with what each member says of it."""

    dates: list[ProposedDate]
    members: list[GroupMember]
    says: dict[tuple[UUID, UUID], str] = field(default_factory=dict)

    @property
    def rows(self) -> list[tuple[GroupMember, list[tuple[ProposedDate, str]]]]:
        return [(one, [(date, self.says.get((date.pk, one.pk), "")) for date in self.dates]) for one in self.members]

    def said_by(self, member: GroupMember) -> dict[str, str]:
        """What this member said, by id of the date, as it is kept."""
        codes = {str(code.label): code.value for code in DateAnswer.Says}
        return {str(date): codes[says] for (date, who), says in self.says.items() if who == member.pk}

    @property
    def totals(self) -> list[tuple[ProposedDate, int, int]]:
        """Date, how many can, how many can if need be."""
        labels = DateAnswer.Says
        given = {date.pk: [says for (day, _), says in self.says.items() if day == date.pk] for date in self.dates}
        counted = [(date, given[date.pk]) for date in self.dates]
        return [(date, says.count(str(labels.YES.label)), says.count(str(labels.IF_NEED_BE.label)))
                for date, says in counted]  # fmt: skip

    @property
    def best(self) -> ProposedDate | None:
        ranked = sorted(self.totals, key=lambda one: (-one[1], -one[2]))
        return ranked[0][0] if ranked else None


@contextmanager
def inside(zone_id: UUID, *, by: Viewer, token: str) -> Iterator[Look]:
    """The group from inside: for the editor, or for whoever comes by an own link."""
    with look(COME_BY_LINK if token else EDIT_ZONE, by=by, about=an_organisation(zone_id)) as looking:
        if token:
            _who_comes(looking, token)
        yield looking


def _who_comes(looking: Look, token: str) -> GroupMember:
    rows = GroupMember.objects.filter(welcomed_at__isnull=False, left_at=None)
    found: GroupMember = looking.one(rows, thing_behind(BY_LINK, token))
    return found


def meetings(zone: Organisation, *, by: Viewer) -> Meetings:
    with look(SEE_ZONE, by=by, about=zone) as looking:
        rows = looking.many(Meeting.objects.filter(organisation=zone, called_off_at=None).order_by("starts_at", "pk"))
    fixed = [one for one in rows if one.starts_at]
    to_come = [one for one in fixed if one.ends_at and one.ends_at >= now()]
    held = [one for one in reversed(fixed) if one.ends_at and one.ends_at < now()]
    return Meetings([one for one in rows if one.starts_at is None], to_come, held)


def meeting(meeting_id: UUID, *, by: Viewer) -> Meeting:
    """As everybody may see it: with its minutes only when they are public."""
    with look(SEE_ZONE, by=by) as looking:
        found: Meeting = looking.one(Meeting.objects.all(), meeting_id)
        if not found.minutes_are_public:
            found.minutes = ""
        return found


@dataclass(frozen=True)
class FromInside:
    """A meeting with all that the group sees of it."""

    meeting: Meeting
    agenda: list[AgendaItem]
    documents: list[Document]
    actions: list[GroupAction]
    poll: DatePoll


def meeting_from_inside(zone: Organisation, meeting_id: UUID, *, by: Viewer, token: str = "") -> FromInside:
    with inside(zone.pk, by=by, token=token) as looking:
        found: Meeting = looking.one(Meeting.objects.all(), meeting_id)
        return FromInside(
            found,
            looking.many(AgendaItem.objects.filter(meeting=found).select_related("proposed_by").order_by("at")),
            looking.many(Document.objects.filter(meeting=found).order_by("at")),
            looking.many(_actions_at(found)),
            _poll(looking, found),
        )


def _poll(looking: Look, about: Meeting) -> DatePoll:
    dates = looking.many(ProposedDate.objects.filter(meeting=about).order_by("starts_at"))
    given = looking.many(DateAnswer.objects.filter(date__meeting=about, member__left_at=None))
    says = {(one.date_id, one.member_id): str(one.get_says_display()) for one in given}
    rows = GroupMember.objects.filter(organisation_id=about.organisation_id, welcomed_at__isnull=False, left_at=None)
    return DatePoll(dates, looking.many(rows.order_by("name")), says)


def _actions_at(about: Meeting) -> QuerySet[GroupAction]:
    """What was agreed before or in this meeting, and was not yet closed when it began. So nothing gets lost."""
    rows = GroupAction.objects.filter(organisation_id=about.organisation_id).select_related("agreed_in")
    if about.starts_at:
        agreed_by_then = Q(agreed_in__starts_at__lte=about.starts_at)
        rows = rows.filter(agreed_by_then & (Q(closed_at=None) | Q(closed_at__gte=about.starts_at)))
    else:
        rows = rows.filter(state=GroupAction.State.OPEN)
    return rows.order_by("due_on", "at")


def open_actions(zone: Organisation, *, by: Viewer, token: str = "") -> list[GroupAction]:
    with inside(zone.pk, by=by, token=token) as looking:
        rows = GroupAction.objects.filter(organisation=zone, state=GroupAction.State.OPEN)
        return looking.many(rows.select_related("agreed_in").order_by("due_on", "at"))


def group_action(zone: Organisation, action_id: UUID, *, by: Viewer, token: str = "") -> GroupAction:
    """One that is still open."""
    with inside(zone.pk, by=by, token=token) as looking:
        found: GroupAction = looking.one(GroupAction.objects.filter(state=GroupAction.State.OPEN), action_id)
        return found


def members(zone: Organisation, *, by: Viewer) -> tuple[list[GroupMember], list[GroupMember]]:
    """Who is in the group, and who signed up and waits for a welcome. Only for the editor."""
    with look(EDIT_ZONE, by=by, about=zone) as looking:
        rows = looking.many(GroupMember.objects.filter(organisation=zone, left_at=None).order_by("name", "pk"))
    return [one for one in rows if one.welcomed_at], [one for one in rows if not one.welcomed_at]


def member(member_id: UUID, *, by: Viewer) -> GroupMember:
    with look(EDIT_ZONE, by=by) as looking:
        found: GroupMember = looking.one(GroupMember.objects.filter(left_at=None), member_id)
        return found


def member_of_link(zone: Organisation, *, by: Viewer, token: str) -> GroupMember:
    with look(COME_BY_LINK, by=by, about=zone) as looking:
        return _who_comes(looking, token)


def my_place_in_group(zone: Organisation, *, by: Viewer) -> GroupMember | None:
    """Of somebody who was signed in when they joined: then no link is needed to find the way."""
    with look(SEE_ZONE, by=by, about=zone) as looking:
        rows = GroupMember.objects.filter(organisation=zone, made_by=by.account, left_at=None)
        found = looking.many(rows.exclude(welcomed_at=None)) if by.account else []
        return found[0] if found else None
