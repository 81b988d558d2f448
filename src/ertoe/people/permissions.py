"""Who may admit a person."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_job

ADMIT_PERSON = Permission("people.admit_person", ((is_job("demo"),), (is_job("setup"),)))
