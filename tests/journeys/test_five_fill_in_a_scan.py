"""Five people of De Brug answer apart, see where their roles differ, and make a plan of it."""

from playwright.sync_api import expect

from tests.journeys.places import PHONE

STORIES = ("implementation",)
HERE = "/organisations/de-brug/"
DOUBT = "Durven collega's zeggen dat ze twijfelen of het lastig vinden?"
ON_THE_PHONE = (
    ("directie", "het leeft hier", "Bij ons mag dat."),
    ("zorgverlener", "nog niet", "Ik zwijg liever."),
    ("zorgverlener", "nog niet", "Alleen met twee, in de auto."),
    ("vrijwilliger", "een begin", "Dat weet ik nog niet goed."),
)


def begins_a_new_scan(wim) -> str:
    """Wim closes the one that ran and begins another, on one component. Where to answer."""
    wim.opens(HERE + "scan/")
    wim.follows("Sluit de scan af").presses("Sluit de scan af")
    wim.follows("Begin een nieuwe scan")
    wim.main.get_by_label("Gebruiken", exact=False).check()
    wim.main.get_by_label("De omgeving", exact=False).check()
    wim.presses("Begin met deze acht vragen").sees("Gebruiken · De omgeving", "Er is nog maar één rol")
    return wim.page.locator("[data-link=join]").get_attribute("href").split("/", 3)[3]


def answers(somebody, role: str, mark: str, words: str) -> None:
    """In a role of their own: the one question that matters here, then on."""
    somebody.chooses("In welke rol antwoordt u?", role).presses("Naar de vragen").sees("Uw rol")
    somebody.follows(f"4. {DOUBT}")
    somebody.sees("Bent u de enige met die rol")
    somebody.writes("Wat ziet u hier?", words).chooses("Hoe ver staan we?", mark)
    somebody.presses("Bewaar en ga verder").sees("Vraag 5 van 8")
    somebody.follows("Alle vragen").sees(words)


def test_five_people_answer_and_the_team_makes_a_plan_of_where_they_differ(comes, faults_for_somebody):
    wim = comes("organisation")
    join = "/" + begins_a_new_scan(wim)
    jonas = comes("jonas")
    jonas.opens(HERE + "scan/")
    jonas.follows("Antwoord zelf")
    answers(jonas, "coördinator", "op weg", "Op overleg zegt men het.")
    for role, mark, words in ON_THE_PHONE:
        somebody = comes(size=PHONE)
        somebody.opens(join)
        answers(somebody, role, mark, words)
    assert faults_for_somebody(somebody.page) == []

    wim.opens(HERE + "scan/")
    first = wim.page.locator("[data-far] [data-question]").first
    expect(first).to_contain_text(DOUBT)
    expect(first).to_contain_text("het leeft hier")
    expect(first).to_contain_text("Alleen met twee, in de auto.")
    assert faults_for_somebody(wim.page) == []
    wim.follows("Maak hier een plan van", within=first).sees("Ideeën om uit te kiezen", DOUBT)
    wim.page.locator("li", has_text="Houd een rondje").get_by_role("link", name="Neem dit over").click()
    wim.writes("Wie trekt het?", "Wim en de directie").presses("Zet op het plan")
    wim.is_at("Wat doen we?").sees("Houd een rondje waarin ieder zegt wat lastig was.", "Trekt het: Wim en de directie")
