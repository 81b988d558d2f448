"""A learning path as it is said in one language.

`lang` is the language the words beside it are really in: what a language lacks is said in Dutch. What many words
are (`words`, `notes`, `exercise`) is plain text: an empty line between paragraphs, `- ` before a line of a list.
`notes` are for who moderates, never on a public page.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """What somebody can after the path: what the self-assessment asks before and after."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Option:
    """A choice of a poll, a level, or a sentence to sort: then with the level we expect, and why."""

    id: str
    label: str
    expected: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class LiveQuestion:
    """Answered on telephones. poll: one of `options`; scale: 0-10, `low` to `high`; sort: `items` into `options`."""

    id: str
    kind: str
    lang: str
    ask: str
    options: tuple[Option, ...] = ()
    items: tuple[Option, ...] = ()
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """An invented story, for who has none of their own to tell."""

    id: str
    lang: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Handout:
    """A sheet of paper. text: to read; two_columns: `lines` with room under `left` and `right`; statements: to mark."""

    id: str
    form: str
    lang: str
    title: str
    words: str
    left: str = ""
    right: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the screen: `words` is what everybody sees, `exercise` what they do, `think` what they take along.

    `screen` names the url of the page of Ertoe where a first step helps, `where` says which page that is.
    """

    id: str
    kind: str
    minutes: int
    lang: str
    title: str
    words: str
    notes: str = ""
    exercise: str = ""
    think: str = ""
    screen: str = ""
    where: str = ""
    case: Case | None = None
    handouts: tuple[Handout, ...] = ()
    live: LiveQuestion | None = None


@dataclass(frozen=True, slots=True)
class SpokenSession:
    """`notes`: what the moderator has ready."""

    id: str
    minutes: int
    lang: str
    title: str
    about: str
    notes: str
    notes_lang: str
    steps: tuple[Step, ...]

    def step(self, step_id: str) -> Step | None:
        return next((one for one in self.steps if one.id == step_id), None)


@dataclass(frozen=True, slots=True)
class Leads:
    """A way on: another site, or a page of Ertoe."""

    id: str
    url: str
    words: str


@dataclass(frozen=True, slots=True)
class SpokenPath:
    """`form`: guided (somebody moderates) or self_paced. `audience`: for whom, as a code."""

    id: str
    version: str
    form: str
    audience: str
    lang: str
    title: str
    about: str
    notes: str
    notes_lang: str
    goals: tuple[Goal, ...]
    sessions: tuple[SpokenSession, ...]
    handouts: tuple[Handout, ...]
    leads: tuple[Leads, ...]

    def session(self, session_id: str) -> SpokenSession | None:
        return next((one for one in self.sessions if one.id == session_id), None)

    def handout(self, handout_id: str) -> Handout | None:
        return next((one for one in self.handouts if one.id == handout_id), None)

    @property
    def minutes(self) -> int:
        return sum(one.minutes for one in self.sessions)
