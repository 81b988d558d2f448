"""Under four eyes: asked aloud, told, said back, put right; and left at once when somebody comes in."""

from playwright.sync_api import expect

from tests.journeys.places import PHONE

HEARD, MEANT = "U bent de brieven kwijt.", "Niet kwijt: ik durf ze niet open te doen."


def hers(actor) -> str:
    return f"/people/{actor.goes_to('Godelieve').person_id}/in-confidence/"


def test_a_no_goes_nowhere(comes):
    peeters = comes("peeters")
    peeters.opens(hers(peeters))
    sent: list[str] = []
    drawings = "/static/"  # the sign of the page may come late
    peeters.page.on("request", lambda request: drawings in request.url or sent.append(request.url))
    address = peeters.page.url
    peeters.unfolds("Nee, of nu niet").sees("Dat is goed. Er is niets bewaard")
    assert (sent, peeters.page.url) == ([], address)
    peeters.follows("Terug naar de gesprekken").is_at("Gesprekken")
    godelieve = comes("godelieve")
    godelieve.opens(hers(godelieve))
    godelieve.sees("U vertelde hier nog niets.")


def test_a_yes_is_told_said_back_put_right_and_left_at_once(comes, faults_by_axe):
    peeters = comes("peeters")
    peeters.opens(hers(peeters))
    assert faults_by_axe(peeters.page) == []
    peeters.presses("Godelieve zegt ja").is_at("Waarover gaat het?").chooses("Kies wat", "Geld")
    peeters.presses("Bewaar en verder").writes("Wat is er aan de hand", "Er komen brieven.")
    for _step in ("Wat er is", "Wat u bezighoudt", "Wat u hoopt"):
        peeters.is_at(_step).presses("Bewaar en verder")
    peeters.is_at("Zeg het terug").sees("Er komen brieven.").writes("Wat hebt u gehoord?", HEARD)
    peeters.presses("Bewaar en verder").is_at("Klopt het?").sees(HEARD)

    godelieve = comes("godelieve", size=PHONE)
    godelieve.opens(hers(godelieve))
    godelieve.sees("Peeters").page.get_by_role("link", name="Het gesprek van").click()
    godelieve.sees(HEARD).follows("Verder vertellen")
    godelieve.opens(godelieve.path + "?part=is_it_right")
    assert faults_by_axe(godelieve.page) == []
    godelieve.chooses("Is dat wat u bedoelde?", "Bijna").writes("Wat moet er anders", MEANT)
    godelieve.presses("Bewaar en verder").follows("Stoppen en nalezen").sees(HEARD, MEANT)

    peeters.page.reload()
    peeters.is_at("Wat verteld is").sees(HEARD, MEANT)

    godelieve.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    read = godelieve.page.url
    godelieve.follows("Snel weg")
    expect(godelieve.page).to_have_url("/this-month/")
    assert faults_by_axe(godelieve.page) == []
    godelieve.does_not_see(HEARD, "in-confidence").page.go_back()
    assert godelieve.page.url != read


def test_the_way_out_is_a_link_without_javascript(comes):
    godelieve = comes("godelieve", java_script_enabled=False)
    godelieve.opens(hers(godelieve))
    godelieve.follows("Snel weg")
    expect(godelieve.page).to_have_url("/this-month/")
