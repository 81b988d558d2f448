"""Who may around a circle."""

from dataclasses import replace
from typing import Any

from django.db.models import Exists, OuterRef, Q

from ertoe.access.facts import Facts
from ertoe.access.permission import NONE, Permission, Word
from ertoe.access.viewer import Role, Standing, Viewer
from ertoe.access.words import (
    is_helper,
    is_informal_carer,
    is_job,
    is_member,
    is_professional,
    is_representative,
    is_signed_in,
    is_the_person,
    may_read_item,
)  # fmt: skip
from ertoe.circle.models import Member
from ertoe.foundation.clock import today
from ertoe.organisations.models import Employment


def teams_that_admit(viewer: Viewer) -> Any:
    """The team rows, over all circles, through which this account may come in today. Empty without an account."""
    current = Q(from_on__lte=today()) & (Q(until_on=None) | Q(until_on__gte=today()))
    works = Employment.objects.filter(current, account=viewer.account, organisation=OuterRef("organisation"))
    teams = Member.objects.filter(current, role=Role.TEAM, status=Member.Status.ACTIVE)
    of_my_discipline = Exists(works.filter(discipline=OuterRef("discipline")))
    return teams.filter(of_my_discipline | Q(discipline="") & Exists(works), person__consent_withdrawn_at=None)


def as_who_arrives(viewer: Viewer) -> Viewer:
    """Yesterday's visit through a team has lapsed and closes no door today; being refused by name still does."""
    staying = (one for one in viewer.memberships if not (one.via_team and one.standing is Standing.ENDED))
    return replace(viewer, memberships=tuple(staying))


def _is_eligible_colleague(viewer: Viewer, facts: Facts) -> bool:
    return viewer.is_signed_in and teams_that_admit(viewer).filter(person_id=facts.person).exists()


def _scope_eligible_colleague(viewer: Viewer, person: str) -> Q:
    if not viewer.is_signed_in:
        return NONE
    return Q(**{f"{person}__in": teams_that_admit(viewer).values("person_id")})


def as_who_heard(viewer: Viewer) -> Viewer:
    """Whoever heard the person say yes again can write that down, though her no still keeps the file shut."""
    return replace(viewer, memberships=tuple(replace(one, consent_withdrawn=False) for one in viewer.memberships))


def without_account() -> Any:
    """The people, in the middle of their circles, who cannot sign in and say things aloud or on paper."""
    return Member.objects.filter(role=Role.PERSON, account=None)


has_no_account = Word(
    "has no account",
    lambda _viewer, facts: without_account().filter(person_id=facts.person).exists(),
    lambda _viewer, person: Q(**{f"{person}__in": without_account().values("person_id")}),
)

is_eligible_colleague = Word("is eligible colleague", _is_eligible_colleague, _scope_eligible_colleague)

SEE_CIRCLE = Permission("circle.see_circle", ((is_the_person,), (is_representative,), (is_member,)))
SEE_WHO_LOOKED = Permission("circle.see_who_looked", ((is_the_person,), (is_representative,)))
SEE_OWN_PLACE = Permission("circle.see_own_place", ((is_the_person,), (is_representative,), (is_member,), (is_helper,)))
BEGIN_CIRCLE = Permission("circle.begin_circle", ((is_signed_in,), (is_job("demo"),)))
INVITE_MEMBER = Permission("circle.invite_member", ((is_the_person,), (is_representative,), (is_job("demo"),)))
ACCEPT_INVITATION = Permission("circle.accept_invitation", ((is_job("demo"),),))
END_MEMBERSHIP = Permission("circle.end_membership", ((is_the_person,), (is_representative,)))
REFUSE_SOMEBODY = Permission("circle.refuse_somebody", ((is_the_person,),))
GIVE_CONSENT = Permission("circle.give_consent", ((is_the_person,), (is_representative,), (is_professional,)))
WITHDRAW_CONSENT = Permission("circle.withdraw_consent", ((is_the_person,), (is_representative,)))
HEAR_CONSENT = Permission(
    "circle.hear_consent",
    tuple((who, has_no_account) for who in (is_representative, is_informal_carer, is_professional)),
)
# Whoever is close may shut the file in her name. To open it again is heard by who may also ask for her consent.
HEAR_YES = Permission("circle.hear_yes", ((is_representative, has_no_account), (is_professional, has_no_account)))
KEEP_TYPING = Permission("circle.keep_typing", ((is_the_person,), (is_representative,), (is_member,), (is_helper,)))
OPEN_AS_COLLEAGUE = Permission("circle.open_as_colleague", ((is_eligible_colleague,),))
SHARE_ITEM = Permission("circle.share_item", ((is_the_person, may_read_item),))
TRANSLATE_ITEM = Permission(
    "circle.translate_item",
    ((is_the_person, may_read_item), (is_representative, may_read_item), (is_member, may_read_item)),
)
READ_ITEM = Permission("circle.read_item", ((may_read_item,),))
