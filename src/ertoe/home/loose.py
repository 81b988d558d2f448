"""Loose ends of a plan. To person and carer nothing is ever missing: this is for who ties them together with her."""

from dataclasses import dataclass

from ertoe.dossier.plan import AgreementLine, CareGoalLine, LifeGoalLine, Plan


@dataclass(frozen=True)
class LooseEnds:
    care_goals: tuple[CareGoalLine, ...]
    agreements: tuple[AgreementLine, ...]
    life_goals: tuple[LifeGoalLine, ...]
    unagreed: tuple[CareGoalLine, ...]
    """Care goals of a life goal, for which nothing is agreed yet."""

    @property
    def how_many(self) -> int:
        return len(self.care_goals) + len(self.agreements) + len(self.life_goals) + len(self.unagreed)


def loose_ends_of(plan: Plan) -> LooseEnds:
    open_goals = (*plan.working_on, *plan.later)
    return LooseEnds(
        care_goals=plan.orphan_care_goals,
        agreements=plan.orphan_agreements,
        life_goals=tuple(goal for goal in open_goals if goal.has_nothing_agreed),
        unagreed=tuple(
            dict.fromkeys(care_goal for goal in open_goals for care_goal in goal.care_goals if not care_goal.agreements)
        ),
    )
