"""What people take along on paper: no menus, all the words, from the page itself and from the letter."""

import pytest
from playwright.sync_api import expect

PRINTED = {
    "": "Hier werken we aan",
    "plan/": "Oefenen op adem en stappen",
    "circle/": "Katrien De Wilde",
    "story/": "Ik heb goede buren",
    "who-comes/": "Saskia Wouters",
    "who-to-call/": "0470 00 00 01",
    "timeline/": "kaarten",
    "conversations/": "De vier cirkels",
}
LETTERS = ("plan.pdf", "plan.pdf?type=large", "plan.pdf?lens=professional", "fridge.pdf")
OF_THE_SCREEN = ("Lees voor", "Wat wilt u doen?", "Weergave", "Afmelden", "Andere bladzijden", "Naar de inhoud")


@pytest.mark.parametrize("size", [(1280, 800), (390, 844)], ids=["from a desktop", "from a phone"])
def test_each_page_prints_its_words_and_leaves_the_screen_behind(comes, size):
    godelieve = comes("godelieve", size=size)
    person = godelieve.person_id
    godelieve.page.emulate_media(media="print")
    for path, words in PRINTED.items():
        godelieve.opens(f"/people/{person}/{path}")
        seen = godelieve.page.locator("body").inner_text()
        assert words in seen, path
        assert "Godelieve Maes" in seen, f"whose is {path}?"
        assert [one for one in OF_THE_SCREEN if one in seen] == [], path
        assert godelieve.page.pdf(format="A4").startswith(b"%PDF"), path


@pytest.mark.parametrize("letter", LETTERS)
def test_each_letter_comes_as_a_pdf(comes, letter):
    godelieve = comes("godelieve")
    answer = godelieve.page.request.get(f"/people/{godelieve.person_id}/{letter}")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/pdf")
    assert answer.body().startswith(b"%PDF")


def test_what_she_ticks_comes_on_the_sheet_for_the_fridge_and_nothing_else(comes):
    godelieve = comes("godelieve")
    godelieve.opens_hers("choose-for-fridge/")
    godelieve.page.get_by_label("Elke avond bellen met Katrien").uncheck()
    godelieve.presses("Bewaar").sees("0470 00 00 01", "Op dinsdag weer gaan kaarten")
    godelieve.page.emulate_media(media="print")
    seen = godelieve.main.inner_text()
    assert "Op dinsdag weer gaan kaarten" in seen
    assert "Elke avond bellen" not in seen


def test_a_stranger_prints_nothing(comes):
    godelieve = comes("godelieve")
    omar = comes("omar")
    for letter in LETTERS:
        assert omar.page.request.get(f"/people/{godelieve.person_id}/{letter}").status == 404


def test_the_paper_has_the_pictures_of_the_page(comes):
    godelieve = comes("godelieve").goes_to("Godelieve")
    godelieve.opens_hers("circle/")
    godelieve.page.emulate_media(media="print")
    expect(godelieve.main.locator("svg[role=img]:visible").first).to_be_visible()
