"""Who may in learning. A group is open to who learns there; its programme sees what is planned and held, no more."""

from ertoe.access.permission import Permission
from ertoe.access.viewer import Task
from ertoe.access.words import belongs_there, comes_in, has_task, is_job, is_own_account, is_signed_in

# A group
SEE_GROUP = Permission("learning.see_group", ((belongs_there,),))
SEE_INVITATION = Permission("learning.see_invitation", ((comes_in,),))
ACCEPT_INVITATION = Permission("learning.accept_invitation", ((is_signed_in,),))  # who holds its own address
ARRANGE_GROUP = Permission("learning.arrange_group", ((has_task(Task.MODERATOR),),))
PLAN_SESSION = Permission("learning.plan_session", ((has_task(Task.MODERATOR),),))
TICK_ATTENDANCE = Permission("learning.tick_attendance", ((has_task(Task.MODERATOR),),))
SAY_I_AM_HERE = Permission("learning.say_i_am_here", ((belongs_there,),))
SAY_READY = Permission("learning.say_ready", ((has_task(Task.MODERATOR),),))
# A session on the big screen and on the telephones
PRESENT_SESSION = Permission("learning.present_session", ((has_task(Task.MODERATOR),),))
ANSWER_LIVE = Permission("learning.answer_live", ((comes_in,),))
FORGET_ANSWERS = Permission("learning.forget_answers", ((is_job("tick"),),))
# A programme of many groups
SEE_PROGRAMME = Permission("learning.see_programme", ((has_task(Task.LEAD),),))
PLAN_GROUPS = Permission("learning.plan_groups", ((has_task(Task.LEAD),),))
CONFIRM_READY = Permission("learning.confirm_ready", ((has_task(Task.LEAD),),))
# What somebody notes about the own growth
KEEP_GROWTH = Permission("learning.keep_growth", ((is_own_account,),))
# A path itself is read by everybody; how to moderate it by whoever is signed in
SEE_MODERATOR_GUIDE = Permission("learning.see_moderator_guide", ((is_signed_in,),))
