"""Who looked at this person's file, and what they changed: the trail as lines a person can read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db.models import QuerySet, UUIDField

from ertoe.access.doors import look
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.audit.models import Event
from ertoe.circle.models import Member
from ertoe.circle.permissions import SEE_WHO_LOOKED
from ertoe.circle.roles import as_what
from ertoe.dossier.rows import HER, OF_HER, Reader, about_her, day, item_rows, json_list, opened, read, shares_of
from ertoe.foundation.remembered import Asked, Remembered
from ertoe.goals.models import LifeGoal, LifeGoalShare
from ertoe.goals.permissions import SEE_LIFE_GOAL

NEWEST = 300
ME = Asked("account", UUIDField())


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


def _trail() -> QuerySet[Any, Any]:
    events = Event.objects.filter(chain=HER).exclude(account=ME).exclude(member=None).order_by("-number")
    members = Member.objects.filter(**OF_HER)
    return about_her(
        events=events.values_list("number", "at", "word", "member", "things")[:NEWEST],
        members=members.values_list("id", "name", "role", "discipline", "relation"),
        goals=item_rows(LifeGoal.objects.filter(**OF_HER)),
        shares=shares_of(LifeGoalShare),
    )


TRAIL = Remembered(_trail)


def who_looked(person_id: UUID, *, by: Viewer) -> tuple[Line, ...]:
    """Newest day first. Only the others: nobody needs to read that they read."""
    with look(SEE_WHO_LOOKED, by=by, about=a_person(person_id)):
        reader = Reader(*read(TRAIL, person_id, account=by.account), by)
        rows = reader.rows
        members = {row[0]: row for row in rows["members"]}
        goals = {goal.id: goal.sealed for goal in reader.items("goals", SEE_LIFE_GOAL)}
        days: dict[tuple[date, str], list[list[Any]]] = {}
        first: dict[str, tuple[date, str]] = {}
        for event in sorted(rows["events"], key=itemgetter(0), reverse=True):
            _number, at, _word, member, _things = event
            if member in members:
                key = (day(at), member)
                days.setdefault(key, []).append(event)
                first[member] = key
        return tuple(
            _line(members[member], on, events, goals, is_first_time=first[member] == (on, member))
            for (on, member), events in days.items()
        )


def _line(
    member: list[Any], on: date, events: Iterable[list[Any]], goals: dict[UUID, str | None], *, is_first_time: bool
) -> Line:
    pk, name, role, discipline, relation = member
    told = [(word, json_list(things)) for _number, _at, word, _member, things in events]
    things = [thing for word, some in told if word == "looked" for thing in some]
    read_goals = dict.fromkeys(UUID(thing) for kind, thing in things if kind == "life_goal" and thing)
    return Line(
        on=on,
        who=opened(Member, UUID(pk), name, "name"),
        as_what=as_what(role, discipline, opened(Member, UUID(pk), relation, "relation")),
        looked=tuple(dict.fromkeys(kind for kind, _ in things)),
        changed=tuple(dict.fromkeys(word for word, _ in told if word != "looked")),
        goals=tuple(opened(LifeGoal, goal, goals[goal]) for goal in read_goals if goal in goals),
        is_first_time=is_first_time,
    )
