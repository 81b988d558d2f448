"""What can be asked: by anybody, by whoever holds an own address, and by who organises."""

from ertoe.events.queries.mailing import contact, contacts, mailing, mailings, subscriber, subscribers, zone_to_edit
from ertoe.events.queries.organising import answers, event, events_to_organise, registrations, zone_to_organise
from ertoe.events.queries.public import coming, event_to_evaluate, file, files, own_registration, past, public_event

__all__ = [
    "answers", "coming", "contact", "contacts", "event", "event_to_evaluate", "events_to_organise", "file", "files",
    "mailing", "mailings", "own_registration", "past", "public_event", "registrations", "subscriber", "subscribers",
    "zone_to_edit", "zone_to_organise",
]  # fmt: skip
