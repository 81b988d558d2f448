"""The ways in: five doors for a person, a few proposals for a professional, and always just talking."""

import pytest

from ertoe.conversations import changes
from ertoe.conversations.tests.talks import SETUP, a_talk, url
from tests.personas import client_of

pytestmark = pytest.mark.django_db
DOORS = ("tell", "cards", "picture", "together", "hard")


@pytest.fixture
def circle(circle_of_godelieve):
    changes.publish_tools(by=SETUP)
    return circle_of_godelieve


def page_of(circle, name, page):
    answer = client_of(getattr(circle, name)).get(f"/people/{circle.person.pk}/{page}")
    return answer.content.decode() if answer.status_code == 200 else answer.status_code


def test_a_person_finds_five_doors_and_no_chooser(circle):
    page = page_of(circle, "godelieve", "conversations/?door=cards")
    assert [f'id="door-{door}"' in page for door in DOORS] == [True] * 5
    assert page.count("<details open" if "<details open" in page else 'class="more" open') == 1
    assert "Welke gesprekshulp past nu?" not in page
    assert "weigh-moment" not in page


def test_a_professional_is_proposed_at_most_three_each_with_its_way_in(circle):
    page = page_of(circle, "jonas", "choose-tool/?reading=pictures&minutes=20")
    assert 1 <= page.count("begin-conversation/?tool=") <= 3
    assert "Kijken en aanwijzen is genoeg." in page
    assert "Gewoon praten" in page


def test_what_does_not_belong_there_is_left_open(circle):
    assert "begin-conversation/?tool=" in page_of(circle, "jonas", "choose-tool/?minutes=moon&place=%00")


@pytest.mark.parametrize("name", ["omar", "rik"])
def test_a_helper_and_a_stranger_choose_nothing(circle, name):
    assert page_of(circle, name, "choose-tool/") == 404


def test_the_professional_looks_first_whether_this_is_the_moment(circle):
    glance = "Nu niet is ook een goed antwoord."
    assert glance in page_of(circle, "jonas", "begin-conversation/?tool=six-facets")
    assert glance not in page_of(circle, "godelieve", "begin-conversation/?tool=six-facets")


def test_with_five_minutes_only_the_short_way_is_walked(circle):
    talk = a_talk(circle, "six-facets")
    client = client_of(circle.jonas)
    assert "Stap 1 van 3" in client.get(url(talk) + "?part=start&short=1").content.decode()
    assert "Stap 1 van 8" in client.get(url(talk) + "?part=start").content.decode()
    goes = client.post(url(talk) + "?part=start&short=1", {"activity": "De tuin.", "go": "next"})
    assert "part=why" in goes.url
    assert "short=1" in goes.url
