"""The directory: a place is added, an entry is written, two say that they work together."""

from typing import Any
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import Refused
from ertoe.access.viewer import Viewer
from ertoe.organisations.models import Organisation
from ertoe.zone.mails import pass_on
from ertoe.zone.models import Entry, Place, WorksWith
from ertoe.zone.permissions import EDIT_ZONE, TAKE_PART, WRITE_TO_CONTACT
from ertoe.zone.speaking import only_their_own, zone_of


def add_place(
    *, by: Viewer, organisation_id: UUID, name: str, latitude: float, longitude: float, seen: Seen = NOTHING_SEEN
) -> Place:
    """A municipality of the zone."""
    place = Place(organisation_id=organisation_id, name=name, latitude=latitude, longitude=longitude)
    with change(EDIT_ZONE, by=by, about=place.subject, seen=seen) as trail:
        place.add(trail)
        trail.leave("place_added", place=place.pk)
    return place


def write_entry(*, by: Viewer, organisation: Organisation, seen: Seen = NOTHING_SEEN, **told: Any) -> Entry:
    """For the own organisation; the editor may write for who has no account, on behalf of the zone."""
    entry = Entry(organisation_id=zone_of(organisation), of=organisation, **told)
    with change(TAKE_PART, by=by, about=entry.subject, seen=seen) as trail:
        only_their_own(by, organisation.pk, entry)
        entry.add(trail)
        trail.leave("entry_written", entry=entry.pk)
    return entry


def change_entry(*, by: Viewer, entry: Entry, seen: Seen = NOTHING_SEEN, **told: Any) -> Entry:
    with change(TAKE_PART, by=by, about=entry, seen=seen) as trail:
        only_their_own(by, entry.of_id, entry)
        entry.keep(trail, **told)
        trail.leave("entry_changed", entry=entry.pk)
    return entry


def say_works_with(*, by: Viewer, one: Entry, other: Entry, words: str = "", seen: Seen = NOTHING_SEEN) -> WorksWith:
    """Shown once the other says so too. If the other already said it, this is the other half."""
    with change(TAKE_PART, by=by, about=one.subject, seen=seen) as trail:
        only_their_own(by, one.of_id, one)
        if one.pk == other.pk or one.organisation_id != other.organisation_id:
            raise Refused(TAKE_PART.name)
        back = WorksWith.objects.filter(one=other, other=one).first()
        link = back or WorksWith.objects.filter(one=one, other=other).first()
        link = link or WorksWith(organisation_id=one.organisation_id, one=one, other=other, words=words).add(trail)
        if back is not None and link.confirmed_at is None:
            link.confirmed_at = trail.at
            link.save(update_fields=("confirmed_at",))
        trail.leave("said_to_work_with", works_with=link.pk)
    return link


def confirm_works_with(*, by: Viewer, link: WorksWith) -> WorksWith:
    """By the other of the two: who said it first cannot say it for both."""
    with change(TAKE_PART, by=by, about=link) as trail:
        only_their_own(by, link.other.of_id, link)
        if link.confirmed_at is None:
            link.confirmed_at = trail.at
            link.save(update_fields=("confirmed_at",))
        trail.leave("working_together_confirmed", works_with=link.pk)
    return link


def write_to_entry(
    *, by: Viewer, entry: Entry, sender: str, sender_email: str, words: str, seen: Seen = NOTHING_SEEN
) -> None:
    """A mail to its contact. Of the message nothing is kept here."""
    with change(WRITE_TO_CONTACT, by=by, about=entry.subject, seen=seen) as trail:
        to = {"to": entry.contact_email, "name": entry.contact_name, "about": entry.name}
        pass_on(trail, **to, sender=sender, sender_email=sender_email, words=words)
        trail.leave("contact_written_to", entry=entry.pk)
