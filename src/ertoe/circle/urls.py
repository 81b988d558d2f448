from django.urls import path

from ertoe.circle.pages.begin_circle import begin_circle
from ertoe.circle.pages.drafts import drafts
from ertoe.circle.pages.end_membership import end_membership
from ertoe.circle.pages.give_consent import give_consent
from ertoe.circle.pages.hear_consent import hear_consent
from ertoe.circle.pages.invite_member import invite_member
from ertoe.circle.pages.keep_typing import keep_typing
from ertoe.circle.pages.open_as_colleague import open_as_colleague
from ertoe.circle.pages.refuse_somebody import refuse_somebody
from ertoe.circle.pages.withdraw_consent import withdraw_consent

app_name = "circle"

urlpatterns = [
    path("begin-circle/", begin_circle, name="begin_circle"),
    path("people/<str:person_id>/invite-member/", invite_member, name="invite_member"),
    path("people/<str:person_id>/members/<str:member_id>/end-membership/", end_membership, name="end_membership"),
    path("people/<str:person_id>/members/<str:member_id>/refuse-somebody/", refuse_somebody, name="refuse_somebody"),
    path("people/<str:person_id>/withdraw-consent/", withdraw_consent, name="withdraw_consent"),
    path("people/<str:person_id>/give-consent/", give_consent, name="give_consent"),
    path("people/<str:person_id>/hear-consent/", hear_consent, name="hear_consent"),
    path("people/<str:person_id>/drafts/", drafts, name="drafts"),
    path("people/<str:person_id>/open-as-colleague/", open_as_colleague, name="open_as_colleague"),
    path("people/<str:person_id>/keep-typing/", keep_typing, name="keep_typing"),
]
