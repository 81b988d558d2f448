from django.urls import path

from ertoe.visits.pages.send_visit import send_visit
from ertoe.visits.pages.set_aside import set_aside
from ertoe.visits.pages.take_along import take_along
from ertoe.visits.pages.visit_shell import visit_shell
from ertoe.visits.pages.visit_snapshot import visit_snapshot

app_name = "visits"
urlpatterns = [
    path("visit/", visit_shell, name="visit_shell"),
    path("people/<str:person_id>/take-along/", take_along, name="take_along"),
    path("people/<str:person_id>/visit-snapshot/", visit_snapshot, name="visit_snapshot"),
    path("people/<str:person_id>/send-visit/", send_visit, name="send_visit"),
    path("people/<str:person_id>/set-aside/", set_aside, name="set_aside"),
]
