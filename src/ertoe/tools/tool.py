"""What a conversation aid is made of: a frame without words, and the same frame spoken in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

REFERENCE_LANGUAGE = "nl"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})

WORDS = "words"
CHOOSE_ONE = "choose-one"
CHOOSE_MANY = "choose-many"
SCALE = "scale"
PAIR_OF_MARKS = "pair-of-marks"
SORT_CARDS = "sort-cards"
CARD = "card"
TWO_WORDS = "two-words"
MEMBER = "member"
DRAW = "draw"
KINDS = (WORDS, CHOOSE_ONE, CHOOSE_MANY, SCALE, PAIR_OF_MARKS, SORT_CARDS, CARD, TWO_WORDS, MEMBER, DRAW)

CHOICES = (CHOOSE_ONE, CHOOSE_MANY)
WITH_OPTIONS = (*CHOICES, SORT_CARDS, CARD)
WITH_PILES = (SORT_CARDS, CARD)

CIRCLES = "circles"
STEPS = "steps"
WEB = "web"
BOARD = "board"
DECK = "deck"
SHEET = "sheet"
SLIDERS = "sliders"
CONFIDENCE = "confidence"
DIARY = "diary"
ONE_AT_A_TIME = (STEPS, WEB, SHEET)
"""Forms that are walked through part by part; a web also stands as a picture."""
ON_ONE_PAGE = (BOARD, DECK)
"""Forms that stay on one page, also for who prepares alone: one lays a card, or draws one, as often as one likes."""
WITH_PAGES_OF_THEIR_OWN = (SLIDERS, CONFIDENCE, DIARY)
"""Forms that never become a conversation that is kept like others."""


def direction_of(language: str) -> str:
    return "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


Content = Mapping[str, Any]
"""The whole of a tool as JSON: `tool`, `texts` by language, `pictures` as sha256 by file name."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Ask only when an earlier answer gives reason to. All that is named must hold."""

    question: str
    answered: bool | None = None
    any_of: tuple[str, ...] = ()
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    id: str
    kind: str
    options: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    size: str = "short"
    when: Condition | None = None
    picture: str = ""
    """A pictogram of the house beside the question."""
    pictures: Mapping[str, str] = field(default_factory=dict)
    """Pictograms beside the options."""
    repeats: bool = False
    """Asked as often as somebody likes; each answer under a key of its own."""
    facet: str = ""
    """Which side of a life goal the answer enriches."""


PAPER = Question(id="paper", kind=DRAW, repeats=True)
"""A photo of a sheet that was filled in with a pen: of every talk, whatever its tool."""


@dataclass(frozen=True, slots=True)
class Part:
    """One circle, or one step. `recalls` names earlier questions whose answers are shown again above it."""

    id: str
    questions: tuple[Question, ...]
    recalls: tuple[str, ...] = ()
    when: Condition | None = None
    is_short: bool = False
    """Asked also when there are only five minutes."""
    is_observed: bool = False
    """Told by who looked, for who cannot tell it."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the idea comes from. Names, pictures and question texts of that work stay with its makers."""

    id: str
    name: str
    made_by: str
    find: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    id: str
    file: str
    source: str
    licence: str


@dataclass(frozen=True, slots=True)
class Fits:
    """What the chooser goes by. A situation of talks, never a type of person."""

    parties: tuple[str, ...]
    minutes: int
    places: tuple[str, ...]
    moments: tuple[str, ...]
    reading: tuple[str, ...]
    is_sensitive: bool


@dataclass(frozen=True, slots=True)
class Tool:
    id: str
    version: str
    form: str
    licence: str
    made_by: str
    fits: Fits
    parts: tuple[Part, ...]
    origin: tuple[Origin, ...]
    pictures: tuple[Picture, ...]
    content: Content = field(repr=False, compare=False)
    door: str = ""
    """Under which of the five doors a person finds it; empty: a person does not begin with it."""
    glance: tuple[str, ...] = ()
    """What a professional looks at before beginning."""
    piles: tuple[str, ...] = ()
    """Where a card may lie."""
    advice: tuple[str, ...] = ()
    """What a professional may do now: of sliders."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The reference first. `nl-je` is no language: it holds what sounds different when somebody is said *je* to."""
        whole = (language for language in self.content["texts"] if "-" not in language)
        return tuple(sorted(whole, key=lambda language: (language != REFERENCE_LANGUAGE, language)))

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(question for part in self.parts for question in part.questions)

    def question(self, question_id: str) -> Question | None:
        return next((question for question in self.questions if question.id == question_id), None)


@dataclass(frozen=True, slots=True)
class SpokenQuestion:
    """A question as it is put to somebody. `options` and `prompts` are pairs of (id, words).

    `lowest` and `highest` say in words what 0 and 10 mean.
    """

    question: Question
    ask: str
    hint: str = ""
    prompts: tuple[tuple[str, str], ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    piles: tuple[tuple[str, str], ...] = ()
    lowest: str = ""
    highest: str = ""
    now: str = ""
    wished: str = ""
    skip: str = ""

    @property
    def id(self) -> str:
        return self.question.id

    @property
    def kind(self) -> str:
        return self.question.kind


@dataclass(frozen=True, slots=True)
class SpokenPart:
    part: Part
    title: str
    intro: str
    questions: tuple[SpokenQuestion, ...]

    @property
    def id(self) -> str:
        return self.part.id


@dataclass(frozen=True, slots=True)
class SpokenOrigin:
    origin: Origin
    what: str
    not_taken_over: str


@dataclass(frozen=True, slots=True)
class SpokenTool:
    """A tool in one language. `language` is the language really spoken: nl when the asked one is not there.

    `asked_in` says more: also whether somebody was said *je* to, so that a question reads back as it was put.
    """

    tool: Tool
    language: str
    title: str
    summary: str
    why: str
    welcome: str
    reading_note: str
    parts: tuple[SpokenPart, ...]
    origin: tuple[SpokenOrigin, ...]
    asked_in: str
    glance: tuple[str, ...] = ()
    advice: tuple[tuple[str, str], ...] = ()

    @property
    def id(self) -> str:
        return self.tool.id

    @property
    def form(self) -> str:
        return self.tool.form

    @property
    def direction(self) -> str:
        return direction_of(self.language)

    def part(self, part_id: str) -> SpokenPart | None:
        return next((part for part in self.parts if part.id == part_id), None)

    def question(self, question_id: str) -> SpokenQuestion | None:
        return next((each for part in self.parts for each in part.questions if each.id == question_id), None)


def two_words_in(content: Content) -> frozenset[str]:
    """The questions of a tool that lay the word of the care beside somebody's own."""
    questions = (question for part in content["tool"]["parts"] for question in part["questions"])
    return frozenset(question["id"] for question in questions if question["kind"] == TWO_WORDS)
