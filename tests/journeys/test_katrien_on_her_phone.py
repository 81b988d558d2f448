"""Katrien on the bus, telephone in one hand: how is mama, what did I promise, and one message."""

from playwright.sync_api import expect

PHONE = (390, 844)
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
MESSAGE = "Ik breng zaterdag verse soep mee."


def test_katrien_looks_and_writes_with_one_thumb(comes):
    katrien = comes("katrien", size=PHONE, has_touch=True, is_mobile=True).goes_to("Godelieve")
    first = katrien.page.get_by_role("heading", level=1).bounding_box()
    assert first["y"] < PHONE[1] / 2, "the heads leave her no page"
    katrien.page.locator("details.person-menu > summary").tap()
    katrien.page.locator("details.person-menu").get_by_role("link", name="Plan", exact=True).tap()
    katrien.is_at("Het plan van Godelieve").sees("Een tweede leuning aan de trap laten zetten", "Katrien De Wilde")
    assert katrien.page.evaluate(SIDEWAYS) <= 0

    katrien.opens_hers()
    katrien.page.get_by_text("Wat wilt u doen?").first.tap()
    katrien.page.get_by_role("link", name="Een bericht schrijven").tap()
    katrien.page.locator("main textarea").first.fill(MESSAGE)
    with katrien.page.expect_navigation():
        katrien.main.get_by_role("button", name="Bewaar dit bericht").tap()
    katrien.opens_hers("messages/")
    katrien.sees(MESSAGE)
    assert katrien.page.evaluate(SIDEWAYS) <= 0


def test_the_number_she_needs_is_one_touch_away(comes):
    katrien = comes("katrien", size=PHONE).goes_to("Godelieve")
    expect(katrien.main.locator("a[href^='tel:']").first).to_be_visible()
