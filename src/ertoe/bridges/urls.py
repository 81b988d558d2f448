from django.urls import path

from ertoe.bridges.pages.count_along import count_along
from ertoe.bridges.pages.goal_map import goal_map
from ertoe.bridges.pages.learn_from_signals import learn_from_signals
from ertoe.bridges.pages.name_neighbourhood import name_neighbourhood
from ertoe.bridges.pages.seed_case import seed_case
from ertoe.bridges.pages.signals import signals

app_name = "bridges"

PERSON = "people/<str:person_id>/"
SIGNALS = "organisations/<str:slug>/signals/"

urlpatterns = [
    path("zone/goal-map/", goal_map, name="goal_map"),
    path("zone/goal-map/name-neighbourhood/", name_neighbourhood, name="name_neighbourhood"),
    path(PERSON + "count-along/", count_along, name="count_along"),
    path(PERSON + "seed-case/", seed_case, name="seed_case"),
    path(SIGNALS, signals, name="signals"),
    path(SIGNALS + "<str:signals_id>/learn-from-signals/", learn_from_signals, name="learn_from_signals"),
]
