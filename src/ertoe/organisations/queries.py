"""What can be asked about who works where."""

from django.db.models import Q

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.foundation.clock import today
from ertoe.organisations.models import Employment
from ertoe.organisations.permissions import SEE_OWN_JOB


def current_job(*, by: Viewer) -> Employment | None:
    """Where this account works today, if anywhere; the first of several."""
    with look(SEE_OWN_JOB, by=by):
        current = Q(from_on__lte=today()) & (Q(until_on=None) | Q(until_on__gte=today()))
        return Employment.objects.filter(current, account=by.account).order_by("from_on", "pk").first()
