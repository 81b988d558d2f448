"""Jonas and Saskia each have the same care goal open, and both write."""

from playwright.sync_api import expect

from tests.journeys.actor import Actor

QUESTION = "Wat moet er nu lukken?"
BEFORE = "De trap op en af zonder vallen"
HIS = "De trap op en af zonder vallen, ook 's nachts"
HERS = "De trap op en af zonder vallen, met de leuning"
BOTH = "De trap op en af zonder vallen, met de leuning, ook 's nachts"


def opens_the_care_goal(nurse: Actor, words: str) -> None:
    """And says it anew, without sending."""
    nurse.goes_to("Godelieve")
    nurse.opens_hers("plan/")
    goal = nurse.page.locator("[data-care-goal]", has_text=words).first.get_attribute("data-care-goal")
    nurse.opens_hers(f"care-goals/{goal}/see-care-goal/")
    nurse.follows("Anders zeggen")
    expect(nurse.field(QUESTION)).to_have_value(words)


def test_who_comes_second_sees_both_texts_and_keeps_them_together(comes):
    jonas, saskia = comes("jonas"), comes("saskia")
    for nurse in (jonas, saskia):
        opens_the_care_goal(nurse, BEFORE)
    jonas.writes(QUESTION, HIS).presses("Bewaar deze woorden").sees(HIS)
    saskia.writes(QUESTION, HERS).presses("Bewaar deze woorden")

    saskia.is_at("Iemand anders schreef hier ook")
    for side, words in (("mine", HERS), ("theirs", HIS), ("before", BEFORE)):
        expect(saskia.page.locator(f"[data-side={side}]").first).to_have_text(words)
    jonas.page.reload()
    jonas.sees(HIS)  # nothing of his was lost meanwhile

    saskia.writes("Zo wordt het", BOTH).presses("Zo bewaren").sees(BOTH)
    jonas.page.reload()
    jonas.sees(BOTH)


def test_leaving_it_as_it_is_keeps_the_words_of_the_first(comes):
    sugar, his, hers = "Minder vaak een te lage suiker", "Zelden een te lage suiker", "Geen lage suiker meer"
    jonas, saskia = comes("jonas"), comes("saskia")
    for nurse in (jonas, saskia):
        opens_the_care_goal(nurse, sugar)
    jonas.writes(QUESTION, his).presses("Bewaar deze woorden")
    saskia.writes(QUESTION, hers).presses("Bewaar deze woorden")
    saskia.is_at("Iemand anders schreef hier ook").sees(hers).follows("Laten zoals het nu is")
    saskia.opens_hers("plan/")
    saskia.sees(his).does_not_see(hers)
