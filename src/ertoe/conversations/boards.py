"""The board of one voice as a page shows it: its cards, pile by pile. Made from rows; asks nothing itself."""

from collections.abc import Callable
from dataclasses import dataclass

from ertoe.circle.models import Member
from ertoe.conversations.answered import value_of
from ertoe.conversations.models import Answer
from ertoe.conversations.talk import Talk
from ertoe.tools.answers import base, was_answered
from ertoe.tools.tool import CARD, SpokenQuestion


@dataclass(frozen=True)
class CardShown:
    key: str
    words: str
    language: str
    label: str
    """What its drawing shows, in words."""
    pictogram: str
    photo: str
    """The id of an own photo, if there is one."""
    href: str


@dataclass(frozen=True)
class PileShown:
    id: str
    name: str
    cards: tuple[CardShown, ...]


@dataclass(frozen=True)
class Board:
    """A pile without a name holds the cards that were not laid anywhere."""

    piles: tuple[PileShown, ...]


def board_of(talk: Talk, voice: Member, *, link: Callable[[str], str]) -> Board:
    """`link` leads to the page on which this card can be changed."""
    rows = [row for row in talk.rows if row.said_by_id == voice.pk]
    question = next(each for part in talk.spoken.parts for each in part.questions if each.kind == CARD)
    cards = [(_pile_of(row), _card(row, question, link)) for row in rows if _is_card(row, question)]
    piles = [
        PileShown(pile, name, tuple(card for on, card in cards if on == pile))
        for pile, name in (*question.piles, ("", ""))
    ]
    return Board(tuple(pile for pile in piles if pile.id or pile.cards))


def _is_card(row: Answer, question: SpokenQuestion) -> bool:
    return base(row.question) == question.id and was_answered(value_of(row.told()))


def _pile_of(row: Answer) -> str:
    value = value_of(row.told())
    return str(value.get("pile", "")) if isinstance(value, dict) else ""


def _card(row: Answer, question: SpokenQuestion, link: Callable[[str], str]) -> CardShown:
    value = value_of(row.told())
    picture = value.get("picture", "") if isinstance(value, dict) else ""
    return CardShown(
        key=row.question,
        words=row.told()["words"],
        language=row.language,
        label=dict(question.options).get(picture, ""),
        photo=str(value.get("attachment", "")) if isinstance(value, dict) else "",
        pictogram=question.question.pictures.get(picture, ""),
        href=link(row.question),
    )
