"""What can be asked of the compartment. Every look stands on its own chain, which only the person reads."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Prefetch
from django.utils import timezone

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.permission import Permission
from ertoe.access.viewer import Role, Viewer
from ertoe.audit.models import Event
from ertoe.circle.models import Member
from ertoe.confidence.models import SensitiveLine, SensitiveNote, SensitiveShare
from ertoe.confidence.permissions import CONFIDANTS, OPEN_IN_CONFIDENCE, SEE_SENSITIVE_NOTE, SHARE_IN_CONFIDENCE
from ertoe.people.models import Person


def called(person_id: UUID, *, by: Viewer) -> str:
    """How she likes to be called, and nothing else of her."""
    with look(OPEN_IN_CONFIDENCE, by=by):
        person = Person.objects.get(pk=person_id)
        name = person.called or person.first_name
        return name.open() if name else ""


def sensitive_notes(person_id: UUID, *, by: Viewer) -> list[SensitiveNote]:
    """What this viewer may read, the newest first."""
    with look(SEE_SENSITIVE_NOTE, by=by) as looking:
        rows = SensitiveNote.objects.filter(person_id=person_id).select_related("asked_by", "heard_by")
        return looking.many(rows.prefetch_related(_readers()).order_by("-seq"))


def sensitive_note(note_id: UUID, *, by: Viewer, person_id: UUID, to: Permission = SEE_SENSITIVE_NOTE) -> SensitiveNote:
    """With its lines and its readers. `to`: what the viewer wants to do; without that permission it is missing."""
    with look(SEE_SENSITIVE_NOTE, by=by) as looking:
        rows = SensitiveNote.objects.filter(person_id=person_id).select_related("asked_by", "heard_by", "tool")
        lines = Prefetch("lines", SensitiveLine.objects.select_related("said_by").order_by("seq"))
        found: SensitiveNote = looking.one(rows.prefetch_related(lines, _readers()), note_id)
        if not decide(by, to, found.facts()):
            raise Missing(to.name)
        return found


def _readers() -> "Prefetch[Any]":
    """Ask inside a door."""
    current = SensitiveShare.objects.filter(until_at=None).select_related("member").order_by("seq")
    return Prefetch("shared_with", current)


def who_can_be_told(person_id: UUID, *, by: Viewer) -> list[Member]:
    """Whom she can choose, one by one: no team, nobody who comes through one, no helper, nobody with a mandate."""
    with look(SHARE_IN_CONFIDENCE, by=by):
        rows = Member.objects.filter(person_id=person_id, role__in=CONFIDANTS, status=Member.Status.ACTIVE)
        return list(rows.filter(via_team=None).exclude(role=Role.TEAM).order_by("seq"))


@dataclass(frozen=True)
class Reader:
    on: date
    who: str


def who_read(note: SensitiveNote, *, by: Viewer) -> list[Reader]:
    """Who but herself opened it and on which day, the newest first: hers alone to know."""
    with look(SHARE_IN_CONFIDENCE, by=by) as looking:
        if not decide(by, looking.permission, note.facts()):
            raise Missing(looking.permission.name)
        names = {one.pk: one.name.open() for one in Member.objects.filter(person_id=note.person_id)}
        events = Event.objects.filter(chain=note.subject.id, word="looked").exclude(account=by.account)
        opened = [event for event in events.order_by("-number") if ["sensitive_note", str(note.pk)] in event.things]
        found = [Reader(timezone.localdate(event.at), names.get(event.member, "")) for event in opened]
        return list(dict.fromkeys(found))
