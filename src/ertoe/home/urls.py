from django.urls import path

from ertoe.home.pages.as_they_see import as_they_see
from ertoe.home.pages.brief import brief
from ertoe.home.pages.calendar import calendar
from ertoe.home.pages.calendar_event import calendar_event
from ertoe.home.pages.calendar_feed import calendar_feed
from ertoe.home.pages.circle import circle
from ertoe.home.pages.front import front
from ertoe.home.pages.goal import goal
from ertoe.home.pages.life_goal import life_goal
from ertoe.home.pages.looked import looked
from ertoe.home.pages.loose_ends import loose_ends
from ertoe.home.pages.me import me
from ertoe.home.pages.person import person
from ertoe.home.pages.plan import plan
from ertoe.home.pages.share_item import share_item
from ertoe.home.pages.sharing import sharing
from ertoe.home.pages.timeline import timeline
from ertoe.home.pages.translate_item import translate_item
from ertoe.home.pages.who_comes import who_comes
from ertoe.home.pages.who_to_call import who_to_call

app_name = "home"

urlpatterns = [
    path("", front, name="front"),
    path("me/", me, name="me"),
    path("goals/<str:goal_id>/", goal, name="goal"),
    path("people/<str:person_id>/", person, name="person"),
    path("people/<str:person_id>/plan/", plan, name="plan"),
    path("people/<str:person_id>/brief/", brief, name="brief"),
    path("people/<str:person_id>/looked/", looked, name="looked"),
    path("people/<str:person_id>/circle/", circle, name="circle"),
    path("people/<str:person_id>/sharing/", sharing, name="sharing"),
    path("people/<str:person_id>/share-item/", share_item, name="share_item"),
    path("people/<str:person_id>/translate-item/", translate_item, name="translate_item"),
    path("people/<str:person_id>/members/<str:member_id>/as-they-see/", as_they_see, name="as_they_see"),
    path("people/<str:person_id>/loose-ends/", loose_ends, name="loose_ends"),
    path("people/<str:person_id>/timeline/", timeline, name="timeline"),
    path("people/<str:person_id>/goals/<str:goal_id>/", life_goal, name="life_goal"),
    path("people/<str:person_id>/who-comes/", who_comes, name="who_comes"),
    path("people/<str:person_id>/who-to-call/", who_to_call, name="who_to_call"),
    path("people/<str:person_id>/calendar/", calendar, name="calendar"),
    path("people/<str:person_id>/agreements/<str:agreement_id>/calendar-event/", calendar_event, name="calendar_event"),
    path("calendar/<str:secret>.ics", calendar_feed, name="calendar_feed"),
]
