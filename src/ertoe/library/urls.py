from django.urls import path

from ertoe.library.pages.compare import compare
from ertoe.library.pages.concept import concept
from ertoe.library.pages.concepts import concepts
from ertoe.library.pages.entry import entry
from ertoe.library.pages.history import history
from ertoe.library.pages.judge_offer import judge_offer
from ertoe.library.pages.library import library
from ertoe.library.pages.own_offer import own_offer
from ertoe.library.pages.propose_addition import propose_addition
from ertoe.library.pages.rewrite_story import rewrite_story
from ertoe.library.pages.stories import stories
from ertoe.library.pages.waiting import waiting
from ertoe.library.pages.withdraw_offer import withdraw_offer
from ertoe.library.pages.write_story import write_story

app_name = "library"

OWN = "zone/library/own/<str:token>/"

urlpatterns = [
    path("zone/concepts/", concepts, name="concepts"),
    path("zone/concepts/compare/", compare, name="compare"),
    path("zone/concepts/history/", history, name="history"),
    path("zone/concepts/propose-addition/", propose_addition, name="propose_addition"),
    path("zone/concepts/<str:slug>/", concept, name="concept"),
    path("zone/library/", library, name="library"),
    path("zone/library/stories/", stories, name="stories"),
    path("zone/library/stories/write-story/", write_story, name="write_story"),
    path("zone/library/waiting/", waiting, name="waiting"),
    path("zone/library/waiting/<str:offer_id>/judge-offer/", judge_offer, name="judge_offer"),
    path(OWN + "own-offer/", own_offer, name="own_offer"),
    path(OWN + "rewrite-story/", rewrite_story, name="rewrite_story"),
    path(OWN + "withdraw-offer/", withdraw_offer, name="withdraw_offer"),
    path("zone/library/entries/<str:slug>/", entry, name="entry"),
]
