"""Dokter Peeters has ninety seconds: one sentence, one agreement, one day, and it is a plan."""

from playwright.sync_api import expect

SENTENCE = "Ik wil zelf mijn soep kunnen maken"
AGREEMENT = "Op vrijdag samen de groenten halen"


def test_dokter_peeters_makes_the_smallest_plan_in_one_form_of_at_most_five_fields(comes):
    peeters = comes("peeters")
    peeters.goes_to("Godelieve").follows("Het kleinste plan").is_at("Eén zin, één afspraak, één dag")
    assert 3 <= peeters.main.locator("form .field:visible").count() <= 5

    peeters.writes("Wat wilt u doen", SENTENCE).writes("Wat spreken we daarvoor af?", AGREEMENT)
    peeters.chooses("Wie doet dat?", "Katrien De Wilde").presses("Bewaar dit plan")

    peeters.opens_hers("plan/")
    peeters.is_at("Het plan van Godelieve").sees(SENTENCE, AGREEMENT, "We kijken opnieuw op")
    goal = peeters.main.locator("article[data-goal]", has_text=SENTENCE)
    expect(goal.locator("[data-agreement]")).to_contain_text(AGREEMENT)


def test_a_plan_without_a_sentence_is_asked_for_again_and_nothing_is_kept(comes):
    peeters = comes("peeters")
    peeters.goes_to("Godelieve").follows("Het kleinste plan")
    peeters.page.locator("form[method=post]").last.evaluate("form => form.noValidate = true")
    peeters.writes("Wat spreken we daarvoor af?", "Zonder zin")
    peeters.presses("Bewaar dit plan").sees("Er klopt nog iets niet")
    expect(peeters.main.get_by_role("alert")).to_be_focused()
    expect(peeters.field("Wat spreken we daarvoor af?")).to_have_value("Zonder zin")
    peeters.opens_hers("plan/")
    peeters.does_not_see("Zonder zin")
