"""What hangs on the fridge: which lines of the plan the person chose for a sheet that every visitor reads."""

from uuid import UUID

from django.db import models
from django.db.models import Q

from ertoe.agreements.models import Agreement
from ertoe.circle.models import Member
from ertoe.goals.models import LifeGoal
from ertoe.people.models import Link

KINDS = ("life_goal", "agreement", "member")


class FridgeLine(Link):
    """One line: a life goal, an agreement, or somebody's telephone number. Its words stay where they are.

    `was_for_all`: the whole circle could read it when it was hung there. What is shared with fewer since hangs no more.
    """

    life_goal = models.ForeignKey(LifeGoal, models.PROTECT, null=True, related_name="+")
    agreement = models.ForeignKey(Agreement, models.PROTECT, null=True, related_name="+")
    member = models.ForeignKey(Member, models.PROTECT, null=True, related_name="+")
    was_for_all = models.BooleanField(default=False)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(life_goal__isnull=False, agreement=None, member=None)
                | Q(life_goal=None, agreement__isnull=False, member=None)
                | Q(life_goal=None, agreement=None, member__isnull=False),
                name="a_line_on_the_fridge_is_one_thing",
            ),
            *(
                models.UniqueConstraint(
                    fields=("person", kind), condition=Q(until_at=None), name=f"a_{kind}_hangs_on_the_fridge_once"
                )
                for kind in KINDS
            ),
        )

    @property
    def thing(self) -> tuple[str, UUID]:
        """What hangs there: its kind and its id."""
        return next((kind, pk) for kind in KINDS if (pk := getattr(self, f"{kind}_id")) is not None)
