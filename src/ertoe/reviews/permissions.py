"""Who may around looking back. The person's voice is enough; whoever may read a goal may say how it goes."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_member, is_representative, is_the_person, may_read_item

EVERYBODY_ROUND_HER = ((is_the_person,), (is_representative,), (is_member,))

SEE_REVIEW = Permission("reviews.see_review", EVERYBODY_ROUND_HER)
SEE_RATING = Permission("reviews.see_rating", ((may_read_item,),))
PLAN_LOOK_BACK = Permission("reviews.plan_look_back", EVERYBODY_ROUND_HER)
HOLD_LOOK_BACK = Permission("reviews.hold_look_back", EVERYBODY_ROUND_HER)
SAY_HOW_IT_GOES = Permission("reviews.say_how_it_goes", ((is_member, may_read_item),))
CHOOSE_OUTCOME = Permission("reviews.choose_outcome", ((is_member, may_read_item),))
MAKE_SMALLEST_PLAN = Permission("reviews.make_smallest_plan", EVERYBODY_ROUND_HER)
