"""Who may admit a person: whoever is signed in begins a file, and whoever begins one is in its trail."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_job, is_signed_in

ADMIT_PERSON = Permission("people.admit_person", ((is_signed_in,), (is_job("demo"),)))
