"""Who may: anybody gives and reads, whoever has the own address takes back, only the zone's editors judge."""

from ertoe.access.permission import Permission
from ertoe.access.viewer import Task
from ertoe.access.words import comes_in, has_task, is_job

SEE_ACCEPTED = Permission("library.see_accepted", ((comes_in,),))
PROPOSE_ADDITION = Permission("library.propose_addition", ((comes_in,),))
WRITE_STORY = Permission("library.write_story", ((comes_in,),))
SEE_OWN_OFFER = Permission("library.see_own_offer", ((comes_in,),))
REWRITE_STORY = Permission("library.rewrite_story", ((comes_in,),))
WITHDRAW_OFFER = Permission("library.withdraw_offer", ((comes_in,),))
SEE_WAITING = Permission("library.see_waiting", ((has_task(Task.EDITOR),),))
JUDGE_OFFER = Permission("library.judge_offer", ((has_task(Task.EDITOR),),))
FORGET_OFFERS = Permission("library.forget_offers", ((is_job("tick"),),))
