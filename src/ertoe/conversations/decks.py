"""A deck of cards as a page shows it: one card at a time. Made from rows; asks nothing itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from uuid import UUID

from django.utils.translation import gettext as _

from ertoe.tools.tool import SpokenPart, SpokenQuestion, SpokenTool

Link = Callable[[str, str], str]
"""Theme and card to an address; an empty theme is all of them, an empty card is none."""


@dataclass(frozen=True)
class Deck:
    themes: tuple[tuple[str, str, bool], ...]
    card: SpokenQuestion | None
    part: SpokenPart | None
    draw: str
    """Leads to the next card."""

    @property
    def is_observed(self) -> bool:
        return self.part is not None and self.part.part.is_observed

    @property
    def asked(self) -> tuple[SpokenPart, ...]:
        """What can be kept of it. The card itself stands above, so that its question is not asked twice."""
        if self.part is None or self.card is None:
            return ()
        if not self.draw:
            return (replace(self.part, title=""),)
        kept = replace(
            self.card, ask=_("Eén zin, zoals het gezegd werd"), question=replace(self.card.question, picture="")
        )
        return (replace(self.part, title="", questions=(kept,)),)


def deck_of(spoken: SpokenTool, talk_id: UUID, theme: str, card: str, *, link: Link, observes: bool) -> Deck:
    """`observes`: somebody else than the person looks on, and may write down what was seen."""
    parts = [part for part in spoken.parts if observes or not part.part.is_observed]
    here = [part for part in parts if part.id == theme]
    in_hand = _shuffled(here or [part for part in parts if _is_drawn_from(part)], talk_id)
    drawn = next((question for question in in_hand if question.id == card), None)
    if here and not _is_drawn_from(here[0]):
        drawn = here[0].questions[0]
    following = in_hand[(in_hand.index(drawn) + 1) % len(in_hand)] if drawn in in_hand else in_hand[0]
    return Deck(
        themes=tuple((link(part.id, ""), part.title, part.id == theme) for part in parts),
        card=drawn,
        part=next((_only(part, drawn) for part in parts if drawn in part.questions), None) if drawn else None,
        draw=link(theme, following.id) if not here or _is_drawn_from(here[0]) else "",
    )


def _is_drawn_from(part: SpokenPart) -> bool:
    """A part with one question is a page of its own, not a pile to draw from."""
    return len(part.questions) > 1


def _shuffled(parts: list[SpokenPart], talk_id: UUID) -> list[SpokenQuestion]:
    """Another order for every talk, the same one all through it: nobody draws a card twice before all were seen."""
    cards = [question for part in parts for question in part.questions]
    return sorted(cards, key=lambda question: sha256(f"{talk_id}{question.id}".encode()).digest())


def _only(part: SpokenPart, card: SpokenQuestion) -> SpokenPart:
    return replace(part, questions=(card,))
