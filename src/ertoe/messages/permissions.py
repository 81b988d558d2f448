"""Who may around the shared diary. Helpers do not read or write here: they see their own agreements only."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_member, is_representative, is_the_person, may_read_item

SEE_MESSAGE = Permission("messages.see_message", ((may_read_item,),))
OPEN_DIARY = Permission("messages.open_diary", ((is_the_person,), (is_representative,), (is_member,)))
WRITE_MESSAGE = Permission("messages.write_message", ((is_the_person,), (is_representative,), (is_member,)))
