"""The line is cut while somebody types, or Ertoe cannot reach its data: nothing typed is lost, and it says so."""

from collections.abc import Callable

import pytest
from django.db import OperationalError
from django.db.backends.utils import CursorWrapper
from playwright.sync_api import expect

from tests.journeys.test_what_is_typed_is_kept import opens_it_elsewhere, saved_state_of, text_of

NOT_KEPT = "Niet bewaard: geen verbinding."
SEND = "Bewaar deze zin"


@pytest.fixture
def data_away(monkeypatch) -> Callable[[], None]:
    """The database of the whole server, until `monkeypatch.undo()`."""

    def away(*_anything: object) -> None:
        raise OperationalError("the database is away")

    return lambda: monkeypatch.setattr(CursorWrapper, "_execute", away)


def test_without_connection_words_stay_on_the_page_are_not_sent_and_are_kept_as_soon_as_one_can(comes):
    ana = opens_it_elsewhere(comes, "ana")
    ana.page.context.set_offline(True)
    text_of(ana).press_sequentially("Op de fiets")
    expect(saved_state_of(ana)).to_contain_text(NOT_KEPT)
    ana.presses(SEND)
    expect(saved_state_of(ana)).to_contain_text(NOT_KEPT)
    expect(text_of(ana)).to_have_value("Op de fiets")
    ana.page.context.set_offline(False)
    expect(saved_state_of(ana)).to_have_text("Bewaard.")
    with ana.page.expect_navigation():
        ana.presses(SEND)
    ana.opens_hers("story/")
    ana.sees("Op de fiets")


def test_what_is_sent_before_anything_was_kept_stays_too(comes):
    peeters = opens_it_elsewhere(comes, "peeters")
    peeters.page.context.set_offline(True)
    text_of(peeters).fill("In de lift")
    peeters.presses(SEND)
    expect(saved_state_of(peeters)).to_contain_text(NOT_KEPT)
    expect(text_of(peeters)).to_have_value("In de lift")


def test_who_is_signed_out_meanwhile_is_asked_to_sign_in_and_finds_the_words_kept_before(comes):
    ana = opens_it_elsewhere(comes, "ana")
    text_of(ana).press_sequentially("Vanmorgen op de trap")
    expect(saved_state_of(ana)).to_have_text("Bewaard.")
    ana.page.context.clear_cookies()
    text_of(ana).press_sequentially(", en later")
    expect(saved_state_of(ana)).to_contain_text(NOT_KEPT)
    with ana.page.expect_navigation():
        ana.presses(SEND)
    again = opens_it_elsewhere(comes, "ana")
    expect(text_of(again)).to_have_value("Vanmorgen op de trap")


def test_with_the_data_away_one_reads_so_in_six_languages_and_nothing_typed_is_lost(
    comes, data_away, monkeypatch, faults_by_axe
):
    saskia = opens_it_elsewhere(comes, "saskia")
    form = saskia.path
    other = saskia.page.context.new_page()
    data_away()
    text_of(saskia).press_sequentially("Ze slaapt slecht")
    expect(saved_state_of(saskia)).to_contain_text(NOT_KEPT)
    saskia.presses(SEND)
    expect(text_of(saskia)).to_have_value("Ze slaapt slecht")

    answer = other.goto(form)
    assert (answer.status, "retry-after" in answer.headers) == (503, True)
    expect(other.get_by_role("heading", level=1)).to_have_text("Even niet bereikbaar")
    languages = {"en", "fr", "de", "tr", "ar"}
    assert {one.get_attribute("lang") for one in other.locator("p[lang]").all()} == languages
    assert faults_by_axe(other) == []

    monkeypatch.undo()
    expect(saved_state_of(saskia)).to_have_text("Bewaard.", timeout=10_000)
    with other.expect_navigation():
        other.get_by_role("link", name="Opnieuw proberen").click()
    expect(other.locator("form[data-keep-typing]")).to_be_visible()
    with saskia.page.expect_navigation():
        saskia.presses(SEND)
    saskia.opens_hers("story/")
    saskia.sees("Ze slaapt slecht")
