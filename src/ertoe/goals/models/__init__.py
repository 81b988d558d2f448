from ertoe.goals.models.care_goal import (
    LEVEL_NAMES,
    CareGoal,
    CareGoalLevel,
    CareGoalShare,
    CareGoalState,
    CareGoalVersion,
    Serves,
)  # fmt: skip
from ertoe.goals.models.life_goal import (
    Facet,
    LifeGoal,
    LifeGoalLayer,
    LifeGoalShare,
    LifeGoalState,
    LifeGoalVersion,
    Value,
    ValueBehind,
    ValueShare,
    ValueVersion,
)  # fmt: skip

__all__ = (
    "LEVEL_NAMES", "CareGoal", "CareGoalLevel", "CareGoalShare", "CareGoalState", "CareGoalVersion", "Facet",
    "LifeGoal", "LifeGoalLayer", "LifeGoalShare", "LifeGoalState", "LifeGoalVersion", "Serves", "Value", "ValueBehind",
    "ValueShare", "ValueVersion",
)  # fmt: skip
