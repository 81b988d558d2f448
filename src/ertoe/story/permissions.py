"""Who may around the story."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_author, is_member, is_representative, is_the_person, may_read_item

SEE_STORY_ITEM = Permission("story.see_story_item", ((may_read_item,),))
SEE_STRENGTH = Permission("story.see_strength", ((may_read_item,),))

EVERYBODY_ROUND_HER = ((is_the_person,), (is_representative,), (is_member,))
READ_STORY = Permission("story.read_story", EVERYBODY_ROUND_HER)
RECORD_STORY_ITEM = Permission("story.record_story_item", EVERYBODY_ROUND_HER)
KEEP_PHRASE = Permission("story.keep_phrase", EVERYBODY_ROUND_HER)
HEAR_IN_PASSING = Permission("story.hear_in_passing", ((is_member,),))
RECORD_STRENGTH = Permission("story.record_strength", EVERYBODY_ROUND_HER)
CHOOSE_MOST_IMPORTANT = Permission(
    "story.choose_most_important", ((is_the_person, may_read_item), (is_member, may_read_item))
)
SHARE_STORY_ITEM = Permission("story.share_story_item", ((is_the_person, may_read_item), (is_author, may_read_item)))
# A draft is its author's; the door keeps everybody else away from it.
RELEASE_STORY_ITEM = Permission("story.release_story_item", ((is_author, may_read_item),))
