"""Who may around conversations."""

from ertoe.access.permission import Permission
from ertoe.access.words import (
    is_author,
    is_job,
    is_member,
    is_representative,
    is_signed_in,
    is_the_person,
    may_read_item,
)  # fmt: skip

SEE_TOOL = Permission("conversations.see_tool", ((is_signed_in,),))
SEE_CONVERSATION = Permission("conversations.see_conversation", ((may_read_item,),))
SEE_ANSWER = Permission("conversations.see_answer", ((may_read_item,),))

# What is answered is not yet shared: the closing question decides that, and whoever reads along may write along.
EVERYBODY_ROUND_HER = ((is_the_person,), (is_representative,), (is_member,))
WHO_READS_ALONG = (
    (is_the_person, may_read_item),
    (is_representative, may_read_item),
    (is_member, may_read_item),
)
LIST_CONVERSATIONS = Permission("conversations.list_conversations", EVERYBODY_ROUND_HER)
BEGIN_CONVERSATION = Permission("conversations.begin_conversation", EVERYBODY_ROUND_HER)
HOLD_CONVERSATION = Permission("conversations.hold_conversation", WHO_READS_ALONG)
ANSWER_QUESTIONS = Permission("conversations.answer_questions", WHO_READS_ALONG)
RELEASE_ANSWER = Permission("conversations.release_answer", ((is_author, may_read_item),))
MARK_PHRASE = Permission("conversations.mark_phrase", WHO_READS_ALONG)
CLOSE_CONVERSATION = Permission(
    "conversations.close_conversation", ((is_the_person, may_read_item), (is_author, may_read_item))
)
PUBLISH_TOOL = Permission("conversations.publish_tool", ((is_job("setup"),), (is_job("demo"),)))
