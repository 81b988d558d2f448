"""Six languages, right to left where that is how one reads, and "u" or "je" as the person likes it."""

import re

import pytest
from django.urls import reverse

from ertoe.access.guard import opened
from ertoe.foundation.language import offered
from ertoe.goals.models import LifeGoal
from tests.personas import Circle, Persona, client_of


def html_of(persona: Persona | None, path: str, language: str = "") -> str:
    answer = client_of(persona).get(path, {"lang": language} if language else {})
    assert answer.status_code == 200
    return answer.content.decode()


def spoken(page: str) -> str:
    """The language and the direction of a page."""
    return " ".join(re.search(r'<html lang="([\w-]+)" dir="(\w+)"', page).groups())


def path_of(circle: Circle, name: str) -> str:
    return reverse(name, args=(circle.person.pk,))


@pytest.fixture
def says_je(circle_of_godelieve: Circle) -> Circle:
    """Godelieve likes to be called "je"."""
    with opened():
        circle_of_godelieve.person.address = "je"
        circle_of_godelieve.person.save(update_fields=("address",))
    return circle_of_godelieve


@pytest.fixture
def speaks_arabic(circle_of_godelieve: Circle) -> Circle:
    with opened():
        circle_of_godelieve.person.language = "ar"
        circle_of_godelieve.person.save(update_fields=("language",))
    return circle_of_godelieve


def test_six_languages_are_offered_by_their_own_names(client):
    page = client.get("/").content.decode()
    for code, name in {"nl": "Nederlands", "en": "English", "fr": "Français", "de": "Deutsch", "tr": "Türkçe"}.items():
        assert re.search(rf'hreflang="{code}" lang="{code}"[^>]*>{name}<', page), code
    assert 'lang="ar"' in page


def test_an_operator_may_offer_fewer_and_dutch_is_always_there():
    assert [code for code, _ in offered("fr, ar")] == ["nl", "fr", "ar", "nl-je"]
    assert len(offered("")) == 7
    assert [code for code, _ in offered("xx")] == ["nl", "nl-je"]


@pytest.mark.parametrize(("language", "expected"), [("fr", "fr ltr"), ("tr", "tr ltr"), ("ar", "ar rtl")])
def test_a_page_of_the_person_speaks_every_language(circle_of_godelieve, language, expected):
    page = html_of(circle_of_godelieve.godelieve, path_of(circle_of_godelieve, "home:person"), language)
    assert spoken(page) == expected


@pytest.mark.parametrize(("language", "expected"), [("fr", "fr ltr"), ("tr", "nl ltr"), ("ar", "nl ltr")])
def test_what_a_professional_reads_falls_back_to_dutch(circle_of_godelieve, language, expected):
    client = client_of(circle_of_godelieve.jonas)
    answer = client.get(path_of(circle_of_godelieve, "home:brief"), {"lang": language})
    assert spoken(answer.content.decode()) == expected
    assert answer.headers["Content-Language"] == expected[:2]
    # The choice stays: the next page of the person is in it again.
    assert spoken(client.get(path_of(circle_of_godelieve, "home:person")).content.decode())[:2] == language


def test_who_likes_je_is_called_je_and_it_is_still_dutch(says_je):
    page = html_of(says_je.godelieve, path_of(says_je, "home:person"))
    assert spoken(page) == "nl ltr"
    assert "Wat wil je doen?" in page
    assert "Zeg maar u" in page


def test_the_others_in_the_circle_are_still_called_u(says_je):
    page = html_of(says_je.katrien, path_of(says_je, "home:person"))
    assert "Wat wilt u doen?" in page
    assert "Zeg maar je" in page


def test_a_choice_on_screen_is_stronger_than_what_the_file_says(says_je):
    assert "Wat wilt u doen?" in html_of(says_je.godelieve, path_of(says_je, "home:person"), "nl")
    assert spoken(html_of(says_je.godelieve, path_of(says_je, "home:person"), "fr")) == "fr ltr"


def test_who_speaks_arabic_comes_home_in_arabic(speaks_arabic):
    path = path_of(speaks_arabic, "home:person")
    assert spoken(html_of(speaks_arabic.godelieve, path)) == "ar rtl"
    assert spoken(html_of(speaks_arabic.jonas, path)) == "nl ltr"


def test_words_said_on_a_page_that_says_je_are_dutch(says_je):
    client = client_of(says_je.godelieve)
    path = path_of(says_je, "goals:record_life_goal")
    assert client.post(path, {"words": "Op zondag soep maken", "visibility": "only_me"}).status_code == 302
    with opened():
        assert LifeGoal.objects.get().language == "nl"


def test_arabic_words_stand_in_arabic_on_a_dutch_page(circle_of_godelieve):
    """Also where they are said again: the text area knows whose language it holds."""
    client = client_of(circle_of_godelieve.godelieve)
    words = {"words": "أن أطبخ يوم الأحد", "visibility": "circle"}
    client.post(path_of(circle_of_godelieve, "goals:record_life_goal") + "?lang=ar", words)
    with opened():
        goal = LifeGoal.objects.get()
    assert goal.language == "ar"
    path = reverse("goals:say_life_goal_again", args=(circle_of_godelieve.person.pk, goal.pk))
    page = client.get(path, {"lang": "nl"}).content.decode()
    assert re.search(r'<textarea[^>]*dir="auto"[^>]*lang="ar"', page)
