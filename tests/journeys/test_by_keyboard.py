"""Somebody who uses no mouse: with Tab and Enter from the sign-in to a circle, and one always sees where one is."""

import pytest

from ertoe.accounts.models import Account
from tests.journeys.actor import Actor

PASSWORD = "een lang geheim over zeven katten"
FAR = 80  # tabs; more is further than anybody goes

FOCUSED = """() => {
  const at = document.activeElement, box = at.getBoundingClientRect();
  const choice = at.matches("input") && at.closest("label");
  const ring = getComputedStyle(choice || at.querySelector(".circles__ground") || at);
  const withinPicker = at.type === "date" && !at.matches(":focus"); // the browser rings the small calendar itself
  return {
    name: (at.getAttribute("aria-label") || at.innerText || at.labels?.[0]?.innerText || at.name || "").trim(),
    ringed: withinPicker || (ring.outlineStyle !== "none" && parseFloat(ring.outlineWidth) >= 2)
      || parseFloat(ring.strokeWidth) >= 4,
    inView: box.bottom > 0 && box.top < innerHeight,
  };
}"""


@pytest.fixture
def jonas(comes) -> Actor:
    actor = comes()
    account = Account.objects.get(username="jonas")
    account.set_password(PASSWORD)
    account.save()
    return actor


def tabs_to(actor: Actor, name: str) -> None:
    for _ in range(FAR):
        actor.page.keyboard.press("Tab")
        focused = actor.page.evaluate(FOCUSED)
        assert focused["ringed"], f"no ring around {focused['name']!r} at {actor.page.url}"
        assert focused["inView"], f"{focused['name']!r} has the focus out of sight at {actor.page.url}"
        if focused["name"].startswith(name):
            return
    raise AssertionError(f"no way to {name!r} with Tab at {actor.page.url}")


def enters(actor: Actor, name: str) -> None:
    tabs_to(actor, name)
    before = actor.page.url
    actor.page.keyboard.press("Enter")
    actor.page.wait_for_url(lambda url: url != before)


def test_from_the_sign_in_to_the_plan_and_into_a_circle(jonas):
    jonas.opens("/")
    enters(jonas, "Aanmelden")
    jonas.page.locator("#id_login").focus()
    jonas.page.keyboard.type("jonas")
    jonas.page.keyboard.press("Tab")
    jonas.page.keyboard.type(PASSWORD)
    with jonas.page.expect_navigation():
        jonas.page.keyboard.press("Enter")
    jonas.is_at("Mijn mensen, vandaag")

    enters(jonas, "Naar Godelieve")
    enters(jonas, "Plan")
    jonas.is_at("Het plan van Godelieve")
    enters(jonas, "Gesprekken")
    tabs_to(jonas, "Alle gesprekshulpen")
    jonas.page.keyboard.press("Enter")
    enters(jonas, "Begin met “De vier cirkels”")
    enters(jonas, "Begin")
    enters(jonas, "Wat ik doe en waaraan ik meedoe")
    assert jonas.page.url.endswith("#part-doing")
    tabs_to(jonas, "Wat doet u graag")
    jonas.page.keyboard.type("Ik brei graag.")
    enters(jonas, "Bewaar wat er gezegd is")
    jonas.sees("Ik brei graag.")


def test_the_first_tab_leads_past_the_menus(jonas):
    jonas.opens("/demo/")
    tabs_to(jonas, "Naar de inhoud")
    jonas.page.keyboard.press("Enter")
    assert jonas.page.evaluate("document.activeElement.id") == "main"
    tabs_to(jonas, "Verder als Godelieve")
