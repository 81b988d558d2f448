"""Who may: anybody reads what is public, registers and writes to the zone; moderators, leads and editors organise."""

from ertoe.access.permission import Permission
from ertoe.access.viewer import Task
from ertoe.access.words import comes_in, has_task, is_job

ORGANISERS = ((has_task(Task.EDITOR, Task.LEAD, Task.MODERATOR),),)
EDITORS = ((has_task(Task.EDITOR),),)
ANYBODY = ((comes_in,),)
TICK = ((is_job("tick"),),)

SEE_PUBLIC_EVENT = Permission("events.see_public_event", ANYBODY)
REGISTER = Permission("events.register", ANYBODY)
KEEP_OWN_REGISTRATION = Permission("events.keep_own_registration", ANYBODY)  # its address is the proof
EVALUATE_EVENT = Permission("events.evaluate_event", ANYBODY)
ORGANISE_EVENT = Permission("events.organise_event", ORGANISERS)
CARE_FOR_EVENTS = Permission("events.care_for_events", TICK)  # reminds, asks, forgets

SUBSCRIBE = Permission("events.subscribe", ANYBODY)
SEE_SUBSCRIBERS = Permission("events.see_subscribers", EDITORS)
WRITE_MAILING = Permission("events.write_mailing", EDITORS)
SEND_MAILING = Permission("events.send_mailing", TICK)

SEE_CONTACT = Permission("events.see_contact", ANYBODY)
WRITE_TO_CONTACT = Permission("events.write_to_contact", ANYBODY)
NAME_CONTACT = Permission("events.name_contact", EDITORS)
