from ertoe.bridges.models.care import CaseConsent, Counted
from ertoe.bridges.models.counts import GoalMap, Neighbourhood, SignalsOfQuarter, SignalsWanted

__all__ = ("CaseConsent", "Counted", "GoalMap", "Neighbourhood", "SignalsOfQuarter", "SignalsWanted")
