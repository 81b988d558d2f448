from django.urls import path

from ertoe.letters.pages.copy_for_my_record import copy_for_my_record
from ertoe.letters.pages.plan_pdf import plan_pdf

app_name = "letters"

urlpatterns = [
    path("people/<str:person_id>/plan.pdf", plan_pdf, name="plan_pdf"),
    path("people/<str:person_id>/copy-for-my-record/", copy_for_my_record, name="copy_for_my_record"),
]
