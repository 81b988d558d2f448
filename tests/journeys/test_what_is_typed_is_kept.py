"""What somebody types is kept while they type, for them alone, until it is sent."""

from playwright.sync_api import expect

from tests.journeys.actor import Actor

FORM = "hear-in-passing/"
WORDS = "Ze zei dat ze haar zus mist"


def begins_to_type(actor: Actor, words: str) -> None:
    actor.goes_to("Godelieve")
    actor.opens_hers(FORM)
    text_of(actor).press_sequentially(words)
    expect(saved_state_of(actor)).to_have_text("Bewaard.")


def text_of(actor: Actor):
    return actor.main.locator("form[data-keep-typing] textarea").first


def saved_state_of(actor: Actor):
    return actor.main.locator("[data-saved-state]")


def opens_it_elsewhere(comes, name: str) -> Actor:
    """In another window, as on another device."""
    actor = comes(name).goes_to("Godelieve")
    actor.opens_hers(FORM)
    return actor


def test_it_is_there_again_in_another_window_and_gone_after_sending(comes):
    here = comes("jonas")
    begins_to_type(here, WORDS)

    there = opens_it_elsewhere(comes, "jonas")
    expect(text_of(there)).to_have_value(WORDS)
    there.sees("Dit had u al getypt.").presses("Bewaar deze zin")

    for window in (here, there):
        window.opens_hers("story/")
        window.sees(WORDS)
        window.opens_hers(FORM)
        window.page.wait_for_load_state("networkidle")
        expect(text_of(window)).to_have_value("")


def test_nobody_else_gets_it(comes):
    begins_to_type(comes("peeters"), "Nog niet gezegd")
    saskia = opens_it_elsewhere(comes, "saskia")
    saskia.page.wait_for_load_state("networkidle")
    expect(text_of(saskia)).to_have_value("")
