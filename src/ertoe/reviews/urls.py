from django.urls import path

from ertoe.reviews.pages.choose_outcome import choose_outcome
from ertoe.reviews.pages.hold_look_back import hold_look_back
from ertoe.reviews.pages.look_back import look_back
from ertoe.reviews.pages.make_smallest_plan import make_smallest_plan
from ertoe.reviews.pages.plan_look_back import plan_look_back
from ertoe.reviews.pages.say_how_it_goes import say_how_it_goes

app_name = "reviews"

urlpatterns = [
    path("people/<str:person_id>/plan-look-back/", plan_look_back, name="plan_look_back"),
    path("people/<str:person_id>/make-smallest-plan/", make_smallest_plan, name="make_smallest_plan"),
    path("people/<str:person_id>/goals/<str:goal_id>/say-how-it-goes/", say_how_it_goes, name="say_how_it_goes"),
    path("people/<str:person_id>/reviews/<str:review_id>/look-back/", look_back, name="look_back"),
    path("people/<str:person_id>/reviews/<str:review_id>/hold-look-back/", hold_look_back, name="hold_look_back"),
    path(
        "people/<str:person_id>/reviews/<str:review_id>/goals/<str:goal_id>/choose-outcome/",
        choose_outcome,
        name="choose_outcome",
    ),
]
