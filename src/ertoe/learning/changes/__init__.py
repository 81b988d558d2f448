"""What can change in learning, one file for each noun."""

from ertoe.learning.changes.attendance import say_i_am_here, tick_attendance
from ertoe.learning.changes.groups import add_member, add_members, arrange_group, change_member, let_member_go
from ertoe.learning.changes.growth import assess_myself, commit, look_again, reflect
from ertoe.learning.changes.moderators import accept_invitation, confirm_ready, say_how_ready
from ertoe.learning.changes.programme import plan_first_sessions, plan_groups
from ertoe.learning.changes.sessions import (
    call_off_session,
    close_session,
    move_session,
    open_session,
    plan_session,
)

__all__ = (
    "accept_invitation", "add_member", "add_members", "arrange_group", "assess_myself", "call_off_session",
    "change_member", "close_session", "commit", "confirm_ready", "let_member_go", "look_again", "move_session",
    "open_session", "plan_first_sessions", "plan_groups", "plan_session", "reflect", "say_how_ready", "say_i_am_here",
    "tick_attendance",
)  # fmt: skip
