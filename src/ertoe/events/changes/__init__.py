"""What can change: an event is planned, people register, it happens, it is looked back on; mailings and contacts."""

from ertoe.events.changes.afterwards import add_file, evaluate_event, remove_file
from ertoe.events.changes.at_the_door import add_at_door, check_in
from ertoe.events.changes.contact import TooManyMessages, change_contact, name_contact, write_to_zone
from ertoe.events.changes.due import ask_how_it_was, forget_registrants, remind_registrants, send_due_mailings
from ertoe.events.changes.mailing import call_off_mailing, plan_mailing, rewrite_mailing, write_mailing
from ertoe.events.changes.planning import call_off_event, change_event, plan_event, publish_event
from ertoe.events.changes.registering import RegistrationIsClosed, cancel_registration, register
from ertoe.events.changes.subscribing import choose_themes, subscribe, unsubscribe

__all__ = [
    "RegistrationIsClosed", "TooManyMessages", "add_at_door", "add_file", "ask_how_it_was", "call_off_event",
    "call_off_mailing",
    "cancel_registration", "change_contact", "change_event", "check_in", "choose_themes", "evaluate_event",
    "forget_registrants", "name_contact", "plan_event", "plan_mailing", "publish_event", "register",
    "remind_registrants", "remove_file", "rewrite_mailing", "send_due_mailings", "subscribe", "unsubscribe",
    "write_mailing", "write_to_zone",
]  # fmt: skip
