"""An old tablet on which no script runs: everything is there, everything is kept."""

from playwright.sync_api import expect

CIRCLES = {
    "Mijn gezondheid": ("Hoe gaat het met uw gezondheid?", "Ik slaap slecht."),
    "Wat ik doe en waaraan ik meedoe": (
        "Wat doet u graag, en wat zou u graag weer doen?",
        "Ik brei graag. Ik wil een trui breien voor Stan. Mijn handen doen soms pijn.",
    ),
    "Mijn omgeving": ("Wie en wat is er om u heen?", "De poes ligt op mijn schoot."),
    "Wie ik ben": ("Wat moeten we over u weten om u goed te kunnen helpen?", "Ik ben geduldig."),
}
MAIN = (
    "",
    "plan/",
    "story/",
    "conversations/",
    "messages/",
    "timeline/",
    "who-comes/",
    "circle/",
    "sharing/",
    "looked/",
)
SENTENCE = "Ik wil een trui breien voor Stan."


def test_the_four_circles_are_four_lists_and_a_sentence_becomes_a_life_goal(comes):
    jonas = comes("jonas", java_script_enabled=False).goes_to("Godelieve")
    jonas.follows("Een gesprek beginnen").unfolds("Alle gesprekshulpen")
    jonas.follows("Begin met “De vier cirkels”").presses("Begin")
    for question, words in CIRCLES.values():
        jonas.writes(question, words)
    jonas.presses("Bewaar wat er gezegd is")

    for circle, (_question, words) in CIRCLES.items():
        said = jonas.page.locator("#said div", has=jonas.page.get_by_role("heading", name=circle, exact=True))
        expect(said.first).to_contain_text(words)

    doing = jonas.page.locator("[data-phrases]", has_text=SENTENCE)
    jonas.unfolds("Een zin kiezen", within=doing)
    jonas.presses("Dit wil ik", within=doing.locator("li", has_text=SENTENCE))
    jonas.is_at("Ik wil een trui breien voor Stan").sees("Waar het vandaan komt")

    jonas.follows("Het hele gesprek lezen")
    for question, words in CIRCLES.values():
        expect(jonas.field(question)).to_have_value(words)


def test_menus_and_folds_open_and_one_can_sign_out(comes):
    katrien = comes("katrien", java_script_enabled=False)
    head = katrien.page.locator("header.page-head")
    katrien.unfolds("Weergave", within=head).follows("Grote letters", within=head)
    expect(katrien.page.locator("html")).to_have_attribute("data-theme", "large")
    katrien.unfolds("Katrien", within=head).presses("Afmelden", within=head)
    assert katrien.path == "/"
    katrien.opens("/me/")
    katrien.is_at("Aanmelden")


def test_every_main_page_is_whole_and_offers_nothing_that_only_a_script_can_do(comes):
    godelieve = comes("godelieve", java_script_enabled=False)
    person = godelieve.person_id
    for page in MAIN:
        assert godelieve.opens(f"/people/{person}/{page}").status == 200, page
        expect(godelieve.page.get_by_role("heading", level=1)).to_be_visible()
        expect(godelieve.page.locator("[data-read-aloud]")).to_be_hidden()
