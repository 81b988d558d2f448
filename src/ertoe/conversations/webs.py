"""The web of one talk as a page shows it: its lines, and the same as a table. Made from rows; asks nothing itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ertoe.circle.models import Member
from ertoe.conversations.answered import value_of
from ertoe.conversations.models import Answer, Conversation
from ertoe.conversations.talk import Talk
from ertoe.tools.answers import Answers
from ertoe.tools.web import (
    MOST_EARLIER,
    NOW,
    WISHED,
    WebPicture,
    Woven,
    draw_web,
    marks_of,
    threads_of,
)


@dataclass(frozen=True)
class WebShown:
    """`headers` and `rows` say what the picture shows: a row for each thread, a column for each line."""

    picture: WebPicture
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    has_earlier: bool

    @property
    def has_marks(self) -> bool:
        return bool(self.picture.lines)


def web_of(
    talk: Talk, voice: Member, earlier: Sequence[Answer], *, lays_over: bool, link: Callable[[str], str]
) -> WebShown:
    """The web of one voice. `earlier` are the marks of earlier talks, laid over it when `lays_over`."""
    spoken, answers = talk.spoken, talk.answers_of(voice)
    first = threads_of(spoken)[0].questions[0]
    before = [each for each in _earlier(talk, earlier) if each.marks]
    woven = [
        Woven(NOW, first.now, marks_of(spoken, answers, NOW)),
        Woven(WISHED, first.wished, marks_of(spoken, answers, WISHED)),
        *(before if lays_over else ()),
    ]
    shown = [each for each in woven if each.marks or each.name in (NOW, WISHED)]
    rows = tuple(
        (part.title, *(str(each.marks[part.id]) if part.id in each.marks else _("geen cijfer") for each in shown))
        for part in threads_of(spoken)
    )
    headers = (spoken.title, *(each.label for each in shown))
    return WebShown(draw_web(spoken, woven, link=link), headers, rows, bool(before))


def _earlier(talk: Talk, rows: Sequence[Answer]) -> list[Woven]:
    """How it was then, newest first: what was wished then would only make the picture harder to read."""
    talks: dict[Conversation, dict[str, Answer]] = {}
    for row in rows:
        talks.setdefault(row.conversation, {})[row.question] = row
    newest = sorted(talks, key=lambda one: (one.held_on, one.seq), reverse=True)[:MOST_EARLIER]
    return [
        Woven(f"earlier-{number}", date_format(one.held_on, "j F Y"), marks_of(talk.spoken, _values(talks[one]), NOW))
        for number, one in enumerate(newest, start=1)
    ]


def _values(rows: dict[str, Answer]) -> Answers:
    return {question: value_of(row.told()) for question, row in rows.items()}
