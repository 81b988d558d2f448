"""With the language help: domains are proposed and never chosen; a professional is asked once about the level."""

import pytest

from ertoe.goals import queries
from ertoe.language_help.tests.test_at_hand import STAND_IN
from tests.personas import Circle, client_of

CARDS = "Weer kaarten met vrienden"
STEPS = "De trap op en af zonder te vallen"
QUESTION = "Is het een levensdoel of een zorgdoel?"


@pytest.fixture
def help_is_on(settings) -> None:
    settings.ERTOE_LANGUAGE_HELP, settings.LANGUAGE_HELP_ENCODER = True, STAND_IN


def page_of(circle: Circle, name: str = "record-life-goal") -> str:
    return f"/people/{circle.person.pk}/{name}/"


def sent_for(circle: Circle, words: str, **more: object) -> dict[str, object]:
    return {"words": words, "said_by": str(circle.godelieve.member.pk), "visibility": "professionals", **more}


def goals(circle: Circle):
    return queries.life_goals(circle.person.pk, by=circle.godelieve.viewer())


def test_nobody_meets_it_when_it_is_off(circle_of_godelieve: Circle):
    page = client_of(circle_of_godelieve.godelieve).get(page_of(circle_of_godelieve))
    assert b"levensdomein" not in page.content.lower()


@pytest.mark.usefixtures("help_is_on")
def test_godelieve_sees_three_unticked_proposals_and_nothing_is_kept(circle_of_godelieve: Circle):
    circle, godelieve = circle_of_godelieve, client_of(circle_of_godelieve.godelieve)
    assert "Stel levensdomeinen voor" in godelieve.get(page_of(circle)).content.decode()
    answer = godelieve.post(page_of(circle), {"words": CARDS, "visibility": "only_me", "suggest": "1"})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert CARDS in page
    three, _folded, _rest = page.partition("Gaat het over iets anders?")
    assert three.count('name="domains"') == 3
    assert 'value="d9"' in three
    assert page.count('name="domains"') == 13
    assert "checked" not in page.split("Waarover gaat dit?")[1].split("Gaat het over")[0]
    assert goals(circle) == []


@pytest.mark.usefixtures("help_is_on")
def test_what_she_taps_is_kept_and_what_she_does_not_is_not(circle_of_godelieve: Circle):
    circle, godelieve = circle_of_godelieve, client_of(circle_of_godelieve.godelieve)
    sent = {"words": CARDS, "visibility": "only_me", "suggested": "d9 d7 pf"}
    assert godelieve.post(page_of(circle), {**sent, "domains": "d9"}).status_code == 302
    assert godelieve.post(page_of(circle), sent).status_code == 302
    assert [goal.domains for goal in goals(circle)] in ([["d9"], []], [[], ["d9"]])
    assert godelieve.post(page_of(circle), {**sent, "domains": "made_up"}).status_code == 400


@pytest.mark.usefixtures("help_is_on")
def test_a_story_item_gets_a_domain_in_the_same_way(circle_of_godelieve: Circle):
    circle, godelieve = circle_of_godelieve, client_of(circle_of_godelieve.godelieve)
    sent = {"words": CARDS, "visibility": "only_me", "perspective": "present"}
    page = godelieve.post(page_of(circle, "record-story-item"), {**sent, "suggest": "1"}).content.decode()
    assert page.count('name="domains"') == 13
    assert 'name="suggested"' in page
    answer = godelieve.post(page_of(circle, "record-story-item"), {**sent, "suggested": "d9", "domains": "d9"})
    assert answer.status_code == 302


@pytest.mark.usefixtures("help_is_on")
def test_jonas_is_asked_once_whether_it_is_a_care_goal(circle_of_godelieve: Circle):
    circle, jonas = circle_of_godelieve, client_of(circle_of_godelieve.jonas)
    answer = jonas.post(page_of(circle), sent_for(circle, STEPS))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert QUESTION in page
    assert STEPS in page
    assert page.index("Bewaar dit levensdoel") < page.index("Als zorg- en ondersteuningsdoel opschrijven")
    assert goals(circle) == []
    assert QUESTION in jonas.post(page_of(circle, "check-level"), {"words": STEPS}).content.decode()
    assert jonas.post(page_of(circle), sent_for(circle, STEPS, level_asked="1")).status_code == 302
    assert [goal.words.open() for goal in goals(circle)] == [STEPS]


@pytest.mark.usefixtures("help_is_on")
def test_jonas_is_not_asked_when_it_sounds_like_a_life_goal(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    assert client_of(circle.jonas).post(page_of(circle), sent_for(circle, CARDS)).status_code == 302


@pytest.mark.usefixtures("help_is_on")
@pytest.mark.parametrize("who", ["godelieve", "katrien"])
def test_person_and_carer_are_never_asked(circle_of_godelieve: Circle, who: str):
    circle = circle_of_godelieve
    answer = client_of(getattr(circle, who)).post(page_of(circle), sent_for(circle, STEPS))
    assert answer.status_code == 302


@pytest.mark.usefixtures("help_is_on")
def test_who_is_no_member_gets_no_proposals(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    assert client_of(circle.omar).post(page_of(circle), {"words": CARDS, "suggest": "1"}).status_code == 404
