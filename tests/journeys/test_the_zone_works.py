"""The zone: a need meets an offer, and what the working group agreed survives two meetings."""

from datetime import timedelta

from ertoe.foundation.clock import today

STORIES = ("zone",)


def day(number: int) -> str:
    return (today() + timedelta(days=number)).isoformat()


def test_a_need_meets_an_offer(comes):
    saskia = comes("saskia")
    saskia.opens("/zone/needs/")
    saskia.follows("Ik heb iets nodig").writes("Wat hebt u nodig?", "Wij willen als team leren luisteren.")
    saskia.field("Waarover gaat het?").select_option(label="samenwerken als team")
    saskia.field("In welke vorm?").select_option(label="coaching")
    saskia.writes("Het e-mailadres van het aanspreekpunt", "saskia@example.org").presses("Zet dit erbij")
    saskia.is_at("Gevraagd door Kinepraktijk In Beweging").sees("Dit past: coaching over samenwerken als team")
    saskia.does_not_see("nele@example.org")
    saskia.main.get_by_role("link", name="Wij komen drie keer langs").click()
    saskia.follows("Ik heb interesse").writes("Uw bericht", "Graag in het voorjaar.")
    saskia.writes("Uw e-mailadres", "saskia@example.org").presses("Verstuur")
    saskia.sees("Uw bericht is verstuurd.").does_not_see("nele@example.org")

    saskia.opens("/zone/needs/")
    saskia.main.get_by_role("link", name="Wij willen als team leren luisteren.").click()
    saskia.follows("Dit is gevonden")
    saskia.main.get_by_label("Eerstelijnszone De Waterlanden: Wij komen").check()
    saskia.presses("Bewaar").sees("Gevonden, dankzij Eerstelijnszone De Waterlanden.")

    jonas = comes("jonas")
    jonas.opens(saskia.path)
    jonas.sees("Gevonden, dankzij").does_not_see("Dit is gevonden")


def test_an_action_of_the_working_group_survives_two_meetings(comes):
    nele = comes("zone")
    task = "Drie mantelzorgers vragen om hun verhaal te vertellen"
    for title, on in (("Lente", 60), ("Zomer", 150)):
        nele.opens("/zone/working-group/")
        nele.follows("Een bijeenkomst plannen").writes("Hoe heet deze bijeenkomst?", title).writes("Waar?", "De Sluis")
        nele.writes("Op welke dag?", day(on)).presses("Plan dit")
        nele.is_at(title).sees("Acties tot ze klaar zijn", task)

    wies = comes()
    wies.opens(_own_page(nele, "Wies Vandamme"))
    wies.is_at("Mijn werkgroep").sees(task, "Lente", "Zomer")
    wies.main.get_by_label("als het moet", exact=True).first.check()
    wies.presses("Bewaar mijn antwoord").sees("Uw antwoord is bewaard.")
    wies.follows("Klaar, of laten vallen").chooses("Hoe liep het af?", "klaar").presses("Bewaar").sees("Er staat niets")
    nele.opens("/zone/working-group/")
    nele.does_not_see(task)


def _own_page(nele, name: str) -> str:
    """As it stands in the mail that Wies got."""
    nele.opens("/demo/post/")
    letter = nele.page.locator("article", has_text=f"Dag {name}").first
    address = letter.get_by_role("link").first.get_attribute("href") or ""
    return "/" + address.split("/", 3)[3]
