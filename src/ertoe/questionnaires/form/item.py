"""What a questionnaire is made of, once it was read: frozen values, as the pages need them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from ertoe.questionnaires.form.values import Value

GROUP, DISPLAY = "group", "display"


@dataclass(frozen=True, slots=True)
class Words:
    """A text of the form, and the same in other languages, as the form brought them."""

    text: str = ""
    others: tuple[tuple[str, str], ...] = ()

    def said_in(self, language: str, own: str) -> tuple[str, str]:
        """The words for a reader of this language, and the language they turn out to be in."""
        found = next((text for code, text in self.others if code.partition("-")[0] == language), "")
        return (found, language) if found and language != own else (self.text, own)


@dataclass(frozen=True, slots=True)
class Condition:
    """One `enableWhen`: an answer to that question, compared with this one."""

    question: str
    operator: str
    answer: Value


@dataclass(frozen=True, slots=True)
class Media:
    """A picture that came inside the form, or the address of something elsewhere."""

    title: str
    address: str = ""
    picture: str = ""  # a data url


@dataclass(frozen=True, slots=True)
class Option:
    value: Value
    words: Words
    is_chosen_first: bool = False
    media: Media | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What an answer may be. `at_most`: how often a repeating item may be answered."""

    minimum: Value | None = None
    maximum: Value | None = None
    shortest: int = 0
    longest: int = 0
    pattern: str = ""
    decimals: int | None = None
    step: int = 1
    at_most: int = 50
    units: tuple[Value, ...] = ()


@dataclass(frozen=True)
class Item:
    """One item. `number` is its place in the form; `around` the repeating items it stands in, by their number."""

    number: int
    link_id: str
    type: str
    words: Words
    around: tuple[int, ...]
    prefix: str = ""
    is_required: bool = False
    is_repeated: bool = False
    is_read_only: bool = False
    is_hidden: bool = False
    conditions: tuple[Condition, ...] = ()
    needs_all: bool = True
    options: tuple[Option, ...] = ()
    initial: tuple[Value, ...] = ()
    limits: Limits = field(default_factory=Limits)
    control: str = ""
    media: Media | None = None
    items: tuple["Item", ...] = ()

    @property
    def is_question(self) -> bool:
        return self.type not in (GROUP, DISPLAY)

    @property
    def path(self) -> tuple[int, ...]:
        """The repeating items down to what hangs under this one."""
        return (*self.around, self.number) if self.is_repeated else self.around

    def walk(self) -> Iterator["Item"]:
        yield self
        for one in self.items:
            yield from one.walk()


@dataclass(frozen=True)
class Form:
    """A questionnaire. `notes`: what it asks for that Ertoe shows and does not do, for whoever switches it on."""

    url: str
    version: str
    language: str
    title: Words
    description: Words
    items: tuple[Item, ...]
    notes: tuple[str, ...] = ()

    def walk(self) -> Iterator[Item]:
        for one in self.items:
            yield from one.walk()

    @cached_property
    def by_id(self) -> dict[str, Item]:
        return {item.link_id: item for item in self.walk()}

    @cached_property
    def by_number(self) -> dict[int, Item]:
        return {item.number: item for item in self.walk()}

    @cached_property
    def parents(self) -> dict[str, Item]:
        return {one.link_id: item for item in self.walk() for one in item.items}

    @cached_property
    def settled(self) -> dict[str, int]:
        """The place of each item in an order in which it comes after all it waits for: its parent, and the questions
        of its conditions. What waits in a circle stands nowhere."""
        waits = {item.link_id: self._waits_for(item) for item in self.walk()}
        waited_for: dict[str, list[str]] = {}
        for link_id, others in waits.items():
            for other in others:
                waited_for.setdefault(other, []).append(link_id)
        order = [link_id for link_id, others in waits.items() if not others]
        for link_id in order:  # grows while it is walked
            for freed in waited_for.get(link_id, ()):
                waits[freed].discard(link_id)
                if not waits[freed]:
                    order.append(freed)
        return {link_id: place for place, link_id in enumerate(order)}

    def _waits_for(self, item: Item) -> set[str]:
        parent = self.parents.get(item.link_id)
        named = {condition.question for condition in item.conditions if condition.question in self.by_id}
        return named | ({parent.link_id} if parent else set())

    @property
    def canonical(self) -> str:
        return f"{self.url}|{self.version}"
