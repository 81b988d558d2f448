"""The places an account has in the circles around people, as rows that fit into the statement which asks who it is."""

from typing import Any, NamedTuple

from django.db.models import BooleanField, Case, DateField, Exists, OuterRef, Q, Subquery, When

from ertoe.circle.models import Member
from ertoe.foundation.json_rows import JsonRows
from ertoe.foundation.models import KeyOwner
from ertoe.foundation.remembered import Asked
from ertoe.organisations.models import Employment


class Place(NamedTuple):
    """One row of `Member` as it comes in an array, with what its worth depends on and the key of the person."""

    member: str
    person: str
    role: str
    status: str
    from_on: str
    until_on: str | None
    via_team: str | None
    status_of_team: str | None
    may_see: bool
    has_mandate: bool
    consent_withdrawn_at: str | None
    organisation: str | None
    discipline: str
    organisation_is_current: bool
    wrapped_key: str
    language: str
    address: str


def works_there() -> Case:
    """Does this member still work where they came from? The statement around it is asked with `today`."""
    today = Asked("today", DateField())
    current = Employment.objects.filter(
        Q(until_on=None) | Q(until_on__gte=today),
        account=OuterRef("account"),
        organisation=OuterRef("organisation"),
        from_on__lte=today,
    )
    return Case(When(organisation=None, then=False), default=Exists(current), output_field=BooleanField())


def places_of(account: Any) -> JsonRows:
    """`account` is a column of the statement around it, or `Asked`; that statement is asked with `today` too."""
    wrapped_key = Subquery(KeyOwner.objects.filter(pk=OuterRef("person_id")).values("wrapped"))
    rows = Member.objects.filter(account=account).annotate(is_current=works_there(), wrapped_key=wrapped_key)
    return JsonRows(
        rows.values_list(
            "pk", "person_id", "role", "status", "from_on", "until_on", "via_team_id", "via_team__status", "may_see",
            "has_mandate", "person__consent_withdrawn_at", "organisation_id", "discipline", "is_current", "wrapped_key",
            "person__language", "person__address",
        )
    )  # fmt: skip
