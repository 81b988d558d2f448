"""What is true of the events of the zone, of who reads its mailings, and of who answers its post."""

from ertoe.events.models.afterwards import EventAnswer, EventFile
from ertoe.events.models.event import Event
from ertoe.events.models.mailing import Contact, Mailing, Subscriber
from ertoe.events.models.registration import Registration

__all__ = ["Contact", "Event", "EventAnswer", "EventFile", "Mailing", "Registration", "Subscriber"]
