"""Godelieve and those around her, small and quick to make: `circle_of_godelieve`.

The whole demo stands in a story file; this is only who is in the circle, so that a test says the rest itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest
from django.db import transaction
from django.test import Client
from pytest_django import DjangoDbBlocker

from ertoe.access.guard import opened
from ertoe.access.viewer import Role, Viewer
from ertoe.accounts.models import Account
from ertoe.circle import changes
from ertoe.circle.models import Member
from ertoe.circle.queries import viewer_for
from ertoe.conversations.changes import publish_tools
from ertoe.organisations.models import Employment, Organisation
from ertoe.people.models import Person
from ertoe.project.demo.load import load

DEMO = Viewer.for_job("demo")
LONG_AGO = date(2026, 1, 5)


@dataclass
class Persona:
    """Somebody in the tests. Omar has no member: he has an account and nothing to do with her."""

    name: str
    account: Account
    member: Member | None = None

    def viewer(self) -> Viewer:
        """Who this is now: ask again after anything changed in the circle."""
        return viewer_for(self.account)


@dataclass
class Circle:
    """Godelieve's circle; `everybody` in the order in which they came, Omar last."""

    person: Person
    everybody: dict[str, Persona] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Persona:
        try:
            return self.__dict__["everybody"][name]
        except KeyError:
            raise AttributeError(name) from None

    @property
    def members(self) -> list[Persona]:
        return [persona for persona in self.everybody.values() if persona.member]


def an_account(name: str) -> Account:
    account = Account(username=name.lower().replace(" ", "."), name=name)
    account.set_unusable_password()
    account.save()
    return account


def an_organisation(name: str, kind: Organisation.Kind = Organisation.Kind.PRACTICE) -> Organisation:
    slug = name.lower().replace(" ", "-")
    return Organisation.objects.get_or_create(slug=slug, defaults={"name": name, "kind": kind})[0]


def works_at(account: Account, organisation: Organisation, discipline: str, until_on: date | None = None) -> Employment:
    return Employment.objects.create(
        account=account, organisation=organisation, discipline=discipline, from_on=LONG_AGO, until_on=until_on
    )


def a_person_called(first_name: str, last_name: str, account: Account | None) -> tuple[Person, Member]:
    """A person in the middle of a circle of her own."""
    person = Person(first_name=first_name, last_name=last_name)
    return person, changes.begin_circle(by=DEMO, person=person, account_id=account and account.pk, name=first_name)


def joins(person: Person, name: str, role: Role, account: Account | None = None, **details: object) -> Persona:
    """Somebody with an account comes into this circle, today or since `from_on`."""
    account = account or an_account(name)
    details.setdefault("from_on", LONG_AGO)
    member = changes.invite_member(by=DEMO, person_id=person.pk, name=name, role=role, account=account, **details)
    changes.accept_invitation(by=DEMO, member=member)
    return Persona(name, account, member)


def professional_joins(
    person: Person, name: str, discipline: str, organisation: Organisation, **more: object
) -> Persona:
    account = an_account(name)
    works_at(account, organisation, discipline)
    return joins(person, name, Role.PROFESSIONAL, account, discipline=discipline, organisation=organisation, **more)


def make_circle_of_godelieve() -> Circle:
    account = an_account("Godelieve Maes")
    person, middle = a_person_called("Godelieve", "Maes", account)
    home_nursing = an_organisation("De Brug", Organisation.Kind.HOME_NURSING)
    practice = an_organisation("De Linde")
    return Circle(
        person,
        {
            "godelieve": Persona("Godelieve", account, middle),
            "katrien": joins(person, "Katrien", Role.INFORMAL_CARER, relation="dochter"),
            "peeters": professional_joins(person, "Dokter Peeters", "physician", practice),
            "jonas": professional_joins(person, "Jonas", "nurse", home_nursing),
            "saskia": professional_joins(person, "Saskia", "physiotherapist", practice),
            "rik": joins(person, "Rik", Role.HELPER, relation="buurman"),
            "ana": professional_joins(person, "Ana", "social_worker", practice, is_coordinator=True),
            "omar": Persona("Omar", an_account("Omar")),
        },
    )


@pytest.fixture
def circle_of_godelieve(db: None) -> Circle:
    """Godelieve (`person`), Katrien, dokter Peeters, Jonas, Saskia, Rik who helps, Ana, and Omar the stranger."""
    return make_circle_of_godelieve()


@pytest.fixture(scope="module")
def demo_once(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[dict[str, Persona]]:
    """Everybody of the demo, told once for a file of tests; what each test does to it is undone.

    Not in a file with a test that has `transaction=True`: that one empties the tables under it.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        yield everybody_of_the_demo()
        transaction.set_rollback(True)


@pytest.fixture
def demo(demo_once: dict[str, Persona], db: None) -> dict[str, Persona]:
    return demo_once


def everybody_of_the_demo() -> dict[str, Persona]:
    """Everybody round Godelieve and Farid, by username. The other stories would only make every test slower."""
    publish_tools(by=Viewer.for_job("setup"))
    load("godelieve", "farid")
    with opened():
        # Who is in two circles is here who they are in the first: Godelieve's.
        members = {member.account_id: member for member in Member.objects.exclude(account=None).order_by("-at")}
    return {one.username: Persona(one.name, one, members.get(one.pk)) for one in Account.objects.order_by("pk")}


@pytest.fixture
def the_door_is_open() -> Iterator[None]:
    """For a test that looks into the tables themselves: what no page and no change does."""
    with opened():
        yield


def client_of(persona: Persona | None) -> Client:
    """A browser in which this persona is signed in; nobody when there is none."""
    client = Client()
    if persona is not None:
        client.force_login(persona.account)
    return client
