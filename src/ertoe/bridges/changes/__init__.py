from ertoe.bridges.changes.case import seed_case
from ertoe.bridges.changes.goal_map import count_along, count_no_longer, name_neighbourhood, publish_goal_map
from ertoe.bridges.changes.signals import learn_from_signals, make_signals, want_signals

__all__ = (
    "count_along", "count_no_longer", "learn_from_signals", "make_signals", "name_neighbourhood", "publish_goal_map",
    "seed_case",
    "want_signals",
)  # fmt: skip
