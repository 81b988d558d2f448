"""Who may around agreements. Whoever is to do it always sees it, a helper too; a helper sees nothing else."""

from ertoe.access.permission import Permission
from ertoe.access.words import (
    is_author,
    is_helper,
    is_job,
    is_member,
    is_owner,
    is_representative,
    is_the_person,
    may_read_item,
)  # fmt: skip

OWNER = ((is_member, is_owner), (is_helper, is_owner))
PERSON_OR_AUTHOR = ((is_the_person, may_read_item), (is_author, may_read_item))

SEE_AGREEMENT = Permission("agreements.see_agreement", ((may_read_item,), *OWNER))
RECORD_AGREEMENT = Permission("agreements.record_agreement", ((is_the_person,), (is_representative,), (is_member,)))
ACCEPT_AGREEMENT = Permission("agreements.accept_agreement", OWNER)
SET_AGREEMENT_STATE = Permission("agreements.set_agreement_state", (*PERSON_OR_AUTHOR, *OWNER))
SAY_AGREEMENT_AGAIN = Permission("agreements.say_agreement_again", ((is_member, may_read_item), (is_member, is_owner)))
TIE_AGREEMENT = Permission("agreements.tie_agreement", ((is_member, may_read_item), (is_member, is_owner)))
SHARE_AGREEMENT = Permission("agreements.share_agreement", PERSON_OR_AUTHOR)
SHOW_GOAL_TO_HELPER = Permission("agreements.show_goal_to_helper", ((is_the_person, may_read_item),))
# Everybody keeps their own address: what it answers is what they may see at that moment.
SEE_CALENDAR = Permission(
    "agreements.see_calendar", ((is_the_person,), (is_representative,), (is_member,), (is_helper,))
)
FIND_CALENDAR = Permission("agreements.find_calendar", ((is_job("calendar"),),))
