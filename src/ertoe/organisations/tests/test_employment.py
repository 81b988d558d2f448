"""Working somewhere makes eligible; it opens no file by itself, and it closes one when it ends."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from ertoe.foundation.clock import today
from ertoe.organisations.models import Employment, Organisation
from tests.personas import an_account, an_organisation, client_of, works_at


def stands(persona):
    (membership,) = persona.viewer().memberships
    return membership.organisation_is_current


def test_a_professional_stands_while_the_employment_is_current(circle_of_godelieve):
    jonas = circle_of_godelieve.jonas
    url = f"/people/{circle_of_godelieve.person.pk}/circle/"
    assert stands(jonas)
    assert client_of(jonas).get(url).status_code == 200
    Employment.objects.filter(account=jonas.account).update(until_on=today() - timedelta(1))
    assert not stands(jonas)
    assert client_of(jonas).get(url).status_code == 404


@pytest.mark.parametrize(
    ("begins", "ends", "is_current"), [(-9, None, True), (0, 0, True), (1, None, False), (-9, -1, False), (-9, 1, True)]
)
def test_both_days_count(circle_of_godelieve, begins, ends, is_current):
    jonas = circle_of_godelieve.jonas
    until_on = None if ends is None else today() + timedelta(ends)
    Employment.objects.filter(account=jonas.account).update(from_on=today() + timedelta(begins), until_on=until_on)
    assert stands(jonas) is is_current


def test_working_elsewhere_does_not_help(circle_of_godelieve):
    jonas = circle_of_godelieve.jonas
    Employment.objects.filter(account=jonas.account).update(organisation=an_organisation("Elders"))
    assert not stands(jonas)


def test_a_colleague_sees_nothing_by_working_there(circle_of_godelieve):
    g = circle_of_godelieve
    works_at(g.omar.account, g.jonas.member.organisation, "nurse")
    assert g.omar.viewer().memberships == ()
    assert client_of(g.omar).get(f"/people/{g.person.pk}/circle/").status_code == 404


@pytest.mark.django_db
def test_employment_ends_after_it_begins():
    account, organisation = an_account("Ann"), an_organisation("De Linde")
    with pytest.raises(IntegrityError), transaction.atomic():
        works_at(account, organisation, "nurse", until_on=today() - timedelta(9999))


@pytest.mark.django_db
def test_an_organisation_has_an_address_of_its_own():
    an_organisation("De Linde")
    with pytest.raises(IntegrityError), transaction.atomic():
        Organisation.objects.create(name="Andere", slug="de-linde", kind="practice")
