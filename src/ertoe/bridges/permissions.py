"""Who may let something cross, and who reads what came across."""

from ertoe.access.permission import Permission
from ertoe.access.viewer import Task
from ertoe.access.words import (
    belongs_there,
    comes_in,
    has_task,
    is_job,
    is_professional,
    is_representative,
    is_the_person,
)

COUNT_ALONG = Permission("bridges.count_along", ((is_the_person,), (is_representative,)))
SEED_CASE = Permission("bridges.seed_case", ((is_professional,),))

SEE_GOAL_MAP = Permission("bridges.see_goal_map", ((comes_in,),))
NAME_NEIGHBOURHOOD = Permission("bridges.name_neighbourhood", ((has_task(Task.EDITOR),), (is_job("demo"),)))
PUBLISH_GOAL_MAP = Permission("bridges.publish_goal_map", ((is_job("tick"),),))

SEE_SIGNALS = Permission("bridges.see_signals", ((belongs_there,),))
WANT_SIGNALS = Permission("bridges.want_signals", ((has_task(Task.LEAD),),))
LEARN_FROM_SIGNALS = Permission("bridges.learn_from_signals", ((belongs_there,),))
MAKE_SIGNALS = Permission("bridges.make_signals", ((is_job("tick"),),))
