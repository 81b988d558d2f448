"""What the editors of the zone may ask of its mailings; what anybody may ask of its contacts."""

from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.events.models import Contact, Mailing, Subscriber
from ertoe.events.permissions import SEE_CONTACT, SEE_SUBSCRIBERS, SUBSCRIBE, WRITE_MAILING
from ertoe.events.subscriptions import SUBSCRIPTION
from ertoe.organisations.models import Organisation
from ertoe.organisations.queries import the_zone
from ertoe.post.own_address import thing_behind


def zone_to_edit(*, by: Viewer) -> Organisation:
    """The zone, for its editors."""
    zone = the_zone(by=by)
    with look(WRITE_MAILING, by=by, about=zone):
        return zone


def subscriber(token: str, *, by: Viewer) -> Subscriber:
    """Who holds the own address of it. Whoever left is not there any more."""
    with look(SUBSCRIBE, by=by) as looking:
        found: Subscriber = looking.one(Subscriber.objects.filter(left_at=None), thing_behind(SUBSCRIPTION, token))
        return found


def subscribers(*, by: Viewer) -> list[Subscriber]:
    """Who said yes, by address."""
    with look(SEE_SUBSCRIBERS, by=by) as looking:
        rows = Subscriber.objects.filter(left_at=None).exclude(confirmed_at=None)
        return looking.many(rows.order_by("email"))


def mailings(*, by: Viewer) -> list[Mailing]:
    with look(WRITE_MAILING, by=by) as looking:
        return looking.many(Mailing.objects.order_by("-at", "-pk"))


def mailing(mailing_id: UUID, *, by: Viewer) -> Mailing:
    with look(WRITE_MAILING, by=by) as looking:
        found: Mailing = looking.one(Mailing.objects.all(), mailing_id)
        return found


def contacts(*, by: Viewer) -> list[Contact]:
    with look(SEE_CONTACT, by=by) as looking:
        return looking.many(Contact.objects.filter(is_shown=True).order_by("at", "pk"))


def contact(contact_id: UUID, *, by: Viewer) -> Contact:
    with look(SEE_CONTACT, by=by) as looking:
        found: Contact = looking.one(Contact.objects.filter(is_shown=True), contact_id)
        return found
