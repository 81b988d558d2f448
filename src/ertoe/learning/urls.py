from django.urls import path

from ertoe.learning.pages.accept_invitation import accept_invitation
from ertoe.learning.pages.add_members import add_members
from ertoe.learning.pages.arrange_group import arrange_group
from ertoe.learning.pages.assess_myself import assess_myself
from ertoe.learning.pages.attendance_file import attendance_file
from ertoe.learning.pages.call_off_session import call_off_session
from ertoe.learning.pages.certificate import certificate
from ertoe.learning.pages.change_member import change_member
from ertoe.learning.pages.close_session import close_session
from ertoe.learning.pages.commit import commit
from ertoe.learning.pages.confirm_ready import confirm_ready
from ertoe.learning.pages.first_step import first_step
from ertoe.learning.pages.group import group
from ertoe.learning.pages.guide_session import guide_session
from ertoe.learning.pages.handout import handout
from ertoe.learning.pages.hub import hub
from ertoe.learning.pages.invitation import invitation
from ertoe.learning.pages.invitation_sheet import invitation_sheet
from ertoe.learning.pages.join import join
from ertoe.learning.pages.let_member_go import let_member_go
from ertoe.learning.pages.look_again import look_again
from ertoe.learning.pages.moderator_guide import moderator_guide
from ertoe.learning.pages.move_session import move_session
from ertoe.learning.pages.open_session import open_session
from ertoe.learning.pages.path_overview import path_overview
from ertoe.learning.pages.path_session import path_session
from ertoe.learning.pages.plan_first_sessions import plan_first_sessions
from ertoe.learning.pages.plan_groups import plan_groups
from ertoe.learning.pages.plan_session import plan_session
from ertoe.learning.pages.present_session import present_session
from ertoe.learning.pages.programme import programme
from ertoe.learning.pages.programme_file import programme_file
from ertoe.learning.pages.reflect import reflect
from ertoe.learning.pages.say_i_am_here import say_i_am_here
from ertoe.learning.pages.say_ready import say_ready
from ertoe.learning.pages.session import session
from ertoe.learning.pages.session_calendar import session_calendar
from ertoe.learning.pages.session_pdf import session_pdf
from ertoe.learning.pages.steer_session import steer_session
from ertoe.learning.pages.take_part import take_part
from ertoe.learning.pages.tick_attendance import tick_attendance

app_name = "learning"

GROUP = "groups/<str:slug>/"
SESSION = GROUP + "sessions/<str:session_id>/"
ASKED = "moderating/<str:token>/"
PROGRAMME = "programmes/<str:slug>/"

urlpatterns = [
    path(GROUP, group, name="group"),
    path(GROUP + "arrange-group/", arrange_group, name="arrange_group"),
    path(GROUP + "add-members/", add_members, name="add_members"),
    path(GROUP + "say-ready/", say_ready, name="say_ready"),
    path(GROUP + "plan-session/", plan_session, name="plan_session"),
    path(GROUP + "attendance-file/", attendance_file, name="attendance_file"),
    path(GROUP + "members/<str:group_member_id>/change-member/", change_member, name="change_member"),
    path(GROUP + "members/<str:group_member_id>/let-member-go/", let_member_go, name="let_member_go"),
    path(GROUP + "members/<str:group_member_id>/<str:path>/certificate/", certificate, name="certificate"),
    path(GROUP + "commitments/<str:commitment_id>/look-again/", look_again, name="look_again"),
    path(SESSION, session, name="session"),
    path(SESSION + "session-calendar/", session_calendar, name="session_calendar"),
    path(SESSION + "move-session/", move_session, name="move_session"),
    path(SESSION + "call-off-session/", call_off_session, name="call_off_session"),
    path(SESSION + "open-session/", open_session, name="open_session"),
    path(SESSION + "close-session/", close_session, name="close_session"),
    path(SESSION + "present-session/", present_session, name="present_session"),
    path(SESSION + "guide-session/", guide_session, name="guide_session"),
    path(SESSION + "steer-session/", steer_session, name="steer_session"),
    path(SESSION + "tick-attendance/", tick_attendance, name="tick_attendance"),
    path(SESSION + "say-i-am-here/", say_i_am_here, name="say_i_am_here"),
    path(SESSION + "reflect/", reflect, name="reflect"),
    path(SESSION + "commit/", commit, name="commit"),
    path(SESSION + "<str:moment>/assess-myself/", assess_myself, name="assess_myself"),
    path(ASKED + "invitation/", invitation, name="invitation"),
    path(ASKED + "sessions/<str:session_id>/invitation-sheet/", invitation_sheet, name="invitation_sheet"),
    path(ASKED + "accept-invitation/", accept_invitation, name="accept_invitation"),
    path(PROGRAMME, programme, name="programme"),
    path(PROGRAMME + "plan-groups/", plan_groups, name="plan_groups"),
    path(PROGRAMME + "plan-first-sessions/", plan_first_sessions, name="plan_first_sessions"),
    path(PROGRAMME + "programme-file/", programme_file, name="programme_file"),
    path(PROGRAMME + "moderators/<str:moderator_id>/confirm-ready/", confirm_ready, name="confirm_ready"),
    path("join/", join, name="join"),
    path("join/<str:code>/take-part/", take_part, name="take_part"),
    # Last: the names of paths are free.
    path("learning/", hub, name="hub"),
    path("learning/<str:path>/", path_overview, name="path_overview"),
    path("learning/<str:path>/handouts/<str:handout>/", handout, name="handout"),
    path("learning/<str:path>/<str:session>/", path_session, name="path_session"),
    path("learning/<str:path>/<str:session>/session.pdf", session_pdf, name="session_pdf"),
    path("learning/<str:path>/<str:session>/moderator-guide/", moderator_guide, name="moderator_guide"),
    path("learning/<str:path>/<str:session>/<str:step>/", first_step, name="first_step"),
]
