"""What people thought of an event, added up; nothing below five answers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ertoe.events.models import EventAnswer

SHOWN_FROM = 5
QUESTIONS: dict[str, str | Promise] = {
    "was_worth_it": _("Was het uw tijd waard?"),
    "was_clear": _("Was het duidelijk?"),
    "will_use_it": _("Kunt u er morgen iets mee doen?"),
}
MARKS: dict[str, str | Promise] = {
    EventAnswer.Mark.YES: _("Ja"),
    EventAnswer.Mark.PARTLY: _("Een beetje"),
    EventAnswer.Mark.NO: _("Nee"),
}


@dataclass(frozen=True)
class Evaluation:
    """`rows`: each question with how many said yes, a bit, no. `words`: (what somebody wrote, its language)."""

    how_many: int
    rows: list[tuple[str | Promise, list[tuple[str | Promise, int]]]]
    words: list[tuple[str, str]]


def evaluation_of(answers: Sequence[EventAnswer]) -> Evaluation | None:
    """None: fewer than five answered. One could then guess who said what."""
    if len(answers) < SHOWN_FROM:
        return None
    rows = []
    for name, question in QUESTIONS.items():
        marks = Counter(getattr(one, name) for one in answers)
        rows.append((question, [(label, marks[mark]) for mark, label in MARKS.items()]))
    return Evaluation(len(answers), rows, [(one.words, one.language) for one in answers if one.words])
