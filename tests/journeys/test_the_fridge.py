"""Godelieve wants her plan on the fridge, but not everything: visitors read it too."""

from playwright.sync_api import expect

CARDS = "Op dinsdag weer gaan kaarten met mijn vriendinnen in het parochiezaaltje"
WEIGHING = "Wegen en de benen bekijken"


def test_godelieve_hangs_her_plan_on_the_fridge_without_the_weighing(comes):
    godelieve = comes("godelieve")
    godelieve.opens_hers("plan/")
    godelieve.follows("Voor op de koelkast").is_at("Voor op de koelkast").sees("Er staat nog niets op dit blad.")
    godelieve.follows("Kiezen wat erop staat").sees("Wie op bezoek komt, leest dit blad ook.")
    weighing = godelieve.main.get_by_role("checkbox", name=WEIGHING)
    expect(weighing).to_be_checked()
    weighing.uncheck()
    godelieve.presses("Bewaar").is_at("Voor op de koelkast").sees(CARDS, "0470 00 00 01")
    expect(godelieve.main).not_to_contain_text(WEIGHING)
    paper = godelieve.page.request.get(f"/people/{godelieve.person_id}/fridge.pdf")
    assert paper.headers["content-type"] == "application/pdf"


def test_from_the_picture_alone_one_reads_who_does_what_and_how_it_goes(comes):
    godelieve = comes("godelieve")
    godelieve.opens_hers("plan/")
    wish = godelieve.main.get_by_role("article").filter(has_text=CARDS)
    expect(wish).to_contain_text("6 van de 10")
    expect(wish).to_contain_text("Eerst was het 4. De wens is 8.")
    expect(wish.locator("[data-agreement]", has_text=WEIGHING)).to_contain_text("Jonas Claes")
    expect(wish.locator("[data-agreement]").first.get_by_role("link")).to_be_visible()
    godelieve.page.set_viewport_size({"width": 320, "height": 700})
    assert not godelieve.page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_katrien_reads_the_fridge_and_does_not_choose_for_her_mother(comes):
    katrien = comes("katrien")
    katrien.goes_to("Godelieve")
    katrien.opens_hers("fridge/")
    expect(katrien.main.get_by_role("link", name="Kiezen wat erop staat")).to_have_count(0)
    assert katrien.opens_hers("choose-for-fridge/").status == 404
