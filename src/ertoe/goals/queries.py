"""What can be asked about goals.

`to` says what the viewer wants to do with it: without that permission it is missing.
"""

from uuid import UUID

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.permission import Permission
from ertoe.access.viewer import Viewer
from ertoe.goals.models import CareGoal, Facet, LifeGoal, LifeGoalLayer, Value
from ertoe.goals.permissions import SEE_CARE_GOAL, SEE_LIFE_GOAL, SEE_VALUE

NOTHING = UUID(int=0)


def life_goal(goal_id: UUID | None, *, by: Viewer, person_id: UUID, to: Permission = SEE_LIFE_GOAL) -> LifeGoal:
    """No id at all is as missing as the id of nothing."""
    with look(SEE_LIFE_GOAL, by=by) as looking:
        rows = LifeGoal.objects.filter(person_id=person_id).select_related("said_by", "from_phrase")
        goal: LifeGoal = looking.one(rows, goal_id or NOTHING)
        if not decide(by, to, goal.facts()):
            raise Missing(to.name)
        return goal


def care_goal(goal_id: UUID | None, *, by: Viewer, person_id: UUID, to: Permission = SEE_CARE_GOAL) -> CareGoal:
    with look(SEE_CARE_GOAL, by=by) as looking:
        rows = CareGoal.objects.filter(person_id=person_id).select_related("said_by")
        goal: CareGoal = looking.one(rows, goal_id or NOTHING)
        if not decide(by, to, goal.facts()):
            raise Missing(to.name)
        return goal


def life_goals(person_id: UUID, *, by: Viewer) -> list[LifeGoal]:
    with look(SEE_LIFE_GOAL, by=by) as looking:
        return looking.many(LifeGoal.objects.filter(person_id=person_id).order_by("seq"))


def care_goals(person_id: UUID, *, by: Viewer) -> list[CareGoal]:
    with look(SEE_CARE_GOAL, by=by) as looking:
        return looking.many(CareGoal.objects.filter(person_id=person_id).order_by("seq"))


def care_goals_of(goal: LifeGoal, *, by: Viewer) -> list[CareGoal]:
    """The care goals that serve this life goal now."""
    with look(SEE_CARE_GOAL, by=by) as looking:
        rows = CareGoal.objects.filter(person_id=goal.person_id, serves__life_goal=goal, serves__until_at=None)
        return looking.many(rows.order_by("seq"))


def life_goals_of(goal: CareGoal, *, by: Viewer) -> list[LifeGoal]:
    """The life goals that this care goal serves now, as far as this viewer may read them."""
    with look(SEE_LIFE_GOAL, by=by) as looking:
        rows = LifeGoal.objects.filter(person_id=goal.person_id, served_by__care_goal=goal, served_by__until_at=None)
        return looking.many(rows.order_by("seq"))


def values_behind(goal: LifeGoal, *, by: Viewer) -> list[Value]:
    """Why this life goal matters."""
    with look(SEE_VALUE, by=by) as looking:
        behind = goal.values_behind.filter(until_at=None).values("value")
        return looking.many(Value.objects.filter(person_id=goal.person_id, pk__in=behind).order_by("seq"))


def facets_of(goal: LifeGoal, *, by: Viewer) -> dict[str, Facet]:
    """What was told about each side of this life goal, the newest of each; who reads the goal reads these."""
    with look(SEE_LIFE_GOAL, by=by, about=goal):
        rows = goal.facets.select_related("said_by").order_by("seq")
        return {facet.side: facet for facet in rows}


def words_beside(goal: LifeGoal, *, by: Viewer) -> list[LifeGoalLayer]:
    """Professional wordings, which stand beside the person's own words."""
    with look(SEE_LIFE_GOAL, by=by, about=goal):
        return list(goal.layers.select_related("said_by").order_by("seq"))


def levels_of(goal: CareGoal, *, by: Viewer) -> dict[int, str]:
    """The five levels of this goal in words, from -2 to +2; empty when it is followed in another way."""
    with look(SEE_CARE_GOAL, by=by, about=goal):
        return goal.levels_in_words()


def whose_life_goal(goal_id: UUID, *, by: Viewer) -> UUID:
    """The person whose goal this is, for who may see the goal."""
    with look(SEE_LIFE_GOAL, by=by) as looking:
        goal: LifeGoal = looking.one(LifeGoal.objects.all(), goal_id)
        return goal.person_id
