"""What can be asked about organisations, and who works or has a task where."""

from django.db.models import Q

from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.viewer import Viewer
from ertoe.foundation.clock import today
from ertoe.organisations.models import Employment, Organisation, Seat
from ertoe.organisations.permissions import SEE_ORGANISATION, SEE_OWN_JOB


def current_job(*, by: Viewer) -> Employment | None:
    """Where this account works today, if anywhere; the first of several."""
    with look(SEE_OWN_JOB, by=by):
        current = Q(from_on__lte=today()) & (Q(until_on=None) | Q(until_on__gte=today()))
        return Employment.objects.filter(current, account=by.account).order_by("from_on", "pk").first()


def organisation(slug: str, *, by: Viewer) -> Organisation:
    """For who belongs there; foreign and absent are never told apart. Its zone comes along."""
    with look(SEE_ORGANISATION, by=by):
        found = Organisation.objects.select_related("part_of").filter(slug=slug).first()
    if found is None:
        raise Missing(SEE_ORGANISATION.name)
    with look(SEE_ORGANISATION, by=by, about=found):
        return found


def the_zone(*, by: Viewer) -> Organisation:
    """The zone this installation serves (docs/decisions/0017-one-zone.md): open to everybody."""
    with look(SEE_ORGANISATION, by=by):
        found = Organisation.objects.filter(kind=Organisation.Kind.ZONE).order_by("pk").first()
    if found is None:
        raise Missing(SEE_ORGANISATION.name)
    return found


def parts_of(organisation: Organisation, *, by: Viewer) -> list[Organisation]:
    """What lies in this zone, or belongs to this programme."""
    with look(SEE_ORGANISATION, by=by, about=organisation):
        return list(Organisation.objects.filter(part_of=organisation).order_by("name"))


def seats(organisation: Organisation, *, by: Viewer) -> list[Seat]:
    """Who has which task here, by name. Accounts come along."""
    with look(SEE_ORGANISATION, by=by, about=organisation) as looking:
        rows = Seat.objects.filter(organisation=organisation, until_on=None).select_related("account")
        return looking.many(rows.order_by("account__name", "task"))
