"""Through time: what was said, agreed and looked back on, and who came into the circle, item by item as in the plan."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone

from ertoe.access.doors import look
from ertoe.access.facts import Visibility, a_person
from ertoe.access.permission import Permission
from ertoe.access.viewer import Viewer
from ertoe.agreements.models import Agreement, AgreementShare
from ertoe.agreements.permissions import SEE_AGREEMENT
from ertoe.circle.beside import Beside
from ertoe.circle.models import Member, Statement
from ertoe.conversations.models import Conversation, ConversationShare
from ertoe.conversations.permissions import SEE_CONVERSATION
from ertoe.dossier.permissions import SEE_TIMELINE
from ertoe.dossier.rows import (
    OF_HER,
    Item,
    Reader,
    a_day,
    about_her,
    item_rows,
    moment,
    opened,
    read,
    shares_of,
    translations,
)
from ertoe.foundation.clock import today
from ertoe.foundation.remembered import Remembered
from ertoe.goals.models import CareGoal, CareGoalShare, LifeGoal, LifeGoalShare
from ertoe.goals.permissions import SEE_CARE_GOAL, SEE_LIFE_GOAL
from ertoe.reviews.models import Outcome, Rating, RatingShare, Review
from ertoe.reviews.permissions import SEE_RATING
from ertoe.story.models import StoryItem, StoryItemShare, Strength, StrengthShare
from ertoe.story.permissions import SEE_STORY_ITEM, SEE_STRENGTH


@dataclass(frozen=True)
class Happened:
    """One thing on its day. `choice` says more about its kind: a mark, an outcome. Whatever is for one reader alone
    stands here without its words: somebody may be looking over a shoulder."""

    at: datetime
    lane: str
    kind: str
    who: str
    words: str = ""
    language: str = ""
    choice: str = ""
    item: UUID | None = None
    is_mine_alone: bool = False
    beside: Beside | None = None

    @property
    def on(self) -> date:
        return timezone.localdate(self.at)


# In which lane a kind stands, who may see it, and what is needed beside the words: whose, when, which choice.
KINDS: dict[str, tuple[str, type[Statement], Permission, tuple[str, ...]]] = {
    "conversation": ("said", Conversation, SEE_CONVERSATION, ("said_by_id", "held_on", "state")),
    "story_item": ("said", StoryItem, SEE_STORY_ITEM, ("said_by_id", "at", "kind")),
    "strength": ("said", Strength, SEE_STRENGTH, ("said_by_id", "at", "kind")),
    "life_goal": ("goals", LifeGoal, SEE_LIFE_GOAL, ("said_by_id", "at", "state")),
    "care_goal": ("goals", CareGoal, SEE_CARE_GOAL, ("said_by_id", "at", "state")),
    "agreement": ("agreements", Agreement, SEE_AGREEMENT, ("owner_id", "at", "state")),
    "rating": ("voices", Rating, SEE_RATING, ("said_by_id", "at", "mark", "care_goal_id", "life_goal_id")),
}


def _through_time() -> QuerySet[Any, Any]:
    came = Member.objects.filter(**OF_HER).exclude(status__in=(Member.Status.INVITED, Member.Status.REFUSED))
    return about_her(
        **{kind: item_rows(model.objects.filter(**OF_HER), *extra) for kind, (_, model, _may, extra) in KINDS.items()},
        outcomes=Outcome.objects.filter(**OF_HER).values_list("id", "at", "life_goal_id", "choice", "said_by_id"),
        reviews=Review.objects.filter(**OF_HER).exclude(held_on=None).values_list("id", "held_on"),
        came=came.values_list("id", "seq", "role", "from_on", "until_on", "status"),
        members=Member.objects.filter(**OF_HER).values_list("id", "seq", "name"),
        translations=translations(),
        shares=shares_of(
            StoryItemShare, StrengthShare, LifeGoalShare, CareGoalShare, AgreementShare, RatingShare, ConversationShare
        ),
    )


THROUGH_TIME = Remembered(_through_time)


def timeline(person_id: UUID, *, by: Viewer) -> list[Happened]:
    """Oldest first."""
    with look(SEE_TIMELINE, by=by, about=a_person(person_id)):
        told = _Teller(Reader(*read(THROUGH_TIME, person_id), by))
        return sorted(told.everything(), key=lambda one: one.at)


class _Teller:
    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.ids, self.names = reader.ids, reader.names
        self.seen: dict[str, dict[UUID, Item]] = {
            kind: {item.id: item for item in reader.items(kind, permission)}
            for kind, (_lane, _model, permission, _extra) in KINDS.items()
        }

    def everything(self) -> Iterator[Happened]:
        for kind, items in self.seen.items():
            yield from (self._happened(kind, item) for item in items.values() if self._is_told(kind, item))
        yield from self._looked_back()
        yield from self._came_and_went()

    def _is_told(self, kind: str, item: Item) -> bool:
        """A voice on a goal that this viewer may not read is not told either."""
        if kind != "rating":
            return True
        care_goal, life_goal = item.extra[3:]
        goals = self.seen["care_goal"] if care_goal else self.seen["life_goal"]
        return self.ids[care_goal or life_goal] in goals

    def _happened(self, kind: str, item: Item) -> Happened:
        lane, model, _permission, _extra = KINDS[kind]
        whose, when, choice, *_more = item.extra
        is_mine_alone = item.facts.visibility is Visibility.ONLY_ME
        words = "" if is_mine_alone else opened(model, item.id, item.sealed)
        return Happened(
            at=_midday(when) if kind == "conversation" else moment(when),
            lane=lane,
            kind=kind,
            who=self.names[self.ids[whose]],
            words=words,
            language=item.language,
            choice="" if choice is None else str(choice),
            item=item.id,
            is_mine_alone=is_mine_alone,
            beside=self.reader.beside(item, words) if words else None,
        )

    def _looked_back(self) -> Iterator[Happened]:
        for _pk, held_on in self.reader.rows["reviews"]:
            yield Happened(_midday(held_on), "voices", "review", "")
        for _pk, at, goal, choice, said_by in self.reader.rows["outcomes"]:
            if self.ids[goal] in self.seen["life_goal"]:
                yield Happened(moment(at), "voices", "outcome", self.names[self.ids[said_by]], choice=choice)

    def _came_and_went(self) -> Iterator[Happened]:
        """The person is not told to have come: she was there."""
        rows = sorted(self.reader.rows["came"], key=itemgetter(1))
        for pk, _seq, role, from_on, until_on, status in rows:
            if role == "person":
                continue
            for day, kind in ((from_on, "came"), (until_on if status == Member.Status.ENDED else None, "went")):
                if day:
                    yield Happened(_midday(day), "circle", kind, self.names[self.ids[pk]])


def _midday(day: str | None) -> datetime:
    """What has a day and no hour stands in the middle of it; a talk without a day yet, in today."""
    return timezone.make_aware(datetime.combine(a_day(day) or today(), time(12)))
