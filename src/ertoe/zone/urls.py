from django.urls import path

from ertoe.zone.pages.actions import actions
from ertoe.zone.pages.add_document import add_document
from ertoe.zone.pages.add_item import add_item
from ertoe.zone.pages.add_place import add_place
from ertoe.zone.pages.agree_action import agree_action
from ertoe.zone.pages.answer_dates import answer_dates
from ertoe.zone.pages.answer_need import answer_need
from ertoe.zone.pages.answer_question import answer_question
from ertoe.zone.pages.ask_for_offer import ask_for_offer
from ertoe.zone.pages.ask_question import ask_question
from ertoe.zone.pages.call_off_meeting import call_off_meeting
from ertoe.zone.pages.change_action import change_action
from ertoe.zone.pages.change_entry import change_entry
from ertoe.zone.pages.close_action import close_action
from ertoe.zone.pages.close_my_action import close_my_action
from ertoe.zone.pages.close_need import close_need
from ertoe.zone.pages.confirm_works_with import confirm_works_with
from ertoe.zone.pages.fix_date import fix_date
from ertoe.zone.pages.leave_group import leave_group
from ertoe.zone.pages.let_go import let_go
from ertoe.zone.pages.make_call import make_call
from ertoe.zone.pages.my_group import my_group
from ertoe.zone.pages.my_meeting import my_meeting
from ertoe.zone.pages.needs import needs
from ertoe.zone.pages.needs_csv import needs_csv
from ertoe.zone.pages.needs_overview import needs_overview
from ertoe.zone.pages.network import network
from ertoe.zone.pages.plan_meeting import plan_meeting
from ertoe.zone.pages.propose_item import propose_item
from ertoe.zone.pages.questions import questions
from ertoe.zone.pages.react import react
from ertoe.zone.pages.say_works_with import say_works_with
from ertoe.zone.pages.see_entry import see_entry
from ertoe.zone.pages.see_meeting import see_meeting
from ertoe.zone.pages.see_need import see_need
from ertoe.zone.pages.see_offer import see_offer
from ertoe.zone.pages.sign_up import sign_up
from ertoe.zone.pages.signed_up import signed_up
from ertoe.zone.pages.state_need import state_need
from ertoe.zone.pages.state_offer import state_offer
from ertoe.zone.pages.tell_action import tell_action
from ertoe.zone.pages.tell_of_zone import tell_of_zone
from ertoe.zone.pages.welcome_member import welcome_member
from ertoe.zone.pages.withdraw_offer import withdraw_offer
from ertoe.zone.pages.working_group import working_group
from ertoe.zone.pages.write_entry import write_entry
from ertoe.zone.pages.write_minutes import write_minutes
from ertoe.zone.pages.write_to_call import write_to_call
from ertoe.zone.pages.write_to_entry import write_to_entry
from ertoe.zone.pages.zone import zone

app_name = "zone"

urlpatterns = [
    path("zone/", zone, name="zone"),
    path("zone/needs/", needs, name="needs"),
    path("zone/needs/state-need/", state_need, name="state_need"),
    path("zone/needs/state-offer/", state_offer, name="state_offer"),
    path("zone/needs/needs-overview/", needs_overview, name="needs_overview"),
    path("zone/needs/needs-csv/", needs_csv, name="needs_csv"),
    path("zone/needs/<str:need_id>/see-need/", see_need, name="see_need"),
    path("zone/needs/<str:need_id>/answer-need/", answer_need, name="answer_need"),
    path("zone/needs/<str:need_id>/close-need/", close_need, name="close_need"),
    path("zone/offers/<str:offer_id>/see-offer/", see_offer, name="see_offer"),
    path("zone/offers/<str:offer_id>/ask-for-offer/", ask_for_offer, name="ask_for_offer"),
    path("zone/offers/<str:offer_id>/withdraw-offer/", withdraw_offer, name="withdraw_offer"),
    path("zone/working-group/", working_group, name="working_group"),
    path("zone/working-group/sign-up/", sign_up, name="sign_up"),
    path("zone/working-group/signed-up/", signed_up, name="signed_up"),
    path("zone/working-group/plan-meeting/", plan_meeting, name="plan_meeting"),
    path("zone/working-group/meetings/<str:meeting_id>/see-meeting/", see_meeting, name="see_meeting"),
    path("zone/working-group/meetings/<str:meeting_id>/fix-date/", fix_date, name="fix_date"),
    path("zone/working-group/meetings/<str:meeting_id>/call-off-meeting/", call_off_meeting, name="call_off_meeting"),
    path("zone/working-group/meetings/<str:meeting_id>/add-item/", add_item, name="add_item"),
    path("zone/working-group/meetings/<str:meeting_id>/write-minutes/", write_minutes, name="write_minutes"),
    path("zone/working-group/meetings/<str:meeting_id>/agree-action/", agree_action, name="agree_action"),
    path("zone/working-group/meetings/<str:meeting_id>/add-document/", add_document, name="add_document"),
    path("zone/working-group/members/<str:group_member_id>/welcome-member/", welcome_member, name="welcome_member"),
    path("zone/working-group/members/<str:group_member_id>/let-go/", let_go, name="let_go"),
    path("zone/working-group/actions/<str:group_action_id>/close-action/", close_action, name="close_action"),
    path("zone/working-group/by-link/<str:token>/my-group/", my_group, name="my_group"),
    path("zone/working-group/by-link/<str:token>/leave-group/", leave_group, name="leave_group"),
    path("zone/working-group/by-link/<str:token>/<str:meeting_id>/my-meeting/", my_meeting, name="my_meeting"),
    path("zone/working-group/by-link/<str:token>/<str:meeting_id>/answer-dates/", answer_dates, name="answer_dates"),
    path("zone/working-group/by-link/<str:token>/<str:meeting_id>/propose-item/", propose_item, name="propose_item"),
    path(
        "zone/working-group/by-link/<str:token>/<str:group_action_id>/close-my-action/",
        close_my_action,
        name="close_my_action",
    ),
    path("zone/tell-of-zone/", tell_of_zone, name="tell_of_zone"),
    path("zone/network/", network, name="network"),
    path("zone/network/write-entry/", write_entry, name="write_entry"),
    path("zone/network/add-place/", add_place, name="add_place"),
    path("zone/network/<str:entry_id>/see-entry/", see_entry, name="see_entry"),
    path("zone/network/<str:entry_id>/change-entry/", change_entry, name="change_entry"),
    path("zone/network/<str:entry_id>/say-works-with/", say_works_with, name="say_works_with"),
    path("zone/network/<str:entry_id>/write-to-entry/", write_to_entry, name="write_to_entry"),
    path("zone/network/links/<str:works_with_id>/confirm-works-with/", confirm_works_with, name="confirm_works_with"),
    path("zone/actions/", actions, name="actions"),
    path("zone/actions/tell-action/", tell_action, name="tell_action"),
    path("zone/actions/<str:partner_action_id>/change-action/", change_action, name="change_action"),
    path("zone/actions/<str:partner_action_id>/react/", react, name="react"),
    path("zone/questions/", questions, name="questions"),
    path("zone/questions/ask-question/", ask_question, name="ask_question"),
    path("zone/questions/make-call/", make_call, name="make_call"),
    path("zone/questions/<str:question_id>/answer-question/", answer_question, name="answer_question"),
    path("zone/questions/calls/<str:call_id>/write-to-call/", write_to_call, name="write_to_call"),
]
