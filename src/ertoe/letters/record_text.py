"""The plan in at most ten plain lines, for the professional's own record."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ertoe.circle.beside import Beside
from ertoe.dossier.plan import AgreementLine, Plan
from ertoe.dossier.threads import a_day, when
from ertoe.letters.plan_letter import look_back

AT_MOST = 10
GOALS = 3


def record_text(plan: Plan, *, on: date, reader: UUID | None = None) -> str:
    """Her sentence first, then goals, who does what (the reader's own promises first), the day of looking back.

    No tabs, no bullets, no empty line.
    """
    opening = [*_sentence(plan), *_goals(plan)]
    source = _("(Uit Ertoe, %(day)s)") % {"day": a_day(on)}
    ending = [f"{look_back(plan)} {source}"]
    room = AT_MOST - len(opening) - len(ending)
    return "\n".join([*opening, *_agreements(plan, room, reader), *ending])


def one_line(words: str) -> str:
    """The same words without the line breaks and tabs that would come loose in another program."""
    return " ".join(words.split())


def in_my_language(words: str, beside: Beside | None) -> str:
    """For a record that is kept in the language of the reader: there the translation, with who made it."""
    return f"{one_line(beside.words)} ({beside.credit})" if beside else one_line(words)


def _sentence(plan: Plan) -> Iterator[str]:
    if plan.whose.sentence:
        words = in_my_language(plan.whose.sentence, plan.whose.sentence_beside)
        told = {"words": words, "name": plan.whose.full_name}
        yield _("“%(words)s” - %(name)s") % told


def _goals(plan: Plan) -> Iterator[str]:
    for goal in plan.working_on[:GOALS]:
        yield _("Levensdoel: %(words)s") % {"words": in_my_language(goal.words, goal.beside)}


def _agreements(plan: Plan, room: int, reader: UUID | None) -> Iterator[str]:
    """The last line counts what no longer fits: nobody should think that this is all."""
    lines = sorted(plan.agreements(), key=lambda line: line.owner_id != reader)
    shown = lines if len(lines) <= room else lines[: room - 1]
    for line in shown:
        yield _("Afspraak: %(agreement)s") % {"agreement": _agreement(line)}
    left = len(lines) - len(shown)
    if left:
        yield ngettext(
            "En nog %(count)d afspraak: die staat in Ertoe.", "En nog %(count)d afspraken: die staan in Ertoe.", left
        ) % {"count": left}


def _agreement(line: AgreementLine) -> str:
    parts = [
        in_my_language(line.words, line.beside),
        line.owner,
        *when(line),
        _("voorgesteld") if line.state == "proposed" else "",
    ]
    return ", ".join(one_line(part).rstrip(".,;") for part in parts if part)
