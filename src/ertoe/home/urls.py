from django.urls import path

from ertoe.home.pages.brief import brief
from ertoe.home.pages.front import front
from ertoe.home.pages.goal import goal
from ertoe.home.pages.life_goal import life_goal
from ertoe.home.pages.looked import looked
from ertoe.home.pages.me import me
from ertoe.home.pages.person import person
from ertoe.home.pages.plan import plan

app_name = "home"

urlpatterns = [
    path("", front, name="front"),
    path("me/", me, name="me"),
    path("goals/<str:goal_id>/", goal, name="goal"),
    path("people/<str:person_id>/", person, name="person"),
    path("people/<str:person_id>/plan/", plan, name="plan"),
    path("people/<str:person_id>/brief/", brief, name="brief"),
    path("people/<str:person_id>/looked/", looked, name="looked"),
    path("people/<str:person_id>/goals/<str:goal_id>/", life_goal, name="life_goal"),
]
