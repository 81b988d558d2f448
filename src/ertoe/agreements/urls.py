from django.urls import path

from ertoe.agreements.pages.accept_agreement import accept_agreement
from ertoe.agreements.pages.record_agreement import record_agreement
from ertoe.agreements.pages.say_agreement_again import say_agreement_again
from ertoe.agreements.pages.see_agreement import see_agreement
from ertoe.agreements.pages.set_agreement_state import set_agreement_state
from ertoe.agreements.pages.share_agreement import share_agreement
from ertoe.agreements.pages.show_goal_to_helper import show_goal_to_helper
from ertoe.agreements.pages.tie_agreement import tie_agreement

app_name = "agreements"

PERSON = "people/<str:person_id>/"
AGREEMENT = PERSON + "agreements/<str:agreement_id>/"

urlpatterns = [
    path(PERSON + "record-agreement/", record_agreement, name="record_agreement"),
    path(AGREEMENT + "see-agreement/", see_agreement, name="see_agreement"),
    path(AGREEMENT + "accept-agreement/", accept_agreement, name="accept_agreement"),
    path(AGREEMENT + "set-agreement-state/", set_agreement_state, name="set_agreement_state"),
    path(AGREEMENT + "say-agreement-again/", say_agreement_again, name="say_agreement_again"),
    path(AGREEMENT + "tie-agreement/", tie_agreement, name="tie_agreement"),
    path(AGREEMENT + "share-agreement/", share_agreement, name="share_agreement"),
    path(AGREEMENT + "show-goal-to-helper/", show_goal_to_helper, name="show_goal_to_helper"),
]
