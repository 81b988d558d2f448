"""Who looked at this person's file, and what they changed: the trail as lines a person can read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone

from ertoe.access.doors import look
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.audit.models import Event
from ertoe.circle.models import Member
from ertoe.circle.permissions import SEE_WHO_LOOKED
from ertoe.foundation.ids import parse_id
from ertoe.goals.models import LifeGoal

NEWEST = 300


@dataclass(frozen=True)
class Line:
    """What one member did on one day. `looked` and `changed` are kinds and words; `goals` the goals read, by name."""

    on: date
    who: str
    as_what: str
    looked: tuple[str, ...]
    changed: tuple[str, ...]
    goals: tuple[str, ...]
    is_first_time: bool


def who_looked(person_id: UUID, *, by: Viewer) -> tuple[Line, ...]:
    """Newest day first. Only the others: nobody needs to read that they read."""
    with look(SEE_WHO_LOOKED, by=by, about=a_person(person_id)):
        events = Event.objects.filter(chain=person_id).exclude(account=by.account).exclude(member=None)
        newest = list(events.order_by("-number")[:NEWEST])
        members = {row.pk: row for row in Member.objects.filter(person_id=person_id)}
        goals = {row.pk: row.words.open() for row in LifeGoal.objects.filter(person_id=person_id)}
    days: dict[tuple[date, UUID], list[Event]] = {}
    first: dict[UUID, tuple[date, UUID]] = {}
    for event in newest:
        if event.member is not None and event.member in members:
            key = (timezone.localtime(event.at).date(), event.member)
            days.setdefault(key, []).append(event)
            first[event.member] = key
    return tuple(
        _line(members[member], on, events, goals, is_first_time=first[member] == (on, member))
        for (on, member), events in days.items()
    )


def _line(member: Member, on: date, events: Iterable[Event], goals: dict[UUID, str], *, is_first_time: bool) -> Line:
    things = [tuple(thing) for event in events if event.word == "looked" for thing in event.things]
    read = (parse_id(thing) for kind, thing in things if kind == "life_goal")
    return Line(
        on=on,
        who=member.name.open(),
        as_what=member.as_what,
        looked=tuple(dict.fromkeys(kind for kind, _ in things)),
        changed=tuple(dict.fromkeys(event.word for event in events if event.word != "looked")),
        goals=tuple(dict.fromkeys(goals[goal] for goal in read if goal in goals)),
        is_first_time=is_first_time,
    )


def changed_since_my_last_look(person_id: UUID, *, by: Viewer) -> tuple[str, ...]:
    """Words of the trail, newest first, that others left since this viewer last opened the file on an earlier day."""
    mine = Event.objects.filter(chain=person_id, account=by.account, word="looked")
    before_today = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    last = mine.filter(at__lt=before_today).order_by("-number").values_list("number", flat=True).first()
    others = Event.objects.filter(chain=person_id, number__gt=last or 0).exclude(word="looked")
    words = others.exclude(account=by.account).order_by("-number").values_list("word", flat=True)[:NEWEST]
    return tuple(dict.fromkeys(words))
