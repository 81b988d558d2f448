"""Signing in with a password, and a session that is read together with its account."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from ertoe.access.viewer import Viewer
from ertoe.accounts.models import Account, Session
from ertoe.circle.queries import viewer_for
from tests.personas import client_of

PASSWORD = "een-lang-woord-van-Ann"
LOGIN = "/account/login/"


@pytest.fixture
def ann(db) -> Account:
    account = Account(username="ann", name="Ann De Smet")
    account.set_password(PASSWORD)
    account.save()
    return account


def sign_in(client: Client, login: str = "ann", password: str = PASSWORD):
    return client.post(LOGIN, {"login": login, "password": password})


def test_who_knows_the_password_comes_home(ann):
    client = Client()
    assert client.get(LOGIN).status_code == 200
    response = sign_in(client)
    assert (response.status_code, response.url) == (302, "/me/")
    assert client.get("/me/").status_code == 200
    assert Session.objects.get().account == ann


def answer_without_token(response) -> str:
    lines = response.content.decode().splitlines()
    return "\n".join(line for line in lines if "csrf" not in line and "nonce" not in line and "value=" not in line)


def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(ann):
    wrong, unknown = sign_in(Client(), password="anders"), sign_in(Client(), login="bob")
    assert wrong.status_code == unknown.status_code
    assert answer_without_token(wrong) == answer_without_token(unknown)
    assert "De naam of het wachtwoord klopt niet." in wrong.content.decode()
    assert not Session.objects.exclude(account=None).exists()


def test_an_account_that_was_closed_comes_nowhere(ann):
    client = Client()
    sign_in(client)
    Account.objects.filter(pk=ann.pk).update(is_active=False)
    ann.refresh_from_db()
    assert viewer_for(ann) == Viewer.nobody()
    assert client.get("/me/").status_code == 302


def test_a_new_password_ends_every_session(ann):
    client = Client()
    sign_in(client)
    ann.set_password("een-ander-lang-woord")
    ann.save()
    assert client.get("/me/").status_code == 302


def test_signing_out_is_a_post_and_ends_the_session(ann):
    client = Client()
    sign_in(client)
    assert client.get("/account/logout/").status_code in (200, 405)
    assert client.get("/me/").status_code == 200
    client.post("/account/logout/")
    assert client.get("/me/").status_code == 302


def test_nobody_makes_an_account_unasked(db):
    response = Client().post("/account/signup/", {"username": "x", "password1": PASSWORD, "password2": PASSWORD})
    assert response.status_code in (200, 302, 403, 404)
    assert not Account.objects.exists()


@pytest.mark.parametrize("elsewhere", ["https://elders.example/", "//elders.example", "javascript:alert(1)"])
def test_signing_in_never_leads_out_of_the_house(ann, elsewhere):
    response = Client().post(f"{LOGIN}?next={elsewhere}", {"login": "ann", "password": PASSWORD, "next": elsewhere})
    assert response.url == "/me/"


def test_an_account_and_its_session_come_in_one_statement(circle_of_godelieve):
    client = client_of(circle_of_godelieve.jonas)
    with CaptureQueriesContext(connection) as asked:
        client.get("/me/")
    about_accounts = [one["sql"] for one in asked if '"accounts_' in one["sql"] and "FROM" in one["sql"]]
    assert sum('FROM "accounts_session"' in sql for sql in about_accounts) == 1
    assert not [sql for sql in about_accounts if 'FROM "accounts_account"' in sql]


def test_a_name_to_sign_in_with_is_somebodys_own(ann):
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.create(username="ann", name="Another")


def test_a_password_lies_hashed(ann):
    assert PASSWORD not in ann.password
    assert ann.check_password(PASSWORD)
