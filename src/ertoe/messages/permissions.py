"""Who may around the shared diary. Helpers do not read or write here: they see their own agreements only."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_member, is_representative, is_speaker, is_the_person, may_read_item

SEE_MESSAGE = Permission("messages.see_message", ((may_read_item,),))
OPEN_DIARY = Permission("messages.open_diary", ((is_the_person,), (is_representative,), (is_member,)))
WRITE_MESSAGE = Permission("messages.write_message", ((is_the_person,), (is_representative,), (is_member,)))
ANSWER_MESSAGE = Permission("messages.answer_message", ((may_read_item,),))
READ_MESSAGE = Permission("messages.read_message", ((may_read_item,),))
# The person says it of anything about her that she may read; nobody else's words change by it.
OPEN_NOT_RIGHT = Permission("messages.open_not_right", ((is_the_person,), (is_representative,)))
SAY_NOT_RIGHT = Permission(
    "messages.say_not_right", ((is_the_person, may_read_item), (is_representative, may_read_item))
)
# Own words only, and then at once.
TAKE_BACK = Permission("messages.take_back", ((is_member, is_speaker),))
