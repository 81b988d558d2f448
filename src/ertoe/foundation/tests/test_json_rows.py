from datetime import date, datetime
from uuid import UUID

import pytest
from django.db.models import OuterRef, Value

from ertoe.accounts.models import Account
from ertoe.foundation.json_rows import JsonRows
from ertoe.foundation.models import KeyOwner
from ertoe.organisations.models import Employment, Organisation

pytestmark = pytest.mark.django_db


def an_organisation_with(*disciplines: str) -> Organisation:
    organisation = Organisation.objects.create(name="De Brug", slug="de-brug", kind="practice")
    for number, discipline in enumerate(disciplines):
        account = Account.objects.create(username=f"a{number}", name='Ann "O\'Neill" \\ é')
        Employment.objects.create(
            account=account, organisation=organisation, discipline=discipline, from_on=date(2026, 1, number + 1)
        )
    return organisation


def rows_of(query):
    return Organisation.objects.annotate(rows=JsonRows(query)).get().rows


EMPLOYED = Employment.objects.filter(organisation=OuterRef("pk"))


def test_many_rows_come_with_the_one_row_in_their_order():
    an_organisation_with("nurse", "physician", "carer")
    assert rows_of(EMPLOYED.order_by("-from_on").values_list("discipline")) == [["carer"], ["physician"], ["nurse"]]


def test_no_rows_are_an_empty_list():
    an_organisation_with()
    assert rows_of(EMPLOYED.values_list("discipline")) == []


def test_ids_days_nothing_and_quotes_arrive_readable():
    an_organisation_with("nurse")
    ((id_, day, until, name, one),) = rows_of(
        EMPLOYED.annotate(one=Value(1)).values_list("id", "from_on", "until_on", "account__name", "one")
    )
    assert UUID(id_) == Employment.objects.get().pk
    assert date.fromisoformat(day) == date(2026, 1, 1)
    assert (until, name, one) == (None, 'Ann "O\'Neill" \\ é', 1)


def test_moments_arrive_readable():
    made = Account.objects.create(
        username="ann", name="Ann", last_login=datetime.fromisoformat("2026-03-01T10:00:00+00:00")
    )
    row = Account.objects.annotate(
        rows=JsonRows(Account.objects.filter(pk=OuterRef("pk")).values_list("last_login"))
    ).get()
    read = datetime.fromisoformat(row.rows[0][0])
    assert read.replace(tzinfo=None) == made.last_login.replace(tzinfo=None)


def test_conditions_with_values_are_bound_and_not_pasted():
    an_organisation_with("nurse", "it's")
    assert rows_of(EMPLOYED.filter(discipline="it's").values_list("discipline")) == [["it's"]]


def test_two_lists_come_in_one_statement(django_assert_num_queries):
    an_organisation_with("nurse", "physician")
    KeyOwner().save_new_key()
    with django_assert_num_queries(1):
        found = Organisation.objects.annotate(
            some=JsonRows(EMPLOYED.filter(discipline="nurse").values_list("discipline")),
            others=JsonRows(EMPLOYED.exclude(discipline="nurse").values_list("discipline", "from_on")),
        ).get()
    assert (found.some, found.others) == ([["nurse"]], [["physician", "2026-01-02"]])
