from django.urls import path

from ertoe.events.pages.add_at_door import add_at_door
from ertoe.events.pages.add_file import add_file
from ertoe.events.pages.calendar import calendar
from ertoe.events.pages.call_off_event import call_off_event
from ertoe.events.pages.cancel_registration import cancel_registration
from ertoe.events.pages.change_contact import change_contact
from ertoe.events.pages.change_event import change_event
from ertoe.events.pages.check_in import check_in
from ertoe.events.pages.choose_themes import choose_themes
from ertoe.events.pages.code import code
from ertoe.events.pages.contact import contact
from ertoe.events.pages.contacts_csv import contacts_csv
from ertoe.events.pages.evaluate_event import evaluate_event
from ertoe.events.pages.evaluation import evaluation
from ertoe.events.pages.event import event
from ertoe.events.pages.event_calendar import event_calendar
from ertoe.events.pages.events import events
from ertoe.events.pages.get_file import get_file
from ertoe.events.pages.mailing import mailing
from ertoe.events.pages.name_contact import name_contact
from ertoe.events.pages.organise_event import organise_event
from ertoe.events.pages.organise_events import organise_events
from ertoe.events.pages.organise_mailing import organise_mailing
from ertoe.events.pages.plan_event import plan_event
from ertoe.events.pages.print_list import print_list
from ertoe.events.pages.publish_event import publish_event
from ertoe.events.pages.read_mailing import read_mailing
from ertoe.events.pages.register import register
from ertoe.events.pages.registered import registered
from ertoe.events.pages.registrations_csv import registrations_csv
from ertoe.events.pages.remove_file import remove_file
from ertoe.events.pages.rewrite_mailing import rewrite_mailing
from ertoe.events.pages.see_registration import see_registration
from ertoe.events.pages.show_code import show_code
from ertoe.events.pages.subscribe import subscribe
from ertoe.events.pages.unsubscribe import unsubscribe
from ertoe.events.pages.write_mailing import write_mailing
from ertoe.events.pages.write_to_zone import write_to_zone

app_name = "events"

ORGANISE = "zone/organise-events/"
ONE = ORGANISE + "<str:event_id>/"
EVENT = "zone/events/<str:slug>/"
OWN = "zone/registrations/<str:token>/"
MAILING = "zone/mailing/"
ONE_MAILING = MAILING + "letters/<str:mailing_id>/"
READER = MAILING + "readers/<str:token>/"

urlpatterns = [
    path("zone/events/", events, name="events"),
    path("zone/events/calendar.ics", calendar, name="calendar"),
    path(EVENT, event, name="event"),
    path(EVENT + "event-calendar/", event_calendar, name="event_calendar"),
    path(EVENT + "register/", register, name="register"),
    path(EVENT + "registered/", registered, name="registered"),
    path("zone/event-files/<str:file_id>/get-file/", get_file, name="get_file"),
    path(OWN + "see-registration/", see_registration, name="see_registration"),
    path(OWN + "cancel-registration/", cancel_registration, name="cancel_registration"),
    path("zone/code/", code, name="code"),
    path("zone/code/<str:code>/evaluate-event/", evaluate_event, name="evaluate_event"),
    path(ORGANISE, organise_events, name="organise_events"),
    path(ORGANISE + "plan-event/", plan_event, name="plan_event"),
    path(ONE + "organise-event/", organise_event, name="organise_event"),
    path(ONE + "change-event/", change_event, name="change_event"),
    path(ONE + "publish-event/", publish_event, name="publish_event"),
    path(ONE + "call-off-event/", call_off_event, name="call_off_event"),
    path(ONE + "check-in/", check_in, name="check_in"),
    path(ONE + "add-at-door/", add_at_door, name="add_at_door"),
    path(ONE + "print-list/", print_list, name="print_list"),
    path(ONE + "registrations-csv/", registrations_csv, name="registrations_csv"),
    path(ONE + "add-file/", add_file, name="add_file"),
    path(ONE + "files/<str:file_id>/remove-file/", remove_file, name="remove_file"),
    path(ONE + "evaluation/", evaluation, name="evaluation"),
    path(ONE + "show-code/", show_code, name="show_code"),
    path(MAILING, mailing, name="mailing"),
    path(MAILING + "subscribe/", subscribe, name="subscribe"),
    path(READER + "choose-themes/", choose_themes, name="choose_themes"),
    path(READER + "unsubscribe/", unsubscribe, name="unsubscribe"),
    path(MAILING + "organise-mailing/", organise_mailing, name="organise_mailing"),
    path(MAILING + "write-mailing/", write_mailing, name="write_mailing"),
    path(MAILING + "contacts-csv/", contacts_csv, name="contacts_csv"),
    path(ONE_MAILING + "read-mailing/", read_mailing, name="read_mailing"),
    path(ONE_MAILING + "rewrite-mailing/", rewrite_mailing, name="rewrite_mailing"),
    path("zone/contact/", contact, name="contact"),
    path("zone/contact/name-contact/", name_contact, name="name_contact"),
    path("zone/contact/<str:contact_id>/change-contact/", change_contact, name="change_contact"),
    path("zone/contact/<str:contact_id>/write-to-zone/", write_to_zone, name="write_to_zone"),
]
