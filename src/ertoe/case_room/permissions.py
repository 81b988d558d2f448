"""Who may: the members of the group. A draft is its bringer's alone, and only who brought it shares it: changes.py."""

from ertoe.access.permission import Permission
from ertoe.access.words import belongs_there, is_job

SEE_CASE = Permission("case_room.see_case", ((belongs_there,),))
BRING_CASE = Permission("case_room.bring_case", ((belongs_there,),))
SHARE_CASE = Permission("case_room.share_case", ((belongs_there,),))
WORK_CASE = Permission("case_room.work_case", ((belongs_there,),))
CLOSE_CASE = Permission("case_room.close_case", ((belongs_there,),))
DELETE_CASE = Permission("case_room.delete_case", ((belongs_there,),))
DELETE_DUE_CASES = Permission("case_room.delete_due_cases", ((is_job("tick"),),))
