"""Who may ask where somebody works: everybody about themselves. Who belongs to an organisation, and who gives tasks."""

from ertoe.access.permission import Permission
from ertoe.access.viewer import Task
from ertoe.access.words import belongs_there, has_task, is_job, is_own_account

SEE_OWN_JOB = Permission("organisations.see_own_job", ((is_own_account,),))
SEE_ORGANISATION = Permission("organisations.see_organisation", ((belongs_there,),))
FOUND_ORGANISATION = Permission("organisations.found_organisation", ((is_job("demo"),), (is_job("setup"),)))
GIVE_TASK = Permission(
    "organisations.give_task",
    ((has_task(Task.LEAD, Task.EDITOR, Task.MODERATOR),), (is_job("demo"),), (is_job("setup"),)),
)
