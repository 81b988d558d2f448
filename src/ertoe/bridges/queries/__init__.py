from ertoe.bridges.queries.goal_map import counted, goal_map, neighbourhoods, neighbourhoods_to_name
from ertoe.bridges.queries.signals import signals, signals_of, wants_signals

__all__ = ("counted", "goal_map", "neighbourhoods", "neighbourhoods_to_name", "signals", "signals_of", "wants_signals")
