from django.urls import path

from ertoe.questionnaires.pages.begin_form import begin_form
from ertoe.questionnaires.pages.download_filled_form import download_filled_form
from ertoe.questionnaires.pages.fill_in_form import fill_in_form
from ertoe.questionnaires.pages.filled_form import filled_form
from ertoe.questionnaires.pages.forms import forms
from ertoe.questionnaires.pages.share_filled_form import share_filled_form

app_name = "questionnaires"

PERSON = "people/<str:person_id>/"
FILLED = PERSON + "forms/<str:filled_form_id>/"

urlpatterns = [
    path(PERSON + "forms/", forms, name="forms"),
    path(PERSON + "begin-form/", begin_form, name="begin_form"),
    path(FILLED + "filled-form/", filled_form, name="filled_form"),
    path(FILLED + "fill-in-form/", fill_in_form, name="fill_in_form"),
    path(FILLED + "share-filled-form/", share_filled_form, name="share_filled_form"),
    path(FILLED + "download-filled-form/", download_filled_form, name="download_filled_form"),
]
