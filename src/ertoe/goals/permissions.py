"""Who may around goals."""

from ertoe.access.permission import Permission
from ertoe.access.words import (
    is_author,
    is_member,
    is_professional,
    is_representative,
    is_speaker,
    is_the_person,
    may_read_item,
)

SEE_LIFE_GOAL = Permission("goals.see_life_goal", ((may_read_item,),))
SEE_CARE_GOAL = Permission("goals.see_care_goal", ((may_read_item,),))
SEE_VALUE = Permission("goals.see_value", ((may_read_item,),))

EVERYBODY_ROUND_HER = ((is_the_person,), (is_representative,), (is_member,))
RECORD_VALUE = Permission("goals.record_value", EVERYBODY_ROUND_HER)
RECORD_LIFE_GOAL = Permission("goals.record_life_goal", EVERYBODY_ROUND_HER)
RECORD_CARE_GOAL = Permission("goals.record_care_goal", EVERYBODY_ROUND_HER)

# Own words are changed by who said them and by the person; others put theirs beside.
PERSON_OR_AUTHOR = ((is_author, may_read_item), (is_the_person, may_read_item))
PERSON_OR_SPEAKER = ((is_speaker, may_read_item), (is_the_person, may_read_item))
SAY_LIFE_GOAL_AGAIN = Permission("goals.say_life_goal_again", PERSON_OR_SPEAKER)
SET_LIFE_GOAL_STATE = Permission("goals.set_life_goal_state", PERSON_OR_AUTHOR)
SHARE_LIFE_GOAL = Permission("goals.share_life_goal", PERSON_OR_AUTHOR)
SHARE_CARE_GOAL = Permission("goals.share_care_goal", PERSON_OR_AUTHOR)

# What is agreed between person and team is worked on by everybody who reads it.
WHO_READS_IT = ((is_member, may_read_item),)
PUT_WORDS_BESIDE = Permission("goals.put_words_beside", WHO_READS_IT)
TELL_MORE = Permission("goals.tell_more", WHO_READS_IT)
SAY_CARE_GOAL_AGAIN = Permission("goals.say_care_goal_again", WHO_READS_IT)
SET_ATTAINMENT_LEVELS = Permission("goals.set_attainment_levels", WHO_READS_IT)
AGREE_CARE_GOAL = Permission("goals.agree_care_goal", WHO_READS_IT)
LINK_GOALS = Permission("goals.link_goals", WHO_READS_IT)

# A person and a carer are never asked on which level a sentence stands.
CHECK_LEVEL = Permission("goals.check_level", ((is_professional,),))
