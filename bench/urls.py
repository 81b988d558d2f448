from django.urls import include, path

from bench.plan_as_json import plan_as_json

urlpatterns = [
    path("bench/people/<str:person_id>/plan/", plan_as_json),
    path("", include("ertoe.project.urls")),
]
