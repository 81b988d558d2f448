"""Farid speaks Arabic, Lotte Dutch, Yasmina interprets: one page shows question and answer to both of them."""

import pytest
from playwright.sync_api import expect

from tests.journeys.actor import Actor
from tests.journeys.dutch import dutch_left_on
from tests.journeys.places import MANY, PHONE, may_be_there
from tests.journeys.sizes import SIDEWAYS

HIS_WORDS = "يضيق نفسي على الدرج، وظهري يؤلمني في الليل."
IN_DUTCH = "Op de trap kom ik adem te kort."
QUESTION = {"nl": "Hoe gaat het met uw gezondheid?", "ar": "كيف حال صحتكم؟"}
SHAME = "لأنني خجلت"
SIDE = """(at) => ({ dir: getComputedStyle(at).direction, x: at.getBoundingClientRect().x,
  language: at.closest("[lang]").lang })"""
OF_THE_HTML = "(({ lang, dir }) => [lang, dir])(document.documentElement)"


@pytest.fixture
def talk_of(comes):
    """Farid's first talk as this persona opens it, in two languages at once."""

    def open_it(persona: str, beside: str, **options: object) -> Actor:
        actor = comes(persona, **options).goes_to("Farid")
        actor.opens_hers("conversations/")
        talk = actor.page.locator("article.card h3 a").first.get_attribute("href")
        actor.opens(f"{talk}?beside={beside}")
        return actor

    return open_it


def test_lotte_reads_dutch_on_the_left_and_farid_his_own_words_on_the_right(talk_of):
    lotte = talk_of("lotte", "ar")
    lotte.sees(HIS_WORDS, IN_DUTCH, "Vertaald door Yasmina", "Een tolk vertaalt.")
    asked = {language: lotte.main.get_by_text(words, exact=True).last for language, words in QUESTION.items()}
    sides = {language: place.evaluate(SIDE) for language, place in asked.items()}
    assert (sides["ar"]["language"], sides["ar"]["dir"]) == ("ar", "rtl")
    assert (sides["nl"]["language"], sides["nl"]["dir"]) == ("nl", "ltr")
    assert sides["nl"]["x"] < sides["ar"]["x"]
    said = lotte.main.locator("[data-phrase-source]", has_text=HIS_WORDS).first.evaluate(SIDE)
    assert (said["language"], said["dir"]) == ("ar", "rtl"), "his words stay as he said them"


def test_farid_finds_his_page_in_arabic_and_the_dutch_of_lotte_beside_his_own(talk_of):
    farid = talk_of("farid", "nl")
    expect(farid.page.locator("html")).to_have_attribute("lang", "ar")
    expect(farid.page.locator("html")).to_have_attribute("dir", "rtl")
    farid.sees(HIS_WORDS, *QUESTION.values())


def test_on_a_phone_the_two_stand_under_each_other_and_nothing_scrolls_sideways(talk_of):
    farid = talk_of("farid", "nl", size=PHONE)
    assert farid.page.evaluate(SIDEWAYS) <= 0
    for page in ("", "plan/", "story/", "circle/", "messages/"):
        farid.opens_hers(page)
        assert farid.page.evaluate(SIDEWAYS) <= 0, page


def test_yasmina_who_interprets_reads_what_he_showed_her_and_saskia_does_not(comes):
    yasmina = comes("yasmina").goes_to("Farid")
    yasmina.opens_hers("story/")
    yasmina.sees(SHAME)
    saskia = comes("saskia").goes_to("Farid")
    saskia.opens_hers("story/")
    saskia.does_not_see(SHAME)


def test_every_page_of_farid_is_arabic_from_the_right_and_can_be_read_and_hit(comes, faults_for_somebody):
    farid = comes("farid").goes_to("Farid")
    found, seen = [], []
    for path in ("/me/", *may_be_there(farid)):
        if farid.opens(path).status != 200 or farid.page.locator("[data-read-aloud]").count() == 0:
            continue  # not for him, or a page that is made for professionals
        seen.append(path)
        if (spoken := farid.page.evaluate(OF_THE_HTML)) != ["ar", "rtl"]:
            found.append(f"{path}: {spoken}")
        found += [f"{path}: Dutch: {words}" for words in dutch_left_on(farid.page, "ar")]
        found += faults_for_somebody(farid.page)
    assert len(seen) > MANY, seen
    assert found == []


def test_a_dutch_sentence_on_an_arabic_page_would_be_found(comes):
    farid = comes("farid").goes_to("Farid")
    farid.page.evaluate("document.querySelector('h1').textContent = 'Wie komt wanneer'")
    assert dutch_left_on(farid.page, "ar") == ["Wie komt wanneer"]
    farid.page.evaluate("document.querySelector('h1').lang = 'nl'")
    assert dutch_left_on(farid.page, "ar") == [], "words with a language of their own are somebody's own"
