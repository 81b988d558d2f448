"""A sheet laid on the table: what every chair let go, theme by theme, beside each other. Asks nothing itself."""

from dataclasses import dataclass
from uuid import UUID

from ertoe.circle.models import Member
from ertoe.conversations.answered import value_of
from ertoe.conversations.models import Answer
from ertoe.conversations.talk import SaidAnswer, Talk
from ertoe.tools.tool import CHOOSE_ONE, SpokenQuestion


@dataclass(frozen=True)
class Asked:
    """One question, and what each chair says to it; nothing where a chair let nothing go."""

    ask: str
    said: tuple[tuple[Member, SaidAnswer | None], ...]


@dataclass(frozen=True)
class Theme:
    title: str
    asked: tuple[Asked, ...]
    view: str
    """`same` or `different` where at least two chairs chose an answer; else empty."""


@dataclass(frozen=True)
class Table:
    chairs: tuple[Member, ...]
    themes: tuple[Theme, ...]
    mine: tuple[SaidAnswer, ...]
    """What I answered, let go or not."""


def table_of(talk: Talk, me: Member | None) -> Table:
    chairs = tuple(talk.present)
    said = {(each.row.question, each.row.said_by_id): each for part in talk.said() for each in part.answers}
    laid = {key: each for key, each in said.items() if each.row.released_at is not None}
    on_it = {question for question, _chair in laid}
    themes = []
    for part in talk.spoken.parts:
        asked = tuple(_asked(question, chairs, laid) for question in part.questions if question.id in on_it)
        if asked:
            themes.append(Theme(part.title, asked, _view(part.questions, laid)))
    mine = tuple(each for (_question, chair), each in said.items() if me is not None and chair == me.pk)
    return Table(chairs, tuple(themes), mine)


def _asked(question: SpokenQuestion, chairs: tuple[Member, ...], laid: dict[tuple[str, UUID], SaidAnswer]) -> Asked:
    return Asked(question.ask, tuple((chair, laid.get((question.id, chair.pk))) for chair in chairs))


def _view(questions: tuple[SpokenQuestion, ...], laid: dict[tuple[str, UUID], SaidAnswer]) -> str:
    chooses = {question.id for question in questions if question.kind == CHOOSE_ONE}
    chosen = [_chosen(each.row) for (question, _chair), each in laid.items() if question in chooses]
    if len(chosen) < 2:
        return ""
    return "same" if len(set(chosen)) == 1 else "different"


def _chosen(row: Answer) -> str:
    return str(value_of(row.told()))
