"""Who may ask where somebody works: everybody about themselves."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_own_account

SEE_OWN_JOB = Permission("organisations.see_own_job", ((is_own_account,),))
