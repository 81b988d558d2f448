"""The demo: a story told to the doors, and everybody in it can be continued as."""

import pytest
from django.db import transaction

from ertoe.access.guard import opened
from ertoe.access.viewer import Viewer
from ertoe.accounts.models import Account
from ertoe.audit.verify import verify
from ertoe.circle.models import Member
from ertoe.conversations.changes import publish_tools
from ertoe.project.demo.load import RealPeopleLiveHere, load
from ertoe.project.demo.personas import PERSONAS


@pytest.fixture(scope="module")
def everything_told(django_db_setup, django_db_blocker):
    """All stories, of the people and of the zone around them: once for this file."""
    with django_db_blocker.unblock(), transaction.atomic():
        publish_tools(by=Viewer.for_job("setup"))
        load()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def demo(everything_told, db):
    """What a test does to it is undone."""


def test_every_persona_has_an_account_and_a_home(demo, client):
    for persona in PERSONAS:
        client.force_login(Account.objects.get(username=persona.name))
        assert client.get("/me/", follow=True).status_code == 200, persona.name


def test_the_story_leaves_an_unbroken_trail(demo):
    assert verify() == []


def test_omar_stands_in_no_circle(demo):
    with opened():
        assert not Member.objects.filter(account__username="omar").exists()


@pytest.mark.django_db
def test_the_demo_never_comes_over_real_people():
    Account.objects.create(username="real", name="Real")
    with pytest.raises(RealPeopleLiveHere):
        load()


def test_somebody_real_cannot_be_continued_as(demo, client):
    Account.objects.filter(username="jonas").update(is_demo=False)
    assert client.post("/demo/jonas/").status_code == 404


def test_nobody_in_the_demo_can_sign_in_with_a_password(demo):
    assert not any(account.has_usable_password() for account in Account.objects.all())
