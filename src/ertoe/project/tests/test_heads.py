"""The two heads of a page: folded on a telephone without a script, open where there is room."""

import re
from pathlib import Path

from django.contrib.auth.models import AnonymousUser
from django.contrib.staticfiles.finders import find
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils.translation import override

from ertoe.project.context import MENU_OF, MENU_OF_OTHERS, PICTURES
from ertoe.ui.pages.gallery import Whose
from ertoe.ui.pictograms import PICTOGRAMS
from ertoe.ui.themes import HOUSE_STYLES

MENU = [("/plan/", "Mijn plan", True, "plan"), ("/circle/", "Mijn kring", False, "friends")]


def asked() -> HttpRequest:
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    return request


def head_of(**context: object) -> str:
    with override("nl"):
        return render_to_string("ui/_person_head.html", {"whose": Whose(), **context})


def test_the_pages_of_a_person_fold_and_the_current_one_stays_in_sight() -> None:
    html = head_of(person_menu=MENU)
    summary = re.search(r"<summary>(.*?)</summary>", html).group(1)
    assert "<b>Mijn plan</b>" in summary
    assert "Mijn kring" not in summary
    assert html.count('aria-current="page"') == 1


def test_without_pages_there_is_no_empty_menu() -> None:
    assert "<details" not in head_of(person_menu=[])


def test_every_page_in_the_menu_has_its_own_picture() -> None:
    named = {name for entries in (*MENU_OF.values(), MENU_OF_OTHERS) for name, _ in entries}
    assert named <= PICTURES.keys()
    assert set(PICTURES.values()) <= PICTOGRAMS.keys()


def test_one_menu_button_holds_language_look_and_account() -> None:
    with override("nl"):
        html = render_to_string("ui/_page_head.html", request=asked())
    assert html.index("Menu</summary>") < html.index('hreflang="en"') < html.index("Weergave")
    assert "Afmelden" not in html, "nobody is signed in"


def test_a_browser_that_cannot_unfold_keeps_the_button() -> None:
    css = Path(str(find("ui/css/components/links.css"))).read_text()
    hidden = css.index(".unfolds > summary {\n      display: none")
    assert css.index("@supports selector(::details-content)") < hidden


def test_a_house_style_is_offered_only_in_its_own_house(settings) -> None:
    with override("nl"):
        html = render_to_string("ui/_look_switch.html", request=asked())
    assert not any(name in html for name in HOUSE_STYLES)
    settings.ERTOE_THEME = "de-brug"
    with override("nl"):
        assert "De Brug" in render_to_string("ui/_look_switch.html", request=asked())


def test_whoever_comes_first_meets_the_house_style_and_may_choose_another(settings, client) -> None:
    settings.ERTOE_THEME = "de-brug"
    assert 'data-theme="de-brug"' in client.get("/").content.decode()
    assert 'data-theme="large"' in client.get("/?theme=large").content.decode()
    assert 'data-theme="large"' in client.get("/").content.decode()
