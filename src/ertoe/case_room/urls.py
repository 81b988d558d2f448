from django.urls import path

from ertoe.case_room.pages.bring_case import bring_case
from ertoe.case_room.pages.case import case
from ertoe.case_room.pages.cases import cases
from ertoe.case_room.pages.check_case import check_case
from ertoe.case_room.pages.close_case import close_case
from ertoe.case_room.pages.delete_case import delete_case
from ertoe.case_room.pages.share_case import share_case
from ertoe.case_room.pages.work_case import work_case

app_name = "case_room"

CASES = "groups/<str:slug>/cases/"
CASE = CASES + "<str:case_id>/"

urlpatterns = [
    path(CASES, cases, name="cases"),
    path(CASES + "bring-case/", bring_case, name="bring_case"),
    path(CASES + "check-case/", check_case, name="check_case"),
    path(CASE, case, name="case"),
    path(CASE + "share-case/", share_case, name="share_case"),
    path(CASE + "work-case/", work_case, name="work_case"),
    path(CASE + "close-case/", close_case, name="close_case"),
    path(CASE + "delete-case/", delete_case, name="delete_case"),
]
