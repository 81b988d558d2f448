"""Dokter Peeters at his desk, ninety seconds before Godelieve comes in, without touching the mouse."""

from playwright.sync_api import expect

from tests.journeys.test_by_keyboard import enters, tabs_to

MOST_PRESSES = 120  # of a key; more is no ninety seconds


def test_from_his_people_to_a_copy_for_his_own_record(comes):
    peeters = comes("peeters", permissions=["clipboard-read", "clipboard-write"])
    presses = []
    press = peeters.page.keyboard.press
    peeters.page.keyboard.press = lambda key: presses.append(key) or press(key)
    peeters.opens("/me/")
    card = peeters.main.locator("li", has=peeters.page.get_by_role("link", name="Naar Godelieve"))
    expect(card.first).to_contain_text("Godelieve")

    enters(peeters, "Naar Godelieve")
    enters(peeters, "In een minuut")
    peeters.is_at("In een minuut").sees("Op dinsdag weer gaan kaarten")
    enters(peeters, "Plan")
    enters(peeters, "in vakwoorden")
    assert "lens=professional" in peeters.path
    enters(peeters, "Kopieer voor mijn dossier")
    tabs_to(peeters, "Kopieer de tekst")
    peeters.page.keyboard.press("Enter")
    peeters.sees("De tekst is gekopieerd.")
    assert "kaarten" in peeters.page.evaluate("navigator.clipboard.readText()")
    assert len(presses) <= MOST_PRESSES


def test_what_godelieve_keeps_for_herself_is_not_in_the_copy(comes):
    peeters = comes("peeters").goes_to("Godelieve")
    peeters.opens_hers("copy-for-my-record/")
    peeters.does_not_see("haar werk opgeeft")
