"""A doctor brings an own case: every word that points at somebody is confirmed, then the group turns it around."""

from playwright.sync_api import expect

STORIES = ("case_room",)
ROOM = "/groups/lok-meersen/cases/"
TOLD = (
    "Mevrouw Godelieve Maes, 78 jaar, woont in de Kerkstraat 12 te Lier. Godelieves dochter Bouchra belt elke dag. "
    "Rijksregister 85.07.30-033.28. Ze draagt altijd een gele hoed."
)


def test_dokter_peeters_brings_a_case_and_the_group_works_it_in_goal_view(comes, faults_by_axe):
    peeters = comes("peeters")
    peeters.opens(ROOM)
    peeters.sees("Vertel uw casus liefst gewoon hardop").follows("Breng een casus")
    peeters.writes("Hoe noemt u deze casus?", "Elke dag telefoon").writes("Wat is er met deze persoon?", TOLD)
    peeters.writes("Wie mag niemand herkennen?", "Godelieve Maes\nKerkstraat 12")
    peeters.chooses("Weet de persoon ervan?", "Ja: ik vroeg het, en de persoon zei ja")
    peeters.writes("Wanneer zei de persoon ja?", "2026-01-05").presses("Verder: kijk de woorden na")

    peeters.is_at("Wat wijst iemand aan?").sees("Bouchra", "85.07.30-033.28")
    assert faults_by_axe(peeters.page) == []
    peeters.writes("Ziet u zelf nog een woord?", "gele hoed").presses("Zoek dit woord ook").sees("gele hoed")
    peeters.presses("Bewaar als ontwerp, zonder deze woorden").sees("Kies nog wat u doet met “Bouchra”.")
    for replace in peeters.main.get_by_label("Vervang", exact=True).all():
        replace.check()
    peeters.presses("Bewaar als ontwerp, zonder deze woorden")

    peeters.is_at("Elke dag telefoon").sees("Alleen u ziet het")
    peeters.does_not_see("Godelieve", "Maes", "Bouchra", "Kerkstraat", "85.07.30", "gele hoed", "78 jaar")
    peeters.follows("Deel met de groep").sees("kunnen deze persoon toch herkennen").presses("Ja, deel deze tekst")

    moderator = comes("moderator")
    moderator.opens(ROOM)
    moderator.follows("Elke dag telefoon").follows("Werk aan deze casus").is_at("Van probleem naar doel")
    moderator.writes("Wat is belangrijk voor deze persoon?", "Haar dochter horen")
    moderator.writes("Wat wil deze persoon kunnen", "Met Fatima naar de markt").presses("Bewaar").sees("Fatima")
    moderator.writes("Wat wil deze persoon kunnen", "Met een vriendin naar de markt").presses("Bewaar")
    moderator.is_at("Elke dag telefoon").sees("Met een vriendin naar de markt")
    assert faults_by_axe(moderator.page) == []


def test_omar_has_no_case_room_here(comes):
    omar = comes("omar")
    assert omar.opens(ROOM).status == 404
    expect(omar.page.locator("body")).not_to_contain_text("LOK")
