"""What a team may read of its own use."""

from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.bridges.models import SignalsOfQuarter, SignalsWanted
from ertoe.bridges.permissions import SEE_SIGNALS
from ertoe.organisations.models import Organisation


def wants_signals(organisation: Organisation, *, by: Viewer) -> bool:
    with look(SEE_SIGNALS, by=by, about=organisation):
        newest = SignalsWanted.objects.filter(organisation=organisation).order_by("-at", "-pk").first()
        return newest is not None and newest.is_wanted


def signals(organisation: Organisation, *, by: Viewer) -> list[SignalsOfQuarter]:
    """The newest quarter first."""
    with look(SEE_SIGNALS, by=by, about=organisation) as looking:
        return looking.many(SignalsOfQuarter.objects.filter(organisation=organisation).order_by("-quarter_on"))


def signals_of(signals_id: UUID, *, by: Viewer) -> SignalsOfQuarter:
    with look(SEE_SIGNALS, by=by) as looking:
        found: SignalsOfQuarter = looking.one(SignalsOfQuarter.objects.all(), signals_id)
        return found
