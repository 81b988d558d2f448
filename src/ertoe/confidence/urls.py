from django.urls import path

from ertoe.confidence.pages.in_confidence import in_confidence
from ertoe.confidence.pages.read_in_confidence import read_in_confidence
from ertoe.confidence.pages.say_yes import say_yes
from ertoe.confidence.pages.share_in_confidence import share_in_confidence
from ertoe.confidence.pages.tell_in_confidence import tell_in_confidence
from ertoe.confidence.pages.this_month import this_month

app_name = "confidence"

COMPARTMENT = "people/<str:person_id>/in-confidence/"
NOTE = COMPARTMENT + "<str:note_id>/"

urlpatterns = [
    path(COMPARTMENT, in_confidence, name="in_confidence"),
    path(COMPARTMENT + "say-yes/", say_yes, name="say_yes"),
    path(NOTE + "tell-in-confidence/", tell_in_confidence, name="tell_in_confidence"),
    path(NOTE + "read-in-confidence/", read_in_confidence, name="read_in_confidence"),
    path(NOTE + "share-in-confidence/", share_in_confidence, name="share_in_confidence"),
    path("this-month/", this_month, name="this_month"),
]
