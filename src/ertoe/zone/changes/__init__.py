"""What can change in the zone. One file for each noun."""

from ertoe.zone.changes.actions import change_action, react, tell_action
from ertoe.zone.changes.front import tell_of_zone
from ertoe.zone.changes.group import forget_old_sign_ups, leave_group, let_go, sign_up, welcome_member
from ertoe.zone.changes.group_actions import agree_action, close_action, close_my_action
from ertoe.zone.changes.meetings import (
    add_document,
    add_item,
    answer_dates,
    call_off_meeting,
    fix_date,
    plan_meeting,
    propose_item,
    write_minutes,
)
from ertoe.zone.changes.needs import close_need, say_interested, state_need, state_offer, withdraw_offer
from ertoe.zone.changes.network import (
    add_place,
    change_entry,
    confirm_works_with,
    say_works_with,
    write_entry,
    write_to_entry,
)
from ertoe.zone.changes.questions import answer_question, ask_question, make_call, write_to_call

__all__ = [
    "add_document", "add_item", "add_place", "agree_action", "answer_dates", "answer_question", "ask_question",
    "call_off_meeting", "change_action", "change_entry", "close_action", "close_my_action", "close_need",
    "confirm_works_with", "fix_date", "forget_old_sign_ups", "leave_group", "let_go", "make_call",
    "plan_meeting", "propose_item",
    "react", "say_interested", "say_works_with", "sign_up", "state_need", "state_offer", "tell_action",
    "tell_of_zone", "welcome_member", "withdraw_offer", "write_entry", "write_minutes", "write_to_call",
    "write_to_entry",
]  # fmt: skip
