from django.urls import path

from ertoe.goals.pages.agree_care_goal import agree_care_goal
from ertoe.goals.pages.check_level import check_level
from ertoe.goals.pages.enrich_goal import enrich_goal
from ertoe.goals.pages.link_care_goal import link_care_goal
from ertoe.goals.pages.put_words_beside import put_words_beside
from ertoe.goals.pages.record_care_goal import record_care_goal
from ertoe.goals.pages.record_life_goal import record_life_goal
from ertoe.goals.pages.record_value import record_value
from ertoe.goals.pages.say_care_goal_again import say_care_goal_again
from ertoe.goals.pages.say_life_goal_again import say_life_goal_again
from ertoe.goals.pages.see_care_goal import see_care_goal
from ertoe.goals.pages.set_attainment_levels import set_attainment_levels
from ertoe.goals.pages.set_life_goal_state import set_life_goal_state
from ertoe.goals.pages.share_care_goal import share_care_goal
from ertoe.goals.pages.share_life_goal import share_life_goal
from ertoe.goals.pages.tell_more import tell_more
from ertoe.goals.pages.unlink_care_goal import unlink_care_goal
from ertoe.goals.pages.want_phrase import want_phrase

app_name = "goals"

PERSON = "people/<str:person_id>/"
LIFE_GOAL = PERSON + "goals/<str:goal_id>/"
CARE_GOAL = PERSON + "care-goals/<str:care_goal_id>/"

urlpatterns = [
    path(PERSON + "record-life-goal/", record_life_goal, name="record_life_goal"),
    path(PERSON + "check-level/", check_level, name="check_level"),
    path(PERSON + "record-value/", record_value, name="record_value"),
    path(PERSON + "record-care-goal/", record_care_goal, name="record_care_goal"),
    path(PERSON + "answers/<str:answer_id>/enrich-goal/", enrich_goal, name="enrich_goal"),
    path(PERSON + "answers/<str:answer_id>/want-phrase/", want_phrase, name="want_phrase"),
    path(LIFE_GOAL + "say-life-goal-again/", say_life_goal_again, name="say_life_goal_again"),
    path(LIFE_GOAL + "put-words-beside/", put_words_beside, name="put_words_beside"),
    path(LIFE_GOAL + "tell-more/", tell_more, name="tell_more"),
    path(LIFE_GOAL + "set-life-goal-state/", set_life_goal_state, name="set_life_goal_state"),
    path(LIFE_GOAL + "share-life-goal/", share_life_goal, name="share_life_goal"),
    path(CARE_GOAL + "see-care-goal/", see_care_goal, name="see_care_goal"),
    path(CARE_GOAL + "say-care-goal-again/", say_care_goal_again, name="say_care_goal_again"),
    path(CARE_GOAL + "agree-care-goal/", agree_care_goal, name="agree_care_goal"),
    path(CARE_GOAL + "set-attainment-levels/", set_attainment_levels, name="set_attainment_levels"),
    path(CARE_GOAL + "link-care-goal/", link_care_goal, name="link_care_goal"),
    path(CARE_GOAL + "share-care-goal/", share_care_goal, name="share_care_goal"),
    path(CARE_GOAL + "life-goals/<str:goal_id>/unlink-care-goal/", unlink_care_goal, name="unlink_care_goal"),
]
