"""Who answers for the zone, and a message to one of them that shows nobody's address."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Viewer
from ertoe.events.models import Contact
from ertoe.events.permissions import NAME_CONTACT, WRITE_TO_CONTACT
from ertoe.post.changes import write_mail, written_lately

AN_HOUR = timedelta(hours=1)
MOST_AN_HOUR = 3
MOST_IN_ALL = 30  # from everybody together: the copy goes to an address that nobody checked


class TooManyMessages(Exception):
    """Three messages an hour from one address, thirty from all. Nothing was sent."""


def name_contact(*, by: Viewer, organisation_id: UUID, seen: Seen = NOTHING_SEEN, **told: Any) -> Contact:
    contact = Contact(organisation_id=organisation_id, **told)
    with change(NAME_CONTACT, by=by, about=an_organisation(organisation_id), seen=seen) as trail:
        contact.add(trail)
        trail.leave("contact_named", contact=contact.pk)
    return contact


def change_contact(*, by: Viewer, contact: Contact, seen: Seen = NOTHING_SEEN, **told: Any) -> Contact:
    with change(NAME_CONTACT, by=by, about=contact, seen=seen) as trail:
        contact.keep(trail, **told)
        trail.leave("contact_changed", contact=contact.pk)
    return contact


def write_to_zone(*, by: Viewer, contact: Contact, name: str, email: str, words: str) -> None:
    """To the contact, who answers straight to the sender; a copy to the sender. The copies are what is counted."""
    email = email.strip().lower()
    with change(WRITE_TO_CONTACT, by=by, about=contact) as trail:
        from_all = written_lately(trail, about=contact.pk, within=AN_HOUR)
        from_one = written_lately(trail, to=email, about=contact.pk, within=AN_HOUR)
        if from_one >= MOST_AN_HOUR or from_all >= MOST_IN_ALL:
            raise TooManyMessages
        sent = _("%(name)s schreef via de pagina van de zone:") % {"name": name}
        write_mail(trail, to=contact.email, subject=_("Een vraag aan de zone"), text=f"{sent}\n\n{words}",
                   reply_to=email)  # fmt: skip
        copy = _("Dit stuurde u aan %(name)s. U krijgt het antwoord op dit adres.") % {"name": contact.name}
        write_mail(trail, to=email, subject=_("Uw vraag aan de zone"), text=f"{copy}\n\n{words}", about=contact.pk)
        trail.leave("message_passed_on", contact=contact.pk)
