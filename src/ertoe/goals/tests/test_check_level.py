"""The level check asks two questions, leads to a form, and keeps nothing."""

import pytest

from ertoe.audit.models import Event
from ertoe.circle.models import Typing
from ertoe.goals.level_check import Level, level_of
from ertoe.goals.models import CareGoal, LifeGoal
from tests.personas import Circle, client_of

SENTENCES = [
    ("erbij horen", True, True, Level.VALUE),
    ("zelfstandig zijn", True, True, Level.VALUE),
    ("op dinsdag kaarten met mijn vriendinnen", True, False, Level.LIFE_GOAL),
    ("in mijn eigen huis blijven wonen", True, False, Level.LIFE_GOAL),
    ("een kaartavond uitzitten zonder buiten adem te zijn", False, False, Level.CARE_GOAL),
    ("de trap op en af zonder vallen", False, False, Level.CARE_GOAL),
    ("twee keer per week oefenen met Saskia", False, True, Level.AGREEMENT),
    ("de buurman rijdt op dinsdag", False, True, Level.AGREEMENT),
]
FORM_OF = {
    Level.VALUE: "record-value/",
    Level.LIFE_GOAL: "record-life-goal/",
    Level.CARE_GOAL: "record-care-goal/",
    Level.AGREEMENT: "record-agreement/",
}


def place(circle: Circle, page: str = "check-level/") -> str:
    return f"/people/{circle.person.pk}/{page}"


@pytest.mark.parametrize(("words", "why_is_odd", "how_is_odd", "level"), SENTENCES)
def test_two_questions_say_where_a_sentence_may_stand(words: str, why_is_odd: bool, how_is_odd: bool, level: Level):
    assert level_of(why_is_odd=why_is_odd, how_is_odd=how_is_odd) is level


@pytest.mark.parametrize(("words", "why", "how", "level"), SENTENCES[::2])
def test_the_page_leads_to_the_form_of_that_level(circle_of_godelieve: Circle, words: str, why, how, level: Level):
    jonas = client_of(circle_of_godelieve.jonas)
    answers = {"why": "odd" if why else "ordinary", "how": "odd" if how else "ordinary"}
    page = jonas.post(place(circle_of_godelieve), {"words": words, **answers}).content.decode()
    first = page.index("formaction")
    assert f'="{place(circle_of_godelieve, FORM_OF[level])}' in page[first : first + 200]
    form = jonas.post(place(circle_of_godelieve, FORM_OF[level]), {"words": words, "brought": "1"})
    assert form.status_code == 200
    assert words in form.content.decode()


def test_a_typed_sentence_is_brought_along_and_nothing_is_kept(circle_of_godelieve: Circle, the_door_is_open: None):
    circle = circle_of_godelieve
    jonas = client_of(circle.jonas)
    assert "check-level/" in jonas.get(place(circle, "record-care-goal/")).content.decode()
    sent = {"words": "beter stappen", "said_by": str(circle.godelieve.member.pk), "visibility": "circle"}
    assert "beter stappen" in jonas.post(place(circle), sent).content.decode()
    jonas.post(place(circle, "record-life-goal/"), {"words": "beter stappen", "brought": "1"})
    assert not CareGoal.objects.exists()
    assert not LifeGoal.objects.exists()
    assert not Typing.objects.exists()
    assert set(Event.objects.filter(chain=circle.person.pk).values_list("word", flat=True)) <= {
        "looked", "circle_begun", "member_invited", "invitation_accepted", "person_admitted",
    }  # fmt: skip


def test_the_new_sentence_still_hangs_on_the_goal_one_came_from(circle_of_godelieve: Circle):
    jonas, goal = client_of(circle_of_godelieve.jonas), "0199fb00-0000-7000-8000-000000000000"
    answers = {"words": "x", "why": "ordinary", "how": "ordinary"}
    page = jonas.post(place(circle_of_godelieve) + f"?life_goal={goal}&other=1", answers).content.decode()
    assert f"record-care-goal/?life_goal={goal}" in page
    assert f'{goal}&amp;other=1"' not in page


def test_one_question_left_open_is_asked_again(circle_of_godelieve: Circle):
    jonas = client_of(circle_of_godelieve.jonas)
    assert jonas.post(place(circle_of_godelieve), {"words": "x", "why": "odd"}).status_code == 400


@pytest.mark.parametrize("who", ["godelieve", "katrien", "rik", "omar"])
def test_person_carer_helper_and_stranger_are_never_asked(circle_of_godelieve: Circle, who: str):
    client = client_of(getattr(circle_of_godelieve, who))
    assert client.get(place(circle_of_godelieve)).status_code == 404
    assert client.post(place(circle_of_godelieve), {"words": "x"}).status_code == 404
    assert b"check-level" not in client.get(place(circle_of_godelieve, "record-life-goal/")).content
