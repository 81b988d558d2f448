"""Who comes when: the agreements with their days, the next look-back and talk, as far as the viewer may know."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone

from ertoe.access.decision import decide
from ertoe.access.doors import look, looks_of_one_request
from ertoe.access.facts import Facts, a_person
from ertoe.access.viewer import Role, Viewer
from ertoe.agreements.days import EVERY_DAY, days_of, mask_of
from ertoe.agreements.models import Agreement, AgreementShare, CalendarLink
from ertoe.agreements.permissions import SEE_AGREEMENT
from ertoe.agreements.queries import calendar_link_at
from ertoe.audit.models import Event
from ertoe.circle.models import Member
from ertoe.circle.queries import viewer_for
from ertoe.conversations.models import Conversation, ConversationShare
from ertoe.conversations.permissions import SEE_CONVERSATION
from ertoe.dossier.permissions import SEE_WHO_COMES
from ertoe.dossier.rows import OF_HER, OVER, Item, Reader, a_day, about_her, item_rows, opened, read, shares_of
from ertoe.foundation.clock import today
from ertoe.foundation.remembered import Remembered
from ertoe.reviews.models import Review
from ertoe.reviews.permissions import SEE_REVIEW

FINDS = Viewer.for_job("calendar")


@dataclass(frozen=True)
class Coming:
    """One agreement as something that happens: who, what, on which days (1 Monday to 7), about when."""

    id: UUID
    who: str
    words: str
    language: str
    how_often: str
    weekdays: tuple[int, ...]
    time_of_day: time | None
    from_on: date
    until_on: date | None
    is_asked: bool  # whoever is to do it has not said yes
    is_hers: bool  # the person does it herself
    is_mine: bool  # whoever looks does it

    @property
    def is_every_day(self) -> bool:
        return mask_of(self.weekdays) == EVERY_DAY

    def is_on(self, day: date) -> bool:
        starts, ends = self.from_on <= day, self.until_on is None or day <= self.until_on
        return starts and ends and day.isoweekday() in self.weekdays


@dataclass(frozen=True)
class Talk:
    on: date
    words: str
    language: str


@dataclass(frozen=True)
class Day:
    on: date
    comings: tuple[Coming, ...]
    talks: tuple[Talk, ...]
    is_look_back: bool

    @property
    def is_quiet(self) -> bool:
        return not (self.comings or self.talks or self.is_look_back)


@dataclass(frozen=True)
class WhoComes:
    first_name: str
    comings: tuple[Coming, ...]
    talks: tuple[Talk, ...]
    look_back_on: date | None

    def week(self) -> Iterator[Day]:
        """Today first. What happens every day is said once, beside the week."""
        some_days = [one for one in self.comings if not one.is_every_day]
        for on in (today() + timedelta(days=number) for number in range(7)):
            comings = sorted((one for one in some_days if one.is_on(on)), key=lambda one: one.time_of_day or time.max)
            talks = tuple(talk for talk in self.talks if talk.on == on)
            yield Day(on, tuple(comings), talks, self.look_back_on == on)

    @property
    def every_day(self) -> tuple[Coming, ...]:
        return tuple(one for one in self.comings if one.is_every_day)

    @property
    def other(self) -> tuple[Coming, ...]:
        """Without a day of the week."""
        return tuple(one for one in self.comings if not one.weekdays)

    @property
    def later(self) -> tuple[Talk, ...]:
        return tuple(talk for talk in self.talks if talk.on >= today() + timedelta(days=7))

    @property
    def look_back_later_on(self) -> date | None:
        on = self.look_back_on
        return on if on and on >= today() + timedelta(days=7) else None


def _coming() -> QuerySet[Any, Any]:
    extra = ("owner_id", "how_often", "weekdays", "time_of_day", "state", "from_on", "until_on")
    return about_her(
        agreements=item_rows(Agreement.objects.filter(**OF_HER).exclude(state__in=OVER), *extra),
        talks=item_rows(Conversation.objects.filter(**OF_HER, next_on__isnull=False)),
        shares=shares_of(AgreementShare, ConversationShare),
        members=Member.objects.filter(**OF_HER).values_list("id", "name", "role"),
        reviews=Review.objects.filter(held_on=None, **OF_HER).values_list("planned_on"),
    )


COMING = Remembered(_coming)


def who_comes(person_id: UUID, *, by: Viewer) -> WhoComes:
    """A helper gets the own agreements and nothing more."""
    with look(SEE_WHO_COMES, by=by, about=a_person(person_id)):
        reader = Reader(*read(COMING, person_id), by)
        members = {row[0]: row for row in reader.rows["members"]}
        items = reader.items("agreements", SEE_AGREEMENT)
        knows_look_back = decide(by, SEE_REVIEW, Facts(person=person_id)) and reader.rows["reviews"]
        return WhoComes(
            first_name=reader.person.first_name.open() if reader.person.first_name else "",
            comings=tuple(one for one in (_read(item, members, by) for item in items) if not _is_past(one)),
            talks=tuple(sorted(_talks(reader), key=lambda talk: talk.on)),
            look_back_on=a_day(reader.rows["reviews"][0][0]) if knows_look_back else None,
        )


def _is_past(one: Coming) -> bool:
    return one.until_on is not None and one.until_on < today()


def _read(item: Item, members: dict[str, list[Any]], by: Viewer) -> Coming:
    owner, how_often, weekdays, time_of_day, state, from_on, until_on = item.extra
    _pk, name, role = members[owner]
    membership = by.membership(item.facts.person)
    return Coming(
        id=item.id,
        who=opened(Member, UUID(owner), name, "name"),
        words=opened(Agreement, item.id, item.sealed),
        language=item.language,
        how_often=opened(Agreement, item.id, how_often, "how_often"),
        weekdays=days_of(weekdays),
        time_of_day=time.fromisoformat(time_of_day) if time_of_day else None,
        from_on=date.fromisoformat(from_on),
        until_on=a_day(until_on),
        is_asked=state == Agreement.State.PROPOSED,
        is_hers=role == Role.PERSON,
        is_mine=membership is not None and membership.member == UUID(owner),
    )


def coming_of(agreement: Agreement, *, by: Viewer) -> Coming:
    """One agreement in hand, which the viewer may read."""
    membership = by.membership(agreement.person_id)
    return Coming(
        id=agreement.pk,
        who=agreement.owner.name.open(),
        words=agreement.words.open(),
        language=agreement.language,
        how_often=agreement.how_often.open() if agreement.how_often else "",
        weekdays=days_of(agreement.weekdays),
        time_of_day=agreement.time_of_day,
        from_on=agreement.from_on,
        until_on=agreement.until_on,
        is_asked=agreement.state == Agreement.State.PROPOSED,
        is_hers=agreement.owner.role == Role.PERSON,
        is_mine=membership is not None and membership.member == agreement.owner_id,
    )


def _talks(reader: Reader) -> Iterator[Talk]:
    for item in reader.items("talks", SEE_CONVERSATION):
        next_talk, next_on = item.extra[:2]
        on = date.fromisoformat(next_on)
        if on >= today():
            yield Talk(on, opened(Conversation, item.id, next_talk, "next_talk"), item.language)


def who_comes_at(address: str) -> WhoComes:
    """What the member who keeps this private address may see now. Raises Missing as soon as that is nothing.

    A calendar asks every hour: it is told once a day, as a look through the door `calendar`.
    """
    link = calendar_link_at(address, by=FINDS)
    viewer = viewer_for(link.member.account, door="calendar")
    here = viewer.membership(link.person_id)
    only_here = replace(viewer, memberships=(here,) if here else ())
    with looks_of_one_request(only_here) as looked:
        found = who_comes(link.person_id, by=only_here)
        if _was_told_today(link):
            looked.clear()
    return found


def _was_told_today(link: CalendarLink) -> bool:
    midnight = timezone.make_aware(datetime.combine(today(), time.min))
    looks = Event.objects.filter(chain=link.person_id, member=link.member_id, door="calendar", word="looked")
    return looks.filter(at__gte=midnight).exists()
