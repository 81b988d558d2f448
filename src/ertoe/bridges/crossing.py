"""What of a plan goes into a case: words by level, and every name that must not go along."""

import re
from collections.abc import Iterator

from ertoe.dossier.plan import Plan


def goals_of(plan: Plan) -> dict[str, str]:
    """The words of each level, a line each, as the professional who asks may read them."""
    care_goals = [*plan.orphan_care_goals, *(goal for life in plan.life_goals for goal in life.care_goals)]
    agreements = [*plan.orphan_agreements, *(one for life in plan.life_goals for one in life.all_agreements)]
    return {
        "life_goal": _lines(goal.words for goal in plan.life_goals),
        "care_goal": _lines(dict.fromkeys(goal.words for goal in care_goals)),
        "agreements": _lines(dict.fromkeys(one.words for one in agreements)),
    }


def names_in(plan: Plan) -> list[str]:
    """Everybody of the file: the person, the circle, their organisations and telephone numbers."""
    found = [plan.whose.full_name, plan.whose.called]
    for member in plan.circle:
        found += [member.name, member.organisation, member.phone]
    whole = [name for name in found if name]
    parts = [part for name in whole for part in re.split(r"[\s,]+", name) if len(part) > 2 and part[0].isupper()]
    return list(dict.fromkeys([*whole, *parts]))


def _lines(words: Iterator[str] | dict[str, None]) -> str:
    return "\n".join(words)
