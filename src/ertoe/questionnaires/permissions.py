"""Who may around forms."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_author, is_job, is_member, is_representative, is_the_person, may_read_item

EVERYBODY_ROUND_HER = ((is_the_person,), (is_representative,), (is_member,))
# What was answered is changed and shared by whoever answered it or wrote it down, and by the person.
ITS_AUTHORS = ((is_the_person, may_read_item), (is_author, may_read_item))

SEE_FORMS = Permission("questionnaires.see_forms", EVERYBODY_ROUND_HER)
BEGIN_FORM = Permission("questionnaires.begin_form", EVERYBODY_ROUND_HER)
SEE_FILLED_FORM = Permission("questionnaires.see_filled_form", ((may_read_item,),))
FILL_IN_FORM = Permission("questionnaires.fill_in_form", ITS_AUTHORS)
SHARE_FILLED_FORM = Permission("questionnaires.share_filled_form", ITS_AUTHORS)
OFFER_FORM = Permission("questionnaires.offer_form", ((is_job("setup"),), (is_job("demo"),)))
