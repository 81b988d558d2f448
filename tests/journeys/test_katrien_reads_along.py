"""Katrien, the daughter: she sees what is shared with her, and says in her own voice how it goes."""

from playwright.sync_api import expect

SHARED = ("Zolang ik kan kaarten en in mijn eigen huis wonen", "Op dinsdag weer gaan kaarten")
ONLY_HER_MOTHERS = "haar werk opgeeft"
FOR_PROFESSIONALS = ("Minder vaak een te lage suiker", "Benen minder gezwollen", "zijn mijn kinderen geboren")
GOAL = "In mijn eigen huis blijven wonen"
OWN_VOICE = "Ik slaap beter sinds de leuning er is."


def test_katrien_sees_what_was_shared_with_her_and_nothing_more(comes):
    katrien = comes("katrien")
    katrien.goes_to("Godelieve").is_at("Wat ertoe doet voor Godelieve").sees(SHARED[1])
    for page in ("", "plan/", "story/", "messages/", "conversations/", "circle/"):
        katrien.opens_hers(page)
        katrien.does_not_see(ONLY_HER_MOTHERS, *FOR_PROFESSIONALS)
        expect(katrien.page.locator("[data-person]")).to_contain_text(SHARED[0])
    katrien.opens_hers("messages/")
    katrien.sees("Ik kom zaterdag")


def test_godelieve_sees_her_own_words_that_nobody_else_sees(comes):
    godelieve = comes("godelieve")
    godelieve.opens_hers("story/")
    godelieve.sees(ONLY_HER_MOTHERS)


def test_katrien_adds_her_own_voice_under_her_own_name(comes):
    katrien = comes("katrien")
    katrien.goes_to("Godelieve").follows("Hoe gaat het?").follows(f"Zeggen hoe het gaat met “{GOAL}”")
    katrien.chooses("Hoe gaat het nu?", "5").writes("Wilt u er iets bij vertellen?", OWN_VOICE)
    katrien.chooses("Wie zegt dit?", "Katrien De Wilde").chooses("Wie mag dit lezen?", "iedereen in mijn kring")
    katrien.presses("Bewaar hoe het gaat").is_at("Terugkijken").sees(OWN_VOICE)

    godelieve = comes("godelieve")
    godelieve.follows("Hoe gaat het?")
    voice = godelieve.main.locator("li", has_text=OWN_VOICE).first
    expect(voice).to_contain_text("Katrien De Wilde")
    expect(voice).to_contain_text("5 van de 10")
