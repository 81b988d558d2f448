"""Who may: the lead runs it, whoever belongs there sees it, and who has the link answers."""

from ertoe.access.permission import Permission
from ertoe.access.viewer import Task
from ertoe.access.words import belongs_there, comes_in, has_task

the_lead = has_task(Task.LEAD)

SEE_WHAT_RUNS = Permission("implementation.see_what_runs", ((belongs_there,),))
RUN_SCAN = Permission("implementation.run_scan", ((the_lead,),))
ANSWER_SCAN = Permission("implementation.answer_scan", ((comes_in,),))
KEEP_PLAN = Permission("implementation.keep_plan", ((the_lead,),))
RUN_PULSE = Permission("implementation.run_pulse", ((the_lead,),))
ANSWER_PULSE = Permission("implementation.answer_pulse", ((comes_in,),))
SET_OWN_WORDS = Permission("implementation.set_own_words", ((the_lead,),))
