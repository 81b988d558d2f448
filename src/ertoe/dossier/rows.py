"""One person's whole file in one statement, as rows; and reading those rows."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cached_property
from operator import itemgetter
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from django.db import models
from django.utils import timezone

from ertoe.access.decision import decide
from ertoe.access.errors import Missing
from ertoe.access.facts import Facts, Visibility
from ertoe.access.permission import Permission
from ertoe.access.viewer import Viewer
from ertoe.agreements.models import AgreedFor, Agreement, AgreementShare
from ertoe.agreements.permissions import SEE_AGREEMENT
from ertoe.circle.beside import Beside
from ertoe.circle.models import Member, Share, Translation
from ertoe.conversations.models import Conversation, ConversationShare
from ertoe.foundation.json_rows import JsonRows
from ertoe.foundation.language import language_in_use
from ertoe.foundation.remembered import Asked, Remembered
from ertoe.foundation.sealed import unseal
from ertoe.goals.models import CareGoal, CareGoalShare, Facet, LifeGoal, LifeGoalLayer, LifeGoalShare, Serves
from ertoe.people.models import Person
from ertoe.reviews.models import Rating, RatingShare, Review
from ertoe.story.models import MostImportant, StoryItem, StoryItemShare, Strength, StrengthShare

ITEM = (
    "id", "seq", "at", "words", "language", "kind", "said_by_id", "recorded_by_id", "visibility", "released_at",
    "is_third_party",
)  # fmt: skip
EXTRA: dict[type[models.Model], tuple[str, ...]] = {
    StoryItem: (),
    Strength: (),
    LifeGoal: ("state", "domains"),
    CareGoal: ("state", "progress", "target_on"),
    Agreement: ("owner_id", "how_often", "weekdays", "state", "until_on"),
    Rating: ("care_goal_id", "life_goal_id", "voice", "mark", "wished", "level"),
    Conversation: ("next_talk", "next_on"),
}
SHARES = (StoryItemShare, StrengthShare, LifeGoalShare, CareGoalShare, AgreementShare, RatingShare, ConversationShare)
OVER = ("done", "stopped", "handed_over")
PERSON = ("id", "first_name", "last_name", "called", "address", "language")
Rows = list[list[Any]]


HER = Asked("person", models.UUIDField())
OF_HER: dict[str, Any] = {"person_id": HER}


def item_rows(query: "models.QuerySet[Any, Any]", *extra: str) -> "models.QuerySet[Any, Any]":
    """The rows of items; what was taken back is not among them."""
    return query.filter(taken_back_at=None).values_list(*ITEM, *(extra or EXTRA.get(query.model, ())))


def shares_of(*shares: type[Share]) -> "models.QuerySet[Any, Any]":
    """Which items are shared by name with whom, now."""
    each = [share.objects.filter(until_at=None, **OF_HER) for share in shares]
    first, *others = (rows.values_list("item_id", "member_id") for rows in each)
    return first.union(*others)


def most_important() -> "models.QuerySet[Any, Any]":
    chosen = MostImportant.objects.filter(until_at=None, **OF_HER).values("story_item")
    return item_rows(StoryItem.objects.filter(pk__in=chosen, **OF_HER))


def translations(**which: Any) -> "models.QuerySet[Any, Any]":
    """What stands beside statements in other languages, with the name of who put it there."""
    return Translation.objects.filter(**OF_HER, **which).values_list(
        "seq", "item", "language", "id", "words", "of_words", "made_by", "said_by_id", "said_by__name"
    )


def about_her(**arrays: "models.QuerySet[Any, Any]") -> "models.QuerySet[Any, Any]":
    """The person, with each of these queries as an array: one row."""
    named = {f"{name}_rows": JsonRows(query) for name, query in arrays.items()}
    return Person.objects.annotate(**named).filter(pk=HER).values_list(*PERSON, *named)


def read(statement: Remembered, person_id: UUID, **values: Any) -> tuple[Person, dict[str, Rows]]:
    """The person and the arrays of a statement that `about_her` wrote."""
    found = statement.rows(person=person_id, **values)
    if not found:
        raise Missing
    told = found[0]._asdict()
    person = Person(**{name: told.pop(name) for name in PERSON})
    return person, {name.removesuffix("_rows"): rows for name, rows in told.items()}


def whole_file() -> "dict[str, models.QuerySet[Any, Any]]":
    """The arrays a plan is made of; a statement may ask more beside them."""
    return {
        "story": most_important(),
        "strengths": item_rows(Strength.objects.filter(**OF_HER)),
        "life_goals": item_rows(LifeGoal.objects.filter(**OF_HER)),
        "care_goals": item_rows(CareGoal.objects.filter(**OF_HER).exclude(state=CareGoal.State.STOPPED)),
        "agreements": item_rows(Agreement.objects.filter(**OF_HER).exclude(state__in=OVER)),
        "ratings": item_rows(Rating.objects.filter(**OF_HER)),
        "talks": item_rows(Conversation.objects.filter(**OF_HER, next_on__isnull=False)),
        "shares": shares_of(*SHARES),
        "translations": translations(),
        "serves": Serves.objects.filter(until_at=None, **OF_HER).values_list("care_goal_id", "life_goal_id"),
        "agreed_for": AgreedFor.objects.filter(until_at=None, **OF_HER).values_list(
            "agreement_id", "care_goal_id", "life_goal_id"
        ),
        "layers": LifeGoalLayer.objects.filter(**OF_HER).values_list(
            "id", "seq", "item_id", "words", "language"
        ),
        "facets": Facet.objects.filter(**OF_HER).values_list("id", "seq", "life_goal_id", "side", "words", "language"),
        "members": Member.objects.filter(**OF_HER).values_list(
            "id", "seq", "name", "role", "relation", "discipline", "organisation__name", "phone", "call_for",
            "is_coordinator", "status",
        ),
        "reviews": Review.objects.filter(held_on=None, **OF_HER).values_list("id", "planned_on"),
    }  # fmt: skip


WHOLE_FILE = Remembered(lambda: about_her(**whole_file()))


class Item(NamedTuple):
    """One shareable row, its words still sealed."""

    id: UUID
    seq: int
    on: date
    sealed: str | None
    language: str
    kind: str
    said_by: UUID
    facts: Facts
    extra: list[Any]


class Ids(dict[str, UUID]):
    """Ids as they came, each read once: a plan names the same few members all the time."""

    def __missing__(self, text: str) -> UUID:
        found = self[text] = UUID(text)
        return found


class Reader:
    """Reads the rows of one file for one viewer: decides first, opens after.

    `beside`: who looks along, and must be allowed to read it too.
    """

    def __init__(self, person: Person, rows: dict[str, Rows], by: Viewer, beside: Viewer | None = None) -> None:
        self.person = person
        self.rows = rows
        self.by = by
        self.readers = [by] if beside is None else [by, beside]
        self.ids = Ids()
        self.named: dict[str, set[UUID]] = {}
        for item, member in rows["shares"]:
            self.named.setdefault(item, set()).add(self.ids[member])

    @cached_property
    def names(self) -> dict[UUID, str]:
        """Of everybody in `members`, whose rows begin with id, seq and name."""
        ids = self.ids
        return {ids[pk]: opened(Member, ids[pk], name, "name") for pk, _seq, name, *_ in self.rows["members"]}

    def items(self, name: str, permission: Permission) -> Iterator[Item]:
        """The items of this kind that the viewer may see, in the order in which they came.

        Who does an agreement may read it: its owner comes first behind the columns that every item has.
        """
        for row in sorted(self.rows[name], key=itemgetter(1)):
            item = self._item(row, is_owned=permission is SEE_AGREEMENT)
            if all(decide(reader, permission, item.facts) for reader in self.readers):
                yield item

    def beside(self, item: Item, words: str) -> Beside | None:
        return self.translated(item.id, words, item.language)

    def translated(self, item: UUID, words: str, language: str) -> Beside | None:
        """The newest translation of these words, for a reader whose page speaks another language than they do."""
        row = self._translations.get(item)
        if row is None or language == language_in_use():
            return None
        pk, told, of_words, made_by, said_by, name = row
        translation = self.ids[pk]
        return Beside(
            words=opened(Translation, translation, told),
            language=language_in_use(),
            by=opened(Member, self.ids[said_by], name, "name"),
            made_by=made_by,
            is_of_other_words=opened(Translation, translation, of_words, "of_words") != words,
        )

    @cached_property
    def _translations(self) -> dict[UUID, list[Any]]:
        here, found = language_in_use(), sorted(self.rows.get("translations", ()), key=itemgetter(0))
        return {self.ids[item]: row for _seq, item, language, *row in found if language == here}

    def _item(self, row: list[Any], *, is_owned: bool) -> Item:
        pk, seq, at, words, language, kind, said_by, recorded_by, visibility, released_at, third_party, *extra = row
        author = self.ids[said_by]
        facts = Facts(
            person=self.person.pk,
            said_by=author,
            recorded_by=self.ids[recorded_by],
            visibility=Visibility(visibility),
            named=frozenset(self.named.get(pk, ())),
            is_released=released_at is not None,
            is_third_party=bool(third_party),
            owner=self.ids[extra[0]] if is_owned else None,
        )
        return Item(self.ids[pk], seq, day(at), words, language, kind, author, facts, extra)


def moment(text: str) -> datetime:
    """SQLite gives it without a zone, and means UTC."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def day(text: str) -> date:
    """The day here of a moment."""
    return timezone.localdate(moment(text))


def opened(model: type[models.Model], row: UUID, text: str | None, field: str = "words") -> str:
    """The words of a sealed column that came as part of a JSON row."""
    return unseal(text, table=model._meta.db_table, field=field, row=row) if text else ""


def a_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def json_list(told: Any) -> list[Any]:
    """PostgreSQL gives JSON within JSON as it is, SQLite as text."""
    return orjson.loads(told) if isinstance(told, str) else told  # type: ignore[no-any-return]
