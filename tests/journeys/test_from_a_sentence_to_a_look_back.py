"""The newcomer's story: Jonas and Godelieve, from a sentence in a talk to looking back in three voices."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from tests.journeys.actor import Actor

SAID = "Vroeger zong ik in het koor. Ik wil weer zingen op zondag. Dat gaat nu niet, met mijn adem."
MORE = "Nog meer met dit doel"
PHRASE = "Ik wil weer zingen op zondag"
CARE_GOAL = "Een half uur kunnen zingen zonder te hijgen"
AGREEMENT = "Elke week samen ademhalen en een lied zingen"
MARKS = {"Godelieve Maes": "7", "Jonas Claes": "6", "Katrien De Wilde": "4"}
VOICES = {
    "Godelieve Maes": "Ik zing weer onder de afwas.",
    "Jonas Claes": "Ze haalt rustiger adem.",
    "Katrien De Wilde": "Ze belt me om te zingen.",
}


@pytest.fixture
def six_weeks_later(monkeypatch):
    """The clock of the whole server goes on six weeks; the sessions of before are over."""
    real = timezone.now
    return lambda: monkeypatch.setattr(timezone, "now", lambda: real() + timedelta(weeks=6, hours=1))


def test_jonas_goes_with_godelieve_from_a_sentence_to_a_look_back(comes, six_weeks_later):
    jonas, godelieve = comes("jonas"), comes("godelieve")
    talks_with_the_four_circles(jonas)
    turns_a_phrase_into_a_life_goal(jonas)
    goal = jonas.path
    makes_a_care_goal_and_an_agreement(jonas, goal)
    plans_to_look_back(jonas)
    godelieve_shares_it_with_everybody(godelieve, goal)

    six_weeks_later()
    clipboard = ["clipboard-read", "clipboard-write"]
    jonas, godelieve, katrien = comes("jonas", permissions=clipboard), comes("godelieve"), comes("katrien")
    for actor, name in ((godelieve, "Godelieve Maes"), (katrien, "Katrien De Wilde"), (jonas, "Jonas Claes")):
        says_how_it_goes(actor, name, goal)
    looks_back_in_three_voices(jonas, goal)
    prints_the_plan(jonas)
    copies_it_for_the_record(jonas)
    nothing_of_it_exists_for(comes("omar"), jonas.person_id, goal)


def talks_with_the_four_circles(jonas: Actor) -> None:
    jonas.goes_to("Godelieve").follows("Een gesprek beginnen")
    jonas.unfolds("Alle gesprekshulpen").follows("Begin met “De vier cirkels”").presses("Begin").is_at(
        "De vier cirkels"
    )
    jonas.page.locator("svg.circles a", has_text="Wat ik doe").click()
    question = jonas.field("Wat doet u graag, en wat zou u graag weer doen?")
    expect(question).to_be_in_viewport()
    question.fill(SAID)
    jonas.presses("Bewaar wat er gezegd is").sees("Wat er gezegd is")
    expect(jonas.page.locator("svg.circles")).to_contain_text("Vroeger zong ik")


def turns_a_phrase_into_a_life_goal(jonas: Actor) -> None:
    jonas.selects(PHRASE)
    chosen = jonas.page.locator("[data-phrase-form]:visible")
    expect(chosen.locator("[data-phrase-shown]")).to_have_text(PHRASE)
    jonas.presses("Dit wil ik", within=chosen).is_at(PHRASE).sees("Waar het vandaan komt")
    jonas.follows("Het hele gesprek lezen")  # the phrase leads back to the talk in which it was said
    jonas.is_at("De vier cirkels").page.go_back()
    jonas.unfolds(MORE).follows("Hoe staat het met dit doel?").chooses(
        "Hoe staat dit doel ervoor?", "Hier werken we aan"
    )
    jonas.presses("Bewaar").is_at(PHRASE)


def makes_a_care_goal_and_an_agreement(jonas: Actor, goal: str) -> None:
    jonas.unfolds(MORE).follows("Opschrijven wat daarvoor moet lukken").writes(
        "Wat moet er lukken?", CARE_GOAL
    ).presses("Bewaar dit doel")
    jonas.sees(CARE_GOAL).follows("Een afspraak maken")
    jonas.writes("Wat spreken we af?", AGREEMENT).chooses("Wie doet het?", "Jonas Claes")
    jonas.writes("Hoe vaak of wanneer?", "elke zaterdag").presses("Bewaar deze afspraak").sees(AGREEMENT)
    jonas.opens(goal)
    jonas.sees(CARE_GOAL, AGREEMENT, "elke zaterdag").does_not_see("Hier is nog geen afspraak voor")


def plans_to_look_back(jonas: Actor) -> None:
    jonas.follows("Wat ertoe doet").follows("Hoe gaat het?").follows("Een andere dag kiezen")
    jonas.writes("Wanneer kijken we opnieuw?", (timezone.localdate() + timedelta(weeks=6)).isoformat())
    jonas.presses("Bewaar deze dag").is_at("Terugkijken").sees("We kijken opnieuw op")


def godelieve_shares_it_with_everybody(godelieve: Actor, goal: str) -> None:
    godelieve.opens(goal)
    godelieve.unfolds(MORE).follows("Wie mag dit lezen?").chooses("Wie mag dit lezen?", "iedereen in mijn kring")
    godelieve.presses("Zo delen").is_at(PHRASE)


def says_how_it_goes(actor: Actor, name: str, goal: str) -> None:
    actor.goes_to("Godelieve").follows("Hoe gaat het?").follows(f"Zeggen hoe het gaat met “{PHRASE}”")
    actor.chooses("Hoe gaat het nu?", MARKS[name]).writes("Wilt u er iets bij vertellen?", VOICES[name])
    if actor.main.get_by_role("group", name="Wie zegt dit?").count():
        actor.chooses("Wie zegt dit?", name)
    actor.chooses("Wie mag dit lezen?", "iedereen in mijn kring").presses("Bewaar hoe het gaat")
    actor.is_at("Terugkijken").sees(VOICES[name])


def looks_back_in_three_voices(jonas: Actor, goal: str) -> None:
    jonas.goes_to("Godelieve").follows("Hoe gaat het?")
    hers = jonas.main.locator(f'section[data-goal="{goal.split("/")[-2]}"]')
    voices = hers.locator(".voices").first.locator("li")
    expect(voices).to_have_count(3)
    for name, words in VOICES.items():
        one = voices.filter(has_text=name)
        expect(one).to_contain_text(words)
        expect(one).to_contain_text(f"{MARKS[name]} van de 10")
    expect(hers).to_contain_text("U ziet dit verschillend")
    jonas.presses("Zo verder", within=hers).sees("Gekozen: Zo verder")
    jonas.follows("Rond het terugkijken af").presses("Ja, we zijn klaar").is_at("Het plan van Godelieve")
    jonas.sees(*VOICES.values())


def prints_the_plan(jonas: Actor) -> None:
    with jonas.page.expect_download() as coming:
        jonas.follows("Op één blad")
    plan = coming.value.path().read_bytes()
    assert plan.startswith(b"%PDF-1.7")
    assert b"pdfuaid" in plan


def copies_it_for_the_record(jonas: Actor) -> None:
    jonas.follows("Kopieer voor mijn dossier").presses("Kopieer de tekst").sees("De tekst is gekopieerd.")
    text = jonas.page.evaluate("navigator.clipboard.readText()")
    assert f"Levensdoel: {PHRASE}" in text


def nothing_of_it_exists_for(omar: Actor, person_id: str, goal: str) -> None:
    nowhere = omar.opens("/people/01234567-89ab-7def-8123-456789abcdef/").body()
    for path in ("", "plan/", "plan.pdf", "brief/", "circle/"):
        answer = omar.opens(f"/people/{person_id}/{path}")
        assert (answer.status, answer.body()) == (404, nowhere)
    assert omar.opens(goal).body() == nowhere
