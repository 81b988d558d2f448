"""The golden thread: from a person, through what she wants, to the hands of those who do something for it.

Pages fill these frozen rows from what they may show; the picture asks nothing and knows nobody.
`sewn.py` makes one piece of HTML of them: picture and text are the same words, so that nothing is read twice and
nothing stays behind on paper.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

OtherWords = tuple[str, str, str]
"""The same in other words: who says it so, the words, their language."""


@dataclass(frozen=True, slots=True)
class ThreadAgreement:
    words: str
    owner: str = ""
    role: str = ""
    is_what: str = ""
    """Who that is to the person: daughter, nurse."""
    rest: tuple[str, ...] = ()
    """When, how often, until when."""
    note: str = ""
    """That it is only proposed: nobody may take it for agreed."""
    language: str = ""
    url: str = ""
    id: object = ""
    beside: tuple[OtherWords, ...] = ()


@dataclass(frozen=True, slots=True)
class ThreadVoice:
    """What one member said about how it goes. Never added up with another."""

    who: str
    role: str
    mark: int | None = None
    before: int | None = None
    wished: int | None = None
    on: str = ""
    words: str = ""
    language: str = ""
    id: object = ""
    level: int | None = None
    beside: tuple[OtherWords, ...] = ()

    @property
    def said(self) -> str:
        if self.mark is not None:
            return _("%(mark)s van de 10") % {"mark": self.mark}
        if self.level is None:
            return ""
        level = f"{self.level:+d}".replace("+0", "0").replace("-", "−")
        return _("trap %(level)s (van −2 tot +2)") % {"level": level}

    @property
    def moved(self) -> str:
        """From where it came and where it would go, in whole sentences."""
        told = [_("Eerst was het %(mark)s.") % {"mark": self.before}] if self.before not in (None, self.mark) else []
        if self.wished is not None:
            told.append(_("De wens is %(mark)s.") % {"mark": self.wished})
        return " ".join(told)


@dataclass(frozen=True, slots=True)
class ThreadCareGoal:
    words: str
    agreements: tuple[ThreadAgreement, ...] = ()
    note: str = ""
    voices: tuple[ThreadVoice, ...] = ()
    language: str = ""
    url: str = ""
    id: object = ""
    beside: tuple[OtherWords, ...] = ()


@dataclass(frozen=True, slots=True)
class ThreadLifeGoal:
    words: str
    care_goals: tuple[ThreadCareGoal, ...] = ()
    agreements: tuple[ThreadAgreement, ...] = ()
    """Agreements that hang directly on the life goal."""
    pictogram: str = ""
    note: str = ""
    """How it stands, when that is more than *we work on this*: a wish, not now, in doubt."""
    beside: tuple[OtherWords, ...] = ()
    voices: tuple[ThreadVoice, ...] = ()
    language: str = ""
    url: str = ""
    id: object = ""

    @property
    def has_nothing_agreed(self) -> bool:
        return not self.care_goals and not self.agreements

    @property
    def marked(self) -> tuple[ThreadVoice, ...]:
        """How it goes stands with the wish: also what was said about its care goal, when it is the only one marked
        and the person spoke too. One question, one place, all voices side by side."""
        voiced = [goal.voices for goal in self.care_goals if goal.voices]
        if self.voices or len(voiced) != 1 or not any(one.role == "person" for one in voiced[0]):
            return self.voices
        return voiced[0]

    @property
    def is_lifted(self) -> bool:
        return not self.voices and bool(self.marked)


@dataclass(frozen=True, slots=True)
class Heads:
    """The three questions that the picture answers, as sentences; in professional words the three levels."""

    life_goals: str
    care_goals: str
    agreements: str


@dataclass(frozen=True, slots=True)
class Threads:
    """The whole picture. What serves no life goal stands at the end and hangs on no thread."""

    life_goals: tuple[ThreadLifeGoal, ...]
    care_goals: tuple[ThreadCareGoal, ...] = ()
    agreements: tuple[ThreadAgreement, ...] = ()
    later: tuple[ThreadLifeGoal, ...] = ()
    name: str = ""
    heads: Heads | None = None
