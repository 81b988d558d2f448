"""Godelieve alone at her tablet: in large letters, and read to her by a voice that lives in the tablet."""

import pytest
from playwright.sync_api import expect

from tests.journeys.actor import Actor
from tests.journeys.speech import Voice

TABLET, NARROW = (820, 1180), (320, 640)
MARKED = "[...CSS.highlights.get('ertoe-aloud') ?? []].map((range) => range.toString())"


def starts(actor: Actor) -> None:
    actor.presses("Lees voor")
    expect(actor.main.get_by_role("button", name="Pauze")).to_be_focused()


@pytest.fixture
def godelieve(comes) -> Actor:
    actor = comes(size=TABLET)
    actor.voice = Voice(actor.page)
    return actor.continues_as("godelieve").goes_to("Godelieve")


def test_she_chooses_large_letters_and_hears_her_own_page_and_her_plan(godelieve):
    head = godelieve.page.locator("header.page-head")
    godelieve.unfolds("Weergave", within=head).follows("Grote letters", within=head)
    expect(godelieve.page.locator("html")).to_have_attribute("data-theme", "large")
    starts(godelieve)
    said = godelieve.voice.reads_to_the_end()
    assert said[0] == "Wat ertoe doet voor mij"
    assert "Ik heb goede buren, en ik durf hulp vragen." in said
    assert {"Lees voor", "Pauze", "Iets vertellen"}.isdisjoint(said), "the chatter of buttons is not read"
    assert godelieve.voice.voices == {"here nl-BE"}, "a voice elsewhere would be given her words"
    expect(godelieve.main.locator("[data-says]")).to_have_text("Alles is voorgelezen.")
    expect(godelieve.main.get_by_role("button", name="Lees voor", exact=True)).to_be_focused()

    godelieve.opens_hers("plan/")
    starts(godelieve)
    said = godelieve.voice.reads_to_the_end()
    order = ["Mijn plan", "Op dinsdag weer gaan kaarten met mijn vriendinnen in het parochiezaaltje"]
    order += ["Oefenen op adem en stappen", "In mijn eigen huis blijven wonen"]
    assert [one for one in said if one in order] == order


def test_she_stops_goes_back_and_takes_it_slower_by_keyboard(godelieve):
    page, voice = godelieve.page, godelieve.voice
    starts(godelieve)
    voice.ends_a_sentence()
    voice.ends_a_sentence()
    assert page.evaluate(MARKED) == [voice.last["text"]]

    page.keyboard.press("Enter")
    voice.ends_a_sentence()
    count = len(voice.said)
    page.keyboard.press("Enter")
    assert voice.said[-1] == voice.said[count - 1], "it goes on with the sentence that stood"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert voice.said[-1] == voice.said[1]
    godelieve.presses("Trager")
    assert (voice.said[-1], voice.last["rate"]) == (voice.said[1], 0.75)
    page.keyboard.press("Escape")
    assert page.evaluate(MARKED) == []
    expect(page.locator("[data-bar]")).to_be_hidden()


def test_the_page_does_not_jump_when_the_reading_starts(godelieve):
    heading = godelieve.main.get_by_role("heading", level=1)
    before = heading.bounding_box()
    starts(godelieve)
    assert heading.bounding_box() == before


def test_without_a_voice_of_this_language_the_page_says_so_and_sends_no_word_elsewhere(godelieve):
    godelieve.opens(f"/people/{godelieve.person_id}/?lang=tr")
    godelieve.page.locator("[data-do=begin]").click()
    expect(godelieve.page.locator("[data-says]")).to_contain_text("Türkçe")
    said = godelieve.voice.reads_to_the_end()
    assert said[0] == "Ik heb goede buren, en ik durf hulp vragen.", "her own words are Dutch, and have a voice"
    assert godelieve.voice.voices == {"here nl-BE"}


def test_a_browser_that_cannot_speak_offers_no_voice(comes):
    silent = comes()
    silent.page.add_init_script("delete window.speechSynthesis")
    silent.continues_as("godelieve")
    expect(silent.page.locator("[data-read-aloud]")).to_be_hidden()


def test_a_professional_page_is_not_read_aloud(comes):
    jonas = comes("jonas").goes_to("Godelieve")
    jonas.opens_hers("brief/")
    expect(jonas.page.locator("[data-read-aloud]")).to_have_count(0)


def test_with_pictures_first_each_of_her_words_has_a_voice_and_each_page_a_picture(godelieve):
    godelieve.opens(f"/people/{godelieve.person_id}/?look=pictures")
    godelieve.opens_hers()
    expect(godelieve.main.locator(".page-text > .pictogram")).to_be_visible()
    expect(godelieve.main.locator("figcaption").first).to_be_hidden()
    words = "Ik heb goede buren, en ik durf hulp vragen."
    godelieve.main.get_by_role("button", name=f"Lees dit voor: {words}").click()
    assert godelieve.voice.reads_to_the_end() == [words]
    godelieve.unfolds("Meer tekst tonen")
    expect(godelieve.main.locator("figcaption").first).to_be_visible()
