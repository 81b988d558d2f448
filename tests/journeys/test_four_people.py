"""Lien prepares with cards, Jonas looks on while Roger draws one, and Aisha thinks alone on her phone."""

from playwright.sync_api import expect

from tests.journeys.actor import Actor
from tests.journeys.places import PHONE
from tests.journeys.sizes import SIDEWAYS

STORIES = ("lien", "roger", "simonne", "aisha")
CARDS = "Kiezen met kaartjes"
READING, LIBRARY, WISH = "Zes stemmen voor de wolf", "De stilte in de bib", "Ooit een tent in de tuin"
SEEN = "Zijn hand zocht de hare toen de radio speelde."
HER_OWN = "Eén namiddag in de week voor mij alleen"
SHE_WANTS = "I want to cook for six in my own room."
NOT_HIS = "Jonas Claes zag dit. Het is niet zelf gezegd."


def opens_the_door(actor: Actor, tool: str) -> None:
    """The five doors stand on the page with the talks; behind this one are the aids with cards."""
    actor.opens_hers("conversations/")
    actor.unfolds("Kies hoe", within=actor.main.locator(".door", has_text=CARDS))
    actor.follows(f"Begin met “{tool}”").presses("Begin")


def lays_a_card(actor: Actor, words: str, pile: str, drawing: str) -> None:
    actor.writes("Uw woorden", words).chooses("Waar hoort dit?", pile).chooses("Een tekening erbij", drawing)
    actor.presses("Leg het op het bord")


def on_the_board(actor: Actor, pile: str) -> str:
    return actor.main.get_by_role("region", name=pile).inner_text()


def test_what_lien_prepares_at_home_waits_for_dokter_peeters_and_for_nobody_else(comes, faults_by_axe):
    lien = comes("lien", size=PHONE)
    opens_the_door(lien, "Mijn bord")
    lays_a_card(lien, READING, "Nu", "lezen")
    lays_a_card(lien, LIBRARY, "Nu", "werk")
    assert READING in on_the_board(lien, "Nu")
    assert (faults_by_axe(lien.page), lien.page.evaluate(SIDEWAYS)) == ([], 0)
    talk = lien.path.partition("#")[0]
    nobody_waits_for_it(comes)

    later = comes("lien", size=PHONE)
    later.opens_hers("conversations/")
    later.main.get_by_role("link", name="Mijn bord").click()
    lays_a_card(later, WISH, "Later", "de tuin")
    assert WISH in on_the_board(later, "Later")
    assert LIBRARY in on_the_board(later, "Nu")
    later.follows("Kiezen wie dit mag lezen")
    later.chooses("Wie mag dit lezen?", "alleen wie ik hieronder kies").chooses("Wie kiest u?", "dokter Luc Peeters")
    later.presses("Bewaar en rond af").is_at("Mijn bord")

    peeters = comes("peeters")
    peeters.opens("/me/")
    peeters.sees("Voorbereid om met u te praten").main.get_by_role("link", name="Lien Verhulst voorbereidde").click()
    assert peeters.path == talk
    peeters.sees("Lien Verhulst bereidde dit gesprek voor.", READING, LIBRARY, WISH)
    peeters.opens_hers("brief/")
    peeters.sees("Waarover Lien wil praten").follows("Er is een gesprek voorbereid.").is_at("Mijn bord")
    saskia = comes("saskia").goes_to("Lien")
    for path in ("brief/", "conversations/", ""):
        saskia.opens_hers(path)
        saskia.does_not_see(talk, READING)
    assert saskia.opens(talk).status == 404


def nobody_waits_for_it(comes) -> None:
    """She stopped halfway and shared nothing yet."""
    peeters = comes("peeters")
    peeters.opens("/me/")
    peeters.does_not_see("Voorbereid om met u te praten")
    peeters.goes_to("Lien").opens_hers("conversations/")
    peeters.does_not_see("Mijn bord, ")


def test_what_jonas_sees_of_roger_is_nowhere_said_by_roger(comes, faults_by_axe):
    jonas = comes("jonas").goes_to("Roger")
    jonas.opens_hers("begin-conversation/?tool=open-cards")
    jonas.chooses("Wie is erbij?", "Simonne Aerts").presses("Begin").is_at("Open kaarten")
    jonas.follows("Trek een kaart").follows("Wat zagen we?").sees("Dit zijn woorden van wie keek")
    jonas.writes("Wat zagen we?", SEEN).presses("Bewaar wat er gezegd is").sees(SEEN, NOT_HIS)
    assert faults_by_axe(jonas.page) == []
    jonas.selects(SEEN)
    chosen = jonas.page.locator("[data-phrase-form]:visible")
    expect(chosen.get_by_role("button", name="Dit wil ik")).to_have_count(0)  # who looks on does not want it for him
    jonas.presses("Dit is belangrijk", within=chosen).follows("Een minuut om af te ronden")
    expect(jonas.main.locator(".quote--observed", has_text=SEEN)).to_have_count(2)  # what was heard, what is taken up
    jonas.chooses("Wie mag dit lezen?", "iedereen in mijn kring").presses("Bewaar en rond af").sees(NOT_HIS)

    simonne = comes("simonne").goes_to("Roger")
    simonne.opens_hers("conversations/")
    simonne.main.get_by_role("link", name="Open kaarten").click()
    simonne.sees(SEEN, NOT_HIS)
    simonne.opens_hers("story/")
    expect(simonne.main.locator(".quote--observed", has_text=SEEN)).to_contain_text("Jonas Claes")
    expect(simonne.page.locator("blockquote", has_text=SEEN)).to_have_count(1)


def test_what_simonne_wants_for_herself_does_not_stand_in_his_file(comes):
    jonas = comes("jonas").goes_to("Roger")
    for path in ("", "plan/", "story/"):
        jonas.opens_hers(path)
        jonas.does_not_see(HER_OWN)
    simonne = comes("simonne").goes_to("Simonne").sees(HER_OWN)
    hers = simonne.path
    assert jonas.opens(hers).status == 404


def test_aisha_alone_on_her_phone_in_english_finds_what_she_wants(comes, faults_by_axe):
    aisha = comes("aisha", size=PHONE)
    aisha.opens("/?lang=en")
    aisha.opens("/me/")
    aisha.opens_hers("begin-conversation/?tool=activity-picker")
    aisha.presses("Begin").is_at("At home")
    assert (faults_by_axe(aisha.page), aisha.page.evaluate(SIDEWAYS)) == ([], 0)
    aisha.main.get_by_role("group", name="cooking").get_by_label("I want this").check()
    for _pile in range(8):
        aisha.presses("Save and go on")
    aisha.is_at("One thing").writes("What would you most like to talk about?", SHE_WANTS)
    aisha.chooses("Which language are these words in?", "English").presses("Save and read it over")
    aisha.is_at("What I like to do").sees("cooking", SHE_WANTS).unfolds("Choose a phrase")
    aisha.presses("This I want", within=aisha.main.locator(".more", has_text="Choose a phrase")).is_at(SHE_WANTS)
    assert (faults_by_axe(aisha.page), aisha.page.evaluate(SIDEWAYS)) == ([], 0)

    lotte = comes("lotte").goes_to("Aisha")  # alone she chose to think, and nobody was told
    for path in ("", "plan/", "conversations/"):
        lotte.opens_hers(path)
        lotte.does_not_see(SHE_WANTS)
