"""The first day: a file for myself, or for somebody who said yes to it."""

import pytest

from ertoe.access.guard import opened
from ertoe.circle.models import Consent, Member
from tests.personas import an_account, an_organisation, client_of, works_at

pytestmark = pytest.mark.django_db


class Somebody:
    def __init__(self, account):
        self.account = account


@pytest.fixture
def mia():
    return Somebody(an_account("Mia"))


def begin(who, **said):
    said = {"first_name": "Mia", "said_yes": "on"} | said
    return client_of(who).post("/begin-circle/", said)


def test_mia_begins_her_own_file_and_reads_it(mia):
    told = begin(mia, as_what="myself")
    assert client_of(mia).get(told.url).status_code == 200
    with opened():
        assert Member.objects.get().role == "person"
        assert Consent.objects.get().is_given


def test_a_daughter_begins_one_for_her_mother_who_needs_no_account(mia):
    told = begin(mia, as_what="informal_carer", first_name="Rosa", last_name="Peeters")
    assert "Rosa Peeters" in client_of(mia).get(told.url).content.decode()
    with opened():
        assert {(row.role, row.account_id is None) for row in Member.objects.all()} == {
            ("person", True),
            ("informal_carer", False),
        }
        assert Consent.objects.get().heard_by.role == "informal_carer"


def test_a_nurse_begins_one_from_where_she_works(mia):
    works_at(mia.account, an_organisation("De Brug"), "nurse")
    told = begin(mia, as_what="professional", first_name="Rosa")
    assert client_of(mia).get(told.url).status_code == 200


def test_nobody_is_a_professional_without_work(mia):
    assert begin(mia, as_what="professional", first_name="Rosa").status_code == 400
    with opened():
        assert not Member.objects.exists()


def test_without_a_yes_nothing_begins(mia):
    assert begin(mia, as_what="myself", said_yes="").status_code == 400
    with opened():
        assert not Member.objects.exists()


def test_sent_twice_begins_once(mia):
    operation = "01a1ffca-8cc3-7a13-ad56-0cff1faf3012"
    first = begin(mia, as_what="myself", operation=operation)
    again = begin(mia, as_what="myself", operation=operation)
    assert again.url == first.url
    with opened():
        assert Member.objects.count() == 1
