"""Jonas visits Godelieve where there is no connection. Nothing is lost, nothing is doubled."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Page, Route, expect

from ertoe.access.viewer import Viewer
from ertoe.conversations.changes import publish_tool
from ertoe.tools.load import load_all
from ertoe.tools.schema import CONTENT_FOLDER
from tests.journeys.tablet import PIN, Tablet

HEALTH, DOING = "Hoe gaat het met uw gezondheid?", "Wat doet u graag, en wat zou u graag weer doen?"
AROUND, MYSELF = "Wie en wat is er om u heen?", "Wat moeten we over u weten om u goed te kunnen helpen?"
WORDS = {
    HEALTH: "Op de trap rust ik twee keer.",
    DOING: "De kaarten liggen al klaar voor dinsdag.",
    AROUND: "Buurvrouw Mia brengt soep.",
    MYSELF: "Ik wil het zelf nog proberen.",
}
NewTablet = Callable[..., Tablet]


@pytest.fixture
def tablet(browser, served, tmp_path) -> Iterator[NewTablet]:
    """`tablet("jonas")`: signed in, at the page of Godelieve."""
    made: list[Tablet] = []
    with ExitStack() as windows:

        def take(persona: str, name: str = "Godelieve") -> Tablet:
            one = Tablet(browser, served.url, tmp_path / f"tablet-{len(made)}")
            windows.callback(lambda: one.context.close())
            made.append(one)
            one.continues_as(persona).goes_to(name)
            return one

        yield take
    assert [fault for one in made for fault in one.faults] == []


def begins_a_talk(jonas: Tablet) -> tuple[str, str]:
    """The four circles, at the table: whose, and which talk."""
    person = jonas.person_id
    jonas.opens_hers("begin-conversation/?tool=four-circles")
    jonas.presses("Begin")
    found = re.search(r"conversations/([0-9a-f-]{36})", jonas.page.url)
    assert found
    return person, found[1]


def answers_all(jonas: Tablet) -> None:
    for question, words in WORDS.items():
        jonas.answers(question, words)
        jonas.presses("Lees na" if question == MYSELF else "Verder")


def said_in(jonas: Tablet, person: str, talk: str) -> list[str]:
    """The answers of this talk as the server has them."""
    jonas.opens(f"/people/{person}/conversations/{talk}/")
    return [words.strip() for words in jonas.main.locator("#said [data-phrase-source]").all_inner_texts()]


def test_a_visit_without_a_connection_for_its_whole_length(tablet):
    jonas = tablet("jonas")
    person, talk = begins_a_talk(jonas)
    jonas.takes_along(person, talk)
    jonas.loses_the_line()
    jonas.answers(HEALTH, WORDS[HEALTH]).says_on_top("Geen verbinding. Alles blijft op deze tablet bewaard.")

    jonas.page.reload()
    jonas.types_the_pin()
    expect(jonas.field(HEALTH)).to_have_value(WORDS[HEALTH])
    answers_all(jonas)

    jonas.sees("beantwoord")
    jonas.page.wait_for_timeout(500)  # the answers are kept before one goes on; where one stands, just after

    jonas.switched_off().switched_on(is_offline=True)
    jonas.opens("/visit/")
    jonas.types_the_pin().sees("beantwoord")
    jonas.presses("Rond het gesprek af").writes("Wanneer en met wie", "Dinsdag, met Katrien")
    jonas.chooses("Wie mag dit lezen?", "mijn zorgverleners").presses("Bewaar en rond af")
    jonas.is_at("Het gesprek is afgerond")

    jonas.has_a_line_again().says_on_top("Alles is aangekomen.")
    assert sorted(said_in(jonas, person, talk)) == sorted(WORDS.values())
    jonas.sees("Dit gesprek is afgerond.", "Dinsdag, met Katrien")
    jonas.opens("/visit/")
    jonas.is_at("Er staat niets op deze tablet")
    assert jonas.what_lies_in_it() == ""


def test_what_lies_on_the_tablet_shows_no_plain_words(tablet):
    jonas = tablet("jonas")
    person, talk = begins_a_talk(jonas)
    jonas.takes_along(person, talk).loses_the_line().answers(HEALTH, WORDS[HEALTH])
    lies = jonas.what_lies_in_it()
    assert "snapshot" in lies
    assert "operation" in lies
    for plain in (WORDS[HEALTH], "Godelieve", "Op de trap", "about_my_health", person, talk, PIN, "csrf", "token"):
        assert plain not in lies, plain
    kept = jonas.page.evaluate("""async () => {
      const keys = async (name) => (await caches.open(name)).keys();
      const requests = (await Promise.all((await caches.keys()).map(keys))).flat();
      return requests.map((request) => new URL(request.url).pathname);
    }""")
    assert "/visit/" in kept
    assert all(path == "/visit/" or path.startswith("/static/") for path in kept), kept
    assert jonas.page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_wrong_pin_opens_nothing_and_has_to_wait_in_the_end(tablet):
    jonas = tablet("jonas")
    person, talk = begins_a_talk(jonas)
    jonas.takes_along(person, talk).loses_the_line().answers(HEALTH, WORDS[HEALTH])
    jonas.presses("Slot erop", within=jonas.page.locator("header"))
    jonas.does_not_see(WORDS[HEALTH])
    for _wrong in range(5):
        jonas.types_the_pin("000000")
        expect(jonas.page.locator("#pin-says")).to_contain_text("Dit is niet de pincode.")
    jonas.sees("Probeer het opnieuw over")
    jonas.types_the_pin()
    jonas.sees("Probeer het opnieuw over").does_not_see(WORDS[HEALTH])


def test_the_first_reply_is_thrown_away_and_nothing_is_doubled(tablet):
    jonas = tablet("jonas")
    person, talk = begins_a_talk(jonas)
    jonas.takes_along(person, talk)
    thrown: list[int] = []

    def lose_it(route: Route) -> None:
        if thrown:
            return route.continue_()
        thrown.append(route.fetch().status)  # the server has it; the tablet never hears so
        return route.abort()

    jonas.context.route("**/send-visit/", lose_it)
    answers_all(jonas)
    jonas.says_on_top("Alles is aangekomen.")
    assert thrown == [200]
    assert sorted(said_in(jonas, person, talk)) == sorted(WORDS.values())


def test_two_tablets_change_one_answer_and_exactly_that_one_is_asked_about(tablet):
    jonas = tablet("jonas")
    person, talk = begins_a_talk(jonas)
    jonas.takes_along(person, talk).loses_the_line()
    answers_all(jonas)
    second = tablet("jonas")
    second.takes_along(person, talk).answers(HEALTH, "De trap gaat weer.")
    second.says_on_top("Alles is aangekomen.")

    jonas.has_a_line_again().says_on_top("Alles is aangekomen.")
    said = said_in(jonas, person, talk)
    assert sorted(said) == sorted({**WORDS, HEALTH: "De trap gaat weer."}.values())
    jonas.opens(f"/people/{person}/set-aside/")
    jonas.sees(WORDS[HEALTH], "De trap gaat weer.")
    jonas.does_not_see(WORDS[DOING], WORDS[AROUND], WORDS[MYSELF])


EVERY_KIND = ("Een kaartje", "Kies er meer", "Kies één", "Iemand uit uw kring", "Nu en straks", "Een cijfer",
              "Kaartjes leggen", "Twee woorden", "Woorden", "Gewoon praten")  # fmt: skip


@pytest.fixture
def examples(served, django_db_blocker) -> None:
    """One tiny tool for each kind of question."""
    with django_db_blocker.unblock():
        for example in load_all(CONTENT_FOLDER / "examples").values():
            publish_tool(by=Viewer.for_job("setup"), tool=example)


def answers_whatever_is_asked(jonas: Tablet) -> None:
    asked = jonas.main.locator(".visit-talk")
    expect(asked.locator(".visit-state").first).to_be_attached()
    if asked.locator("textarea").count():
        asked.locator("textarea").first.fill("In mijn woorden.")
    chooses = asked.locator(".choice input, .scale__mark input")
    if chooses.count():
        chooses.first.check()
    expect(asked.locator(".visit-state").first).to_contain_text("Hier bewaard.")


def test_every_kind_of_question_is_answered_at_the_table_and_arrives(examples, tablet):
    jonas = tablet("jonas")
    person = jonas.person_id
    jonas.takes_along(person).loses_the_line()
    for title in EVERY_KIND:
        jonas.presses("Begin een gesprek").chooses("Hoe wilt u praten?", title).presses("Begin")
        answers_whatever_is_asked(jonas)
        jonas.main.get_by_role("button", name=re.compile("Alle vragen|Lees na")).click()
        jonas.sees("beantwoord").presses("Naar alle bezoeken")
    jonas.says_on_top(f"Nog niet verstuurd: {2 * len(EVERY_KIND)}.")
    jonas.has_a_line_again().says_on_top("Alles is aangekomen.")
    jonas.does_not_see("Dit kon niet aankomen: ")


def by_keyboard_to(page: Page, name: str) -> None:
    """Tab until what has the focus says this."""
    says = "document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText ?? ''"
    for _step in range(60):
        if name in page.evaluate(says):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"the keyboard does not come to {name}")


def test_everybody_can_use_it_by_keyboard_and_by_ear(tablet, faults_by_axe):
    jonas = tablet("jonas")
    person, talk = begins_a_talk(jonas)
    jonas.opens(f"/people/{person}/take-along/?conversation={talk}")
    assert faults_by_axe(jonas.page) == []
    jonas.takes_along(person, talk)
    jonas.is_at("Mijn gezondheid")
    page = jonas.page
    by_keyboard_to(page, HEALTH)
    page.keyboard.type(WORDS[HEALTH])
    by_keyboard_to(page, "Verder")
    assert faults_by_axe(page) == []
    page.keyboard.press("Enter")
    jonas.is_at("Wat ik doe")
    assert page.evaluate("document.activeElement.localName") == "h1", "who listens hears where it goes on"
    by_keyboard_to(page, "Alle vragen")
    page.keyboard.press("Enter")
    jonas.sees("beantwoord")
    assert faults_by_axe(page) == []
    by_keyboard_to(page, "Rond het gesprek af")
    page.keyboard.press("Enter")
    jonas.is_at("Een minuut om af te ronden")
    assert faults_by_axe(page) == []


def test_in_arabic_the_page_is_mirrored_and_farids_words_stay_his(tablet, faults_by_axe):
    lotte = tablet("lotte", "Farid")
    person, talk = begins_a_talk(lotte)
    lotte.takes_along(person, talk)
    lotte.sees("كيف حال صحتكم؟", HEALTH)
    lotte.opens("/visit/?lang=ar")
    expect(lotte.page.locator("html")).to_have_attribute("dir", "rtl")
    lotte.page.locator("#pin").fill(PIN)
    assert faults_by_axe(lotte.page) == []
    lotte.page.locator("#pin").press("Enter")
    expect(lotte.main).to_contain_text("كيف حال صحتكم؟")
    assert faults_by_axe(lotte.page) == []
    assert lotte.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
