"""Every url of ours, and the ids that fit in it: her own, somebody else's, none that is there, none at all."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ertoe.access.decision import decide
from ertoe.access.facts import Facts
from ertoe.access.guard import opened
from ertoe.access.page import Expectation
from ertoe.access.viewer import Role, Viewer
from ertoe.agreements.models import Agreement
from ertoe.circle.models import Member
from ertoe.circle.permissions import READ_ITEM
from ertoe.confidence.models import SensitiveNote
from ertoe.conversations.models import Answer, Attachment, Conversation, ToolVersion
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.messages.models import Message
from ertoe.people.models import Person
from ertoe.questionnaires.models import FilledForm
from ertoe.reviews.models import Review
from ertoe.story.models import StoryItem, Strength
from tests.house.rooms import SECOND_HALF
from tests.house.test_urls import our_patterns

# What each id in a url is an id of. A new name is placed here, or the sweep fails.
KINDS: dict[str, type[Any]] = {
    "person_id": Person, "goal_id": LifeGoal, "care_goal_id": CareGoal, "agreement_id": Agreement,
    "review_id": Review, "answer_id": Answer, "conversation_id": Conversation, "item_id": StoryItem,
    "strength_id": Strength, "member_id": Member, "message_id": Message, "note_id": SensitiveNote,
    "filled_form_id": FilledForm, "attachment_id": Attachment,
}  # fmt: skip
# Where the page is about another id than the last.
ABOUT = {"goals:unlink_care_goal": "care_goal_id"}
MISSING = UUID("01a00000-0000-7000-8000-000000000000")
MALFORMED = ("x", "0" * 31, "0" * 33, "%00", "é", "..", "1 OR 1=1", "9" * 2000)


@dataclass(frozen=True)
class Route:
    name: str
    route: str
    expected: Expectation

    @property
    def parts(self) -> list[str]:
        return re.findall(r"<str:(\w+)>", self.route)

    @property
    def item(self) -> str | None:
        """The id that the page is about: the last one, besides the person."""
        items = [part for part in self.parts if part.endswith("_id") and part != "person_id"]
        return ABOUT.get(self.name, items[-1]) if items else None

    def url(self, ids: dict[str, object]) -> str:
        return "/" + re.sub(r"<str:(\w+)>", lambda found: str(ids.get(found[1], "nothing")), self.route)


def all_routes() -> list[Route]:
    return [Route(name, route, pattern.callback.expected) for name, route, pattern in our_patterns()]


def routes() -> list[Route]:
    """Those of care and of the house. The second half has a walk of its own: `test_second_half.py`."""
    return [one for one in all_routes() if one.name.partition(":")[0] not in SECOND_HALF]


def under_a_person() -> list[Route]:
    return [route for route in routes() if "person_id" in route.parts]


@dataclass
class Ids:
    """The rows of one person, by the name of their id in a url."""

    person: Person
    rows: dict[str, list[Any]]

    def first(self) -> dict[str, object]:
        return {name: rows[0].pk if rows else MISSING for name, rows in self.rows.items()}

    def choices(self, route: Route, most: int) -> Iterator[tuple[dict[str, object], Any]]:
        """The ids of this person with different items in the place of the item."""
        ids = self.first()
        if route.item is None:
            yield ids, None
            return
        for row in self.rows[route.item][:most]:
            yield ids | {route.item: row.pk}, row


def ids_of(person: Person) -> Ids:
    with opened():
        items = {name: kind for name, kind in KINDS.items() if kind is not Person}
        found = {name: list(kind.objects.filter(person=person).order_by("seq")) for name, kind in items.items()}
        tool = ToolVersion.objects.order_by("tool").first()
    # nobody takes her out of her own circle: circle's own tests
    found["member_id"] = [member for member in found["member_id"] if member.role != Role.PERSON]
    for name, rows in found.items():
        found[name] = _different(rows)
    words = {"persona": [_Word("nobody")], "tool": [_Word(tool.tool)], "version": [_Word(tool.version)]}
    words |= {"secret": [_Word("nothing")], "entry_id": [_Word(str(MISSING))]}  # a page of a notebook is nobody's
    return Ids(person, {"person_id": [person], **found, **words})


@dataclass(frozen=True)
class _Word:
    pk: str


def _different(rows: list[Any]) -> list[Any]:
    """One of each visibility and draft before the second of any."""
    seen: set[object] = set()
    first, rest = [], []
    for row in rows:
        sort = (getattr(row, "visibility", None), getattr(row, "released_at", 1) is None)
        (rest if sort in seen else first).append(row)
        seen.add(sort)
    return first + rest


def may_be_there(route: Route, viewer: Viewer, person: Person, item: Any) -> bool:
    """What the table says of this page for this viewer: the same that the page must answer."""
    expected = route.expected
    if expected.permission is None:
        return True
    with opened():
        if expected.about == "item":
            return decide(viewer, expected.permission, item.facts())
        readable = item is None or item.facts().visibility is None or decide(viewer, READ_ITEM, item.facts())
        return readable and decide(viewer, expected.permission, Facts(person=person.pk))
