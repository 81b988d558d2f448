"""A meeting: dates are proposed and answered, one is fixed, an agenda grows, minutes are written."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import lazy
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.errors import Missing
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Viewer
from ertoe.post.calendar_file import calendar_of
from ertoe.post.own_address import in_full
from ertoe.zone.changes.group import Mail, of_the_link, write_to
from ertoe.zone.models import AgendaItem, DateAnswer, Document, GroupMember, Meeting, ProposedDate
from ertoe.zone.permissions import COME_BY_LINK, EDIT_ZONE

ASK_DATES: Mail = (
    _("Wanneer kunt u voor %(title)s?"),
    _("Wij zoeken een dag voor %(title)s. Zeg bij elke dag of u kunt."),
)
FIXED: Mail = (
    _("Wij komen samen op %(on)s"),
    _("%(title)s is op %(on)s. Plaats: %(where)s. U kunt op uw bladzijde iets voor de agenda voorstellen."),
)
CALLED_OFF: Mail = (_("%(title)s gaat niet door"), _("%(title)s op %(on)s gaat niet door."))
HOW_LONG = timedelta(hours=2)


def _day_and_hour(moment: datetime) -> str:
    return date_format(localtime(moment), "l j F, H:i")


in_words = lazy(_day_and_hour, str)  # said in the language of who reads it


def plan_meeting(
    *,
    by: Viewer,
    organisation_id: UUID,
    title: str,
    dates_at: list[datetime],
    where: str = "",
    seen: Seen = NOTHING_SEEN,
) -> Meeting:
    """With one date it is fixed at once; with more the members are asked."""
    meeting = Meeting(organisation_id=organisation_id, title=title, where=where)
    with change(EDIT_ZONE, by=by, about=meeting.subject, seen=seen) as trail:
        meeting.add(trail)
        trail.leave("meeting_planned", meeting=meeting.pk)
        if len(dates_at) == 1:
            _fix(trail, meeting, dates_at[0], dates_at[0] + HOW_LONG, where)
        else:
            for starts_at in dict.fromkeys(dates_at):
                ProposedDate(organisation_id=organisation_id, meeting=meeting, starts_at=starts_at).add(trail)
            _to_all(trail, meeting, ASK_DATES)
    return meeting


def answer_dates(
    *, by: Viewer, organisation_id: UUID, token: str, meeting_id: UUID, says: dict[str, str] | list[str]
) -> None:
    """`says`: by id of the date, or in the order of the dates. An answer can be given again."""
    with change(COME_BY_LINK, by=by, about=an_organisation(organisation_id)) as trail:
        member = of_the_link(trail, token)
        dates = ProposedDate.objects.filter(meeting_id=meeting_id, organisation_id=organisation_id).order_by(
            "starts_at"
        )
        given = dict(zip((str(one.pk) for one in dates), says, strict=True)) if isinstance(says, list) else says
        for date in dates:
            if given.get(str(date.pk)) in DateAnswer.Says.values:
                _answer(trail, date, member, given[str(date.pk)])
        trail.leave("dates_answered", meeting=meeting_id)


def _answer(trail: Trail, date: ProposedDate, member: GroupMember, says: str) -> None:
    there = DateAnswer.objects.filter(date=date, member=member).first()
    if there is None:
        DateAnswer(organisation_id=date.organisation_id, date=date, member=member, says=says).add(trail)
    elif there.says != says:
        there.says = says
        there.save(update_fields=("says",))


def fix_date(
    *, by: Viewer, meeting: Meeting, starts_at: datetime, ends_at: datetime, where: str, seen: Seen = NOTHING_SEEN
) -> Meeting:
    """Everybody gets it for their calendar. Fixed again it moves there too."""
    with change(EDIT_ZONE, by=by, about=meeting, seen=seen) as trail:
        _fix(trail, meeting, starts_at, ends_at, where)
    return meeting


def _fix(trail: Trail, meeting: Meeting, starts_at: datetime, ends_at: datetime, where: str) -> None:
    meeting.keep(trail, starts_at=starts_at, ends_at=ends_at, where=where)
    _to_all(trail, meeting, FIXED, _calendar(meeting))
    trail.leave("date_fixed", meeting=meeting.pk)


def call_off_meeting(*, by: Viewer, meeting: Meeting) -> Meeting:
    with change(EDIT_ZONE, by=by, about=meeting) as trail:
        if meeting.called_off_at is None:
            meeting.keep(trail, called_off_at=trail.at)
            if meeting.starts_at:
                _to_all(trail, meeting, CALLED_OFF, _calendar(meeting))
        trail.leave("meeting_called_off", meeting=meeting.pk)
    return meeting


def propose_item(
    *, by: Viewer, organisation_id: UUID, token: str, meeting_id: UUID, words: str, seen: Seen = NOTHING_SEEN
) -> AgendaItem:
    """Whoever is in the group, by their own link."""
    with change(COME_BY_LINK, by=by, about=an_organisation(organisation_id), seen=seen) as trail:
        member = of_the_link(trail, token)
        return _item(trail, _meeting(meeting_id, organisation_id), words, member)


def add_item(*, by: Viewer, meeting: Meeting, words: str, seen: Seen = NOTHING_SEEN) -> AgendaItem:
    with change(EDIT_ZONE, by=by, about=meeting.subject, seen=seen) as trail:
        return _item(trail, meeting, words, None)


def _item(trail: Trail, meeting: Meeting, words: str, member: GroupMember | None) -> AgendaItem:
    item = AgendaItem(organisation_id=meeting.organisation_id, meeting=meeting, words=words, proposed_by=member)
    item.add(trail)
    trail.leave("agenda_item_proposed", agenda_item=item.pk)
    return item


def write_minutes(
    *, by: Viewer, meeting: Meeting, minutes: str, minutes_are_public: bool = False, seen: Seen = NOTHING_SEEN
) -> Meeting:
    """What stood before stays readable."""
    with change(EDIT_ZONE, by=by, about=meeting, seen=seen) as trail:
        meeting.keep(trail, minutes=minutes, minutes_are_public=minutes_are_public)
        trail.leave("minutes_written", meeting=meeting.pk)
    return meeting


def add_document(*, by: Viewer, meeting: Meeting, title: str, link: str, seen: Seen = NOTHING_SEEN) -> Document:
    with change(EDIT_ZONE, by=by, about=meeting.subject, seen=seen) as trail:
        told: dict[str, Any] = {"title": title, "link": link}
        document = Document(organisation_id=meeting.organisation_id, meeting=meeting, **told).add(trail)
        trail.leave("document_added", document=document.pk)
    return document


def _meeting(meeting_id: UUID, organisation_id: UUID) -> Meeting:
    found: Meeting | None = Meeting.objects.filter(pk=meeting_id, organisation_id=organisation_id).first()
    if found is None:
        raise Missing(COME_BY_LINK.name)
    return found


def _to_all(trail: Trail, meeting: Meeting, mail: Mail, calendar: str = "") -> None:
    words: dict[str, object] = {"title": meeting.title, "where": meeting.where}
    if meeting.starts_at:
        words["on"] = in_words(meeting.starts_at)
    members = GroupMember.objects.filter(
        organisation_id=meeting.organisation_id, welcomed_at__isnull=False, left_at=None
    ).order_by("pk")
    for member in members:
        write_to(trail, member, mail, calendar=calendar, about=meeting.pk, **words)


def _calendar(meeting: Meeting) -> str:
    if meeting.starts_at is None or meeting.ends_at is None:
        return ""
    return calendar_of(
        uid=f"meeting-{meeting.pk}", title=meeting.title, starts_at=meeting.starts_at, ends_at=meeting.ends_at,
        where=meeting.where, url=in_full(reverse("zone:working_group")), is_cancelled=bool(meeting.called_off_at),
    )  # fmt: skip
