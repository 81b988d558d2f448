"""What goes on paper, and into another record."""

from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.facts import a_person
from ertoe.access.permission import Permission
from ertoe.access.viewer import Viewer
from ertoe.dossier.permissions import SEE_PLAN
from ertoe.dossier.plan import Plan
from ertoe.dossier.queries import plan as whole_plan
from ertoe.foundation.clock import today
from ertoe.letters.fridge import FridgeLines, fridge_letter, lines_of
from ertoe.letters.models import FridgeLine
from ertoe.letters.permissions import COPY_FOR_MY_RECORD
from ertoe.letters.plan_letter import Words, letter
from ertoe.letters.record_text import record_text


def plan_letter(person_id: UUID, *, by: Viewer, lens: str, is_large: bool) -> Words:
    """The plan as this reader may see it, in words for paper."""
    with look(SEE_PLAN, by=by, about=a_person(person_id)) as looking:
        looking.tell(a_person(person_id), "plan_on_paper")
        plan = whole_plan(person_id, by=by)
        return letter(plan, reader=_reader(plan, by), on=today(), lens=lens, is_large=is_large)


def text_for_my_record(person_id: UUID, *, by: Viewer) -> str:
    """The trail tells the person that a text for another record was made."""
    with look(COPY_FOR_MY_RECORD, by=by, about=a_person(person_id)):
        membership = by.membership(person_id)
        return record_text(whole_plan(person_id, by=by), on=today(), reader=membership.member if membership else None)


def _reader(plan: Plan, by: Viewer) -> str:
    membership = by.membership(plan.whose.id)
    return next((line.name for line in plan.circle if membership and line.id == membership.member), "")


def fridge(person_id: UUID, *, by: Viewer, to: Permission = SEE_PLAN) -> tuple[Plan, FridgeLines]:
    """What may hang on the fridge, of what this reader may read; and what was chosen."""
    with look(to, by=by, about=a_person(person_id)) as looking:
        looking.tell(a_person(person_id), "fridge")
        plan = whole_plan(person_id, by=by)
        lines = list(FridgeLine.objects.filter(person_id=person_id))
        chosen = {line.thing[1]: line.was_for_all for line in lines if line.until_at is None}
        return plan, lines_of(plan, chosen, was_chosen=bool(lines))


def fridge_words(person_id: UUID, *, by: Viewer) -> Words:
    with look(SEE_PLAN, by=by, about=a_person(person_id)):
        plan, lines = fridge(person_id, by=by)
        return fridge_letter(plan, lines.hanging, on=today())
