"""Signing in with a password, and the headers that keep foreign scripts out."""

import pytest
from playwright.sync_api import expect

from ertoe.accounts.models import Account

PASSWORD = "een lang geheim over zeven katten"


@pytest.fixture
def somebody(comes):
    window = comes()
    account = Account.objects.get(username="katrien")
    account.set_password(PASSWORD)
    account.save()
    return window


def signs_in(actor, password: str) -> None:
    actor.opens("/account/login/")
    actor.page.locator("#id_login").fill("katrien")
    actor.page.locator("#id_password").fill(password)
    actor.presses("Aanmelden")


def test_katrien_signs_in_with_her_password_and_out_again(somebody):
    signs_in(somebody, PASSWORD)
    somebody.is_at("Mijn mensen, vandaag")
    head = somebody.page.locator("header.page-head")
    somebody.unfolds("Katrien De Wilde", within=head).presses("Afmelden", within=head)
    somebody.opens("/me/")
    somebody.is_at("Aanmelden")


def test_a_wrong_password_opens_nothing(somebody):
    signs_in(somebody, "iets anders")
    somebody.is_at("Aanmelden").sees("Er klopt nog iets niet")
    expect(somebody.page.locator("#id_password")).to_have_value("")


def test_whoever_was_on_the_way_somewhere_comes_there_after_signing_in(somebody):
    somebody.opens("/demo/")
    hers = somebody.continues_as("jonas").goes_to("Godelieve").path + "plan/"
    head = somebody.page.locator("header.page-head")
    somebody.unfolds("Jonas", within=head).presses("Afmelden", within=head)
    somebody.opens(hers)
    somebody.page.locator("#id_login").fill("katrien")
    somebody.page.locator("#id_password").fill(PASSWORD)
    somebody.presses("Aanmelden").is_at("Het plan van Godelieve")


def test_no_script_from_elsewhere_or_inside_a_page_can_run(comes):
    jonas = comes("jonas")
    answer = jonas.opens("/me/")
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert answer.headers["cache-control"] == "no-store, private"
