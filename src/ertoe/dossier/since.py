"""What changed since I last looked: words of the trail, about what I may see and nothing else."""

from dataclasses import dataclass
from datetime import datetime, time
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db.models import DateTimeField, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from ertoe.access.doors import look
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.audit.models import Event
from ertoe.conversations.models import Conversation
from ertoe.conversations.permissions import SEE_CONVERSATION
from ertoe.dossier.permissions import SEE_BRIEF
from ertoe.dossier.rows import HER, OF_HER, SHARES, Reader, about_her, item_rows, json_list, opened, read, shares_of
from ertoe.dossier.who_looked import ME, NEWEST
from ertoe.foundation.clock import today
from ertoe.foundation.remembered import Asked, Remembered
from ertoe.messages.about import KINDS as NAMED_KINDS
from ertoe.messages.models import MessageShare
from ertoe.reviews.models import Rating
from ertoe.reviews.permissions import SEE_RATING

KINDS = NAMED_KINDS | {"rating": (Rating, SEE_RATING), "conversation": (Conversation, SEE_CONVERSATION)}
ONLY_IN_MY_LIST = [["my_people", ""]]  # she stood in a list of mine; that is not opening her file
# What a trace names beside items, and everybody round the table may know. Any other kind is not told.
PLAIN = {"review", "member", "consent", "state", "visibility"}


def _since() -> QuerySet[Any, Any]:
    mine = Event.objects.filter(chain=HER, account=ME, word="looked", at__lt=Asked("midnight", DateTimeField()))
    mine = mine.exclude(things=ONLY_IN_MY_LIST)
    last = Coalesce(Subquery(mine.order_by("-number").values("number")[:1]), 0)
    others = Event.objects.filter(chain=HER, number__gt=last).exclude(word="looked").exclude(account=ME)
    return about_her(
        events=others.order_by("-number").values_list("number", "word", "things")[:NEWEST],
        shares=shares_of(*SHARES, MessageShare),
        prepared=item_rows(Conversation.objects.filter(state=Conversation.State.PREPARED, **OF_HER)),
        **{kind: item_rows(model.objects.filter(**OF_HER)) for kind, (model, _permission) in KINDS.items()},
    )


SINCE = Remembered(_since)


@dataclass(frozen=True)
class Prepared:
    """A talk that somebody prepared and shared with this viewer; `words`, if any, say what it is about."""

    id: UUID
    words: str
    language: str


@dataclass(frozen=True)
class Before:
    """What one wants to know before a contact. `changed`: words of the trail, the newest first."""

    changed: tuple[str, ...]
    prepared: tuple[Prepared, ...]


def before_a_contact(person_id: UUID, *, by: Viewer) -> Before:
    """What others left since this viewer last opened the file on an earlier day, and what waits to be talked about."""
    with look(SEE_BRIEF, by=by, about=a_person(person_id)):
        midnight = timezone.make_aware(datetime.combine(today(), time.min))
        reader = Reader(*read(SINCE, person_id, account=by.account, midnight=midnight), by)
        seen = {kind: {item.id for item in reader.items(kind, permission)} for kind, (_, permission) in KINDS.items()}
        seen["goal"] = seen["life_goal"] | seen["care_goal"]
        newest = sorted(reader.rows["events"], key=itemgetter(0), reverse=True)
        changed = tuple(dict.fromkeys(word for _number, word, things in newest if _may_know(json_list(things), seen)))
        prepared = tuple(
            Prepared(item.id, opened(Conversation, item.id, item.sealed), item.language)
            for item in reader.items("prepared", SEE_CONVERSATION)
        )
        return Before(changed, prepared)


def _may_know(things: list[list[str]], seen: dict[str, set[UUID]]) -> bool:
    return all(kind in PLAIN or (kind in seen and UUID(thing) in seen[kind]) for kind, thing in things)
