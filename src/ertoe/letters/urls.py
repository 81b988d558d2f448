from django.urls import path

from ertoe.letters.pages.choose_for_fridge import choose_for_fridge
from ertoe.letters.pages.copy_for_my_record import copy_for_my_record
from ertoe.letters.pages.fridge import fridge
from ertoe.letters.pages.fridge_pdf import fridge_pdf
from ertoe.letters.pages.plan_pdf import plan_pdf

app_name = "letters"

urlpatterns = [
    path("people/<str:person_id>/plan.pdf", plan_pdf, name="plan_pdf"),
    path("people/<str:person_id>/fridge/", fridge, name="fridge"),
    path("people/<str:person_id>/fridge.pdf", fridge_pdf, name="fridge_pdf"),
    path("people/<str:person_id>/choose-for-fridge/", choose_for_fridge, name="choose_for_fridge"),
    path("people/<str:person_id>/copy-for-my-record/", copy_for_my_record, name="copy_for_my_record"),
]
