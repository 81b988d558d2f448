"""What somebody made of the person's words in another language stands beside them, for who reads that language."""

import pytest

from ertoe.access.facts import Visibility
from ertoe.goals.changes import put_words_beside, record_life_goal
from ertoe.goals.models import LifeGoal, LifeGoalLayer
from tests.personas import Circle, client_of

ARABIC = "أن ألعب كرة القدم مع ابني من جديد"
DUTCH = "Weer voetballen met mijn zoon"


@pytest.fixture
def goal(circle_of_godelieve: Circle) -> LifeGoal:
    """Said in Arabic; Katrien made Dutch of it."""
    circle = circle_of_godelieve
    said = {"said_by": circle.godelieve.member, "visibility": Visibility.CIRCLE, "state": LifeGoal.State.IN_FOCUS}
    by = circle.godelieve.viewer()
    found = record_life_goal(by=by, person_id=circle.person.pk, words=ARABIC, language="ar", **said)
    katrien, kind = circle.katrien, LifeGoalLayer.Kind.TRANSLATED
    put_words_beside(by=katrien.viewer(), goal=found, words=DUTCH, said_by=katrien.member, language="nl", kind=kind)
    return found


def page(circle: Circle, who: str, path: str, language: str = "nl") -> str:
    answer = client_of(circle.everybody[who]).get(f"/people/{circle.person.pk}/{path}", {"lang": language})
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize("path", ["", "plan/", "brief/", "goals/{goal}/"])
def test_jonas_reads_her_words_and_the_translation_with_the_name_of_who_made_it(circle_of_godelieve, goal, path):
    html = page(circle_of_godelieve, "jonas", path.format(goal=goal.pk))
    assert ARABIC in html
    assert DUTCH in html
    assert "Vertaald door Katrien" in html


@pytest.mark.parametrize("path", ["", "plan/", "goals/{goal}/"])
def test_on_an_arabic_page_her_own_words_are_enough(circle_of_godelieve, goal, path):
    html = page(circle_of_godelieve, "godelieve", path.format(goal=goal.pk), "ar")
    assert ARABIC in html
    assert DUTCH not in html


def test_a_translation_is_no_professional_wording(circle_of_godelieve, goal):
    assert "In vakwoorden:" not in page(circle_of_godelieve, "jonas", f"goals/{goal.pk}/")


def test_who_may_not_read_the_goal_reads_no_translation(circle_of_godelieve, goal):
    client = client_of(circle_of_godelieve.omar)
    assert client.get(f"/people/{circle_of_godelieve.person.pk}/plan/").status_code == 404
    assert DUTCH not in page(circle_of_godelieve, "rik", "")
