"""The whole plan of one person for one viewer: one statement, then pure reading."""

from collections import defaultdict
from operator import itemgetter
from typing import Any
from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.facts import Visibility, a_person
from ertoe.access.viewer import Viewer
from ertoe.agreements.days import days_of
from ertoe.agreements.models import Agreement
from ertoe.agreements.permissions import SEE_AGREEMENT
from ertoe.circle.models import Member
from ertoe.circle.roles import as_what
from ertoe.conversations.models import Conversation
from ertoe.conversations.permissions import SEE_CONVERSATION
from ertoe.dossier.header import named, sentence
from ertoe.dossier.permissions import SEE_AS_THEY_SEE, SEE_PLAN
from ertoe.dossier.plan import (
    NOTHING,
    AgreementLine,
    CareGoalLine,
    InWords,
    LifeGoalLine,
    MemberLine,
    Plan,
    Quoted,
    Voice,
)
from ertoe.dossier.rows import WHOLE_FILE, Item, Reader, a_day, json_list, opened, read
from ertoe.foundation.clock import today
from ertoe.goals.models import CareGoal, Facet, LifeGoal, LifeGoalLayer
from ertoe.goals.permissions import SEE_CARE_GOAL, SEE_LIFE_GOAL
from ertoe.reviews.models import Rating
from ertoe.reviews.permissions import SEE_RATING
from ertoe.story.models import Strength
from ertoe.story.permissions import SEE_STRENGTH


def plan(person_id: UUID, *, by: Viewer, reader: Reader | None = None) -> Plan:
    """Everything on one page: whose it is, life goals with what hangs on them, strengths, circle, next look-back.

    `reader`: when a statement of a page brought the whole file along.
    """
    with look(SEE_PLAN, by=by, about=a_person(person_id)):
        return _Binder(reader or Reader(*read(WHOLE_FILE, person_id), by)).plan()


def plan_as_they_see(person_id: UUID, *, them: Viewer, by: Viewer) -> Plan:
    """The plan as `them` reads it, without what `by` may not read: their drafts, what they tell of themselves."""
    with look(SEE_AS_THEY_SEE, by=by, about=a_person(person_id)):
        return _Binder(Reader(*read(WHOLE_FILE, person_id), them, beside=by)).plan()


class _Binder:
    """Ties rows together along their links. What the viewer may not see leaves no gap and no hint."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        ids = self.ids = reader.ids
        self.present: set[UUID] = set()  # who left is still named under their words
        self.members = {line.id: line for line in self._members()}
        self.agreements = {item.id: item for item in reader.items("agreements", SEE_AGREEMENT)}
        self.care_goals = {item.id: item for item in reader.items("care_goals", SEE_CARE_GOAL)}
        self.life_goals = {item.id: item for item in reader.items("life_goals", SEE_LIFE_GOAL)}
        self.served_by: dict[UUID, list[UUID]] = defaultdict(list)
        for care_goal, life_goal in reader.rows["serves"]:
            if ids[care_goal] in self.care_goals and ids[life_goal] in self.life_goals:
                self.served_by[ids[life_goal]].append(ids[care_goal])
        self.agreed_for: dict[UUID, list[UUID]] = defaultdict(list)
        for agreement, care_goal, life_goal in reader.rows["agreed_for"]:
            if ids[agreement] in self.agreements:
                self.agreed_for[ids[care_goal or life_goal]].append(ids[agreement])
        self.voices = self._voices()
        self.layers: dict[UUID, InWords] = {}
        self._read_layers()
        self.sides = self._sides()

    def plan(self) -> Plan:
        person, by = self.reader.person, self.reader.by
        membership = by.membership(person.pk)
        linked = {pk for goals in self.served_by.values() for pk in goals}
        held = {pk for goal in (*self.life_goals, *self.care_goals) for pk in self.agreed_for[goal]}
        review = next(iter(self.reader.rows["reviews"]), None)
        next_talk = self._next_talk()
        return Plan(
            whose=named(person, role=membership.role if membership else "", sentence=sentence(self.reader)),
            life_goals=tuple(map(self._life_goal, self.life_goals.values())),
            orphan_care_goals=tuple(
                self._care_goal(item, is_orphan=True) for pk, item in self.care_goals.items() if pk not in linked
            ),
            orphan_agreements=tuple(
                self._agreement(item, is_orphan=True) for pk, item in self.agreements.items() if pk not in held
            ),
            strengths=tuple(self._quoted(Strength, item) for item in self.reader.items("strengths", SEE_STRENGTH)),
            circle=tuple(line for line in self.members.values() if line.id in self.present),
            review_id=self.ids[review[0]] if review else None,
            review_on=a_day(review[1]) if review else None,
            next_talk=opened(Conversation, next_talk.id, next_talk.extra[0], "next_talk") if next_talk else "",
            next_talk_language=next_talk.language if next_talk else "",
            next_talk_on=a_day(next_talk.extra[1]) if next_talk else None,
        )

    def _members(self) -> list[MemberLine]:
        lines = []
        rows = sorted(self.reader.rows["members"], key=itemgetter(1))
        for pk, _seq, name, role, relation, discipline, organisation, phone, call_for, is_coordinator, status in rows:
            row = self.ids[pk]
            if status == Member.Status.ACTIVE:
                self.present.add(row)
            lines.append(
                MemberLine(
                    id=row,
                    name=opened(Member, row, name, "name"),
                    role=role,
                    as_what=as_what(role, discipline, opened(Member, row, relation, "relation")),
                    organisation=organisation or "",
                    phone=opened(Member, row, phone, "phone"),
                    call_for=opened(Member, row, call_for, "call_for"),
                    is_coordinator=bool(is_coordinator),
                )
            )
        return lines

    def _name(self, member: UUID) -> str:
        line = self.members.get(member)
        return line.name if line else ""

    def _life_goal(self, item: Item) -> LifeGoalLine:
        words = opened(LifeGoal, item.id, item.sealed)
        return LifeGoalLine(
            id=item.id,
            words=words,
            language=item.language,
            said_by=self._name(item.said_by),
            on=item.on,
            state=item.extra[0],
            professional_words=self.layers.get(item.id, NOTHING).words,
            professional_language=self.layers.get(item.id, NOTHING).language,
            sides=self.sides.get(item.id, {}),
            voices=tuple(self.voices[item.id]),
            care_goals=tuple(self._care_goal(self.care_goals[pk]) for pk in self.served_by[item.id]),
            agreements=tuple(self._agreement(self.agreements[pk]) for pk in self.agreed_for[item.id]),
            domains=tuple(json_list(item.extra[1])),
            is_for_all=item.facts.visibility is Visibility.CIRCLE,
            beside=self.reader.beside(item, words),
        )

    def _care_goal(self, item: Item, *, is_orphan: bool = False) -> CareGoalLine:
        state, progress, target_on = item.extra
        words = opened(CareGoal, item.id, item.sealed)
        return CareGoalLine(
            id=item.id,
            words=words,
            language=item.language,
            said_by=self._name(item.said_by),
            state=state,
            progress=progress,
            target_on=a_day(target_on),
            voices=tuple(self.voices[item.id]),
            agreements=tuple(self._agreement(self.agreements[pk]) for pk in self.agreed_for[item.id]),
            is_orphan=is_orphan,
            beside=self.reader.beside(item, words),
        )

    def _agreement(self, item: Item, *, is_orphan: bool = False) -> AgreementLine:
        owner, how_often, weekdays, state, until_on = item.extra
        words = opened(Agreement, item.id, item.sealed)
        return AgreementLine(
            id=item.id,
            words=words,
            language=item.language,
            owner=self._name(self.ids[owner]),
            owner_id=self.ids[owner],
            how_often=opened(Agreement, item.id, how_often, "how_often"),
            weekdays=days_of(weekdays),
            state=state,
            state_said="" if state == Agreement.State.ACCEPTED else str(Agreement.State(state).label),
            until_on=a_day(until_on),
            is_orphan=is_orphan,
            is_for_all=item.facts.visibility is Visibility.CIRCLE,
            owner_role=self.members[self.ids[owner]].role if self.ids[owner] in self.members else "",
            beside=self.reader.beside(item, words),
        )

    def _voices(self) -> dict[UUID, list[Voice]]:
        """The newest rating of each member on each goal."""
        newest: dict[tuple[UUID, UUID], Item] = {}
        before: dict[tuple[UUID, UUID], int] = {}
        hoped: dict[tuple[UUID, UUID], int] = {}  # said once, and true until it is said again
        for item in self.reader.items("ratings", SEE_RATING):
            key = self.ids[item.extra[0] or item.extra[1]], item.said_by
            if key in newest and newest[key].extra[3] is not None:
                before[key] = newest[key].extra[3]
            if item.extra[4] is not None:
                hoped[key] = item.extra[4]
            newest[key] = item
        voices: dict[UUID, list[Voice]] = defaultdict(list)
        for (goal, member), item in newest.items():
            _care, _life, role, mark, _wished, level = item.extra
            words = opened(Rating, item.id, item.sealed)
            name = self._name(member)
            was, wished = before.get((goal, member)), hoped.get((goal, member))
            told = (item.id, name, role, item.on, mark, wished, level, words, item.language, was)
            voices[goal].append(Voice(*told, beside=self.reader.beside(item, words)))
        return voices

    def _read_layers(self) -> None:
        """How a professional says a life goal, the newest."""
        for pk, _seq, item, sealed, language in sorted(self.reader.rows["layers"], key=itemgetter(1)):
            goal = self.ids[item]
            if goal in self.life_goals:
                self.layers[goal] = InWords(opened(LifeGoalLayer, self.ids[pk], sealed), language)

    def _sides(self) -> dict[UUID, dict[str, InWords]]:
        sides: dict[UUID, dict[str, InWords]] = defaultdict(dict)
        for pk, _seq, goal, side, words, language in sorted(self.reader.rows["facets"], key=itemgetter(1)):
            if self.ids[goal] in self.life_goals:
                said, facet = opened(Facet, self.ids[pk], words), self.ids[pk]
                beside = self.reader.translated(facet, said, language)
                sides[self.ids[goal]][side] = InWords(said, language, beside, facet)
        return sides

    def _next_talk(self) -> Item | None:
        coming = [
            item
            for item in self.reader.items("talks", SEE_CONVERSATION)
            if (a_day(item.extra[1]) or today()) >= today()
        ]
        return min(coming, key=lambda item: item.extra[1], default=None)

    def _quoted(self, model: type[Any], item: Item) -> Quoted:
        words = opened(model, item.id, item.sealed)
        observed, beside = item.kind == "observed", self.reader.beside(item, words)
        return Quoted(item.id, words, item.language, self._name(item.said_by), item.on, observed, beside)
