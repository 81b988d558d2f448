"""The plan as a picture: which words go on which thread."""

from ertoe.dossier.plan import AgreementLine, CareGoalLine, LifeGoalLine, Plan
from ertoe.ui.pictures.thread import ThreadAgreement, ThreadCareGoal, ThreadLifeGoal, Threads


def threads_of(plan: Plan, lens: str) -> Threads:
    return Threads(
        life_goals=tuple(_life_goal(goal, lens) for goal in (*plan.working_on, *plan.later)),
        care_goals=tuple(map(_care_goal, plan.orphan_care_goals)),
        agreements=tuple(map(_agreement, plan.orphan_agreements)),
    )


def _life_goal(goal: LifeGoalLine, lens: str) -> ThreadLifeGoal:
    words = goal.professional_words if lens == "professional" and goal.professional_words else goal.words
    return ThreadLifeGoal(
        words=words,
        care_goals=tuple(map(_care_goal, goal.care_goals)),
        agreements=tuple(map(_agreement, goal.agreements)),
    )


def _care_goal(goal: CareGoalLine) -> ThreadCareGoal:
    return ThreadCareGoal(words=goal.words, agreements=tuple(map(_agreement, goal.agreements)))


def _agreement(line: AgreementLine) -> ThreadAgreement:
    return ThreadAgreement(words=line.words, owner=line.owner)
