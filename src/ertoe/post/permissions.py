"""Who sends: a job of the house."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_job

SEND_MAIL = Permission("post.send_mail", ((is_job("tick"),),))
SEE_MAIL = Permission("post.see_mail", ((is_job("demo"),),))
