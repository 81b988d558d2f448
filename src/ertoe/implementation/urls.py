from django.urls import path

from ertoe.implementation.pages.add_action import add_action
from ertoe.implementation.pages.answer_pulse import answer_pulse
from ertoe.implementation.pages.answer_scan import answer_scan
from ertoe.implementation.pages.begin_pulse import begin_pulse
from ertoe.implementation.pages.begin_scan import begin_scan
from ertoe.implementation.pages.change_action import change_action
from ertoe.implementation.pages.close_pulse import close_pulse
from ertoe.implementation.pages.close_scan import close_scan
from ertoe.implementation.pages.join_scan import join_scan
from ertoe.implementation.pages.organisation import organisation
from ertoe.implementation.pages.own_words import own_words
from ertoe.implementation.pages.plan_board import plan_board
from ertoe.implementation.pages.pulse import pulse
from ertoe.implementation.pages.review_action import review_action
from ertoe.implementation.pages.scan import scan
from ertoe.implementation.pages.widen_scan import widen_scan

app_name = "implementation"

HERE = "organisations/<str:slug>/"
ACTION = HERE + "actions/<str:action_id>/"

urlpatterns = [
    path(HERE, organisation, name="organisation"),
    path(HERE + "scan/", scan, name="scan"),
    path(HERE + "begin-scan/", begin_scan, name="begin_scan"),
    path(HERE + "widen-scan/", widen_scan, name="widen_scan"),
    path(HERE + "close-scan/", close_scan, name="close_scan"),
    path("scans/<str:code>/join-scan/", join_scan, name="join_scan"),
    path("scan-answers/<str:token>/answer-scan/", answer_scan, name="answer_scan"),
    path(HERE + "plan-board/", plan_board, name="plan_board"),
    path(HERE + "add-action/", add_action, name="add_action"),
    path(ACTION + "change-action/", change_action, name="change_action"),
    path(ACTION + "review-action/", review_action, name="review_action"),
    path(HERE + "pulse/", pulse, name="pulse"),
    path(HERE + "begin-pulse/", begin_pulse, name="begin_pulse"),
    path(HERE + "close-pulse/", close_pulse, name="close_pulse"),
    path("pulses/<str:code>/answer-pulse/", answer_pulse, name="answer_pulse"),
    path(HERE + "own-words/", own_words, name="own_words"),
]
