"""With us it is called otherwise: somebody says so on a phone, an editor accepts, it stands there with thanks."""

from tests.journeys.sizes import PHONE

STORIES = ("library",)
CONCEPT = "/zone/concepts/positive-health/"


def test_somebody_without_an_account_says_what_it_is_called_here(comes, faults_for_somebody):
    rita = comes(size=PHONE)
    rita.opens("/zone/concepts/")
    rita.follows("Positieve gezondheid", within=rita.main.get_by_role("list").last)
    rita.is_at("Positieve gezondheid").does_not_see("Sterk in je vel")
    rita.follows("Heet het bij u anders? Zeg het").is_at("Hoe heet dit bij u?")
    assert faults_for_somebody(rita.page) == []
    rita.writes("Bij ons heet het", "Sterk in je vel").writes("Uw naam", "Rita van de wijkwerking")
    rita.main.get_by_label("Mijn naam mag erbij staan").check()
    rita.presses("Stel het voor").is_at("Dank u voor uw bijdrage").sees("Sterk in je vel")
    own_page = rita.path

    nele = comes("zone")
    nele.opens("/zone/library/")
    nele.follows("Wat wacht op u").follows("Sterk in je vel").sees("Positieve gezondheid", "Rita van de wijkwerking")
    nele.chooses("Wat doet u ermee?", "Ja, zet het erbij").presses("Bewaar").is_at("Wat wacht op u")

    rita.opens(own_page)
    rita.sees("Ze staat erbij. Dank u!").follows("Naar het begrip").is_at("Positieve gezondheid")
    rita.sees("Sterk in je vel", "Voorgesteld door Rita van de wijkwerking. Dank u!")
    assert faults_for_somebody(rita.page) == []


def test_the_map_and_the_shelves_are_for_everybody(comes, faults_for_somebody):
    anybody = comes()
    for path in ("/zone/concepts/?feature=meaning", "/zone/concepts/compare/?a=positive-health&b=integrated-care",
                 "/zone/library/", "/zone/library/entries/belrai/", "/zone/library/stories/"):  # fmt: skip
        anybody.opens(path)
        assert faults_for_somebody(anybody.page) == [], path
