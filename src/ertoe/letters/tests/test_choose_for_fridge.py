"""What hangs on the fridge is chosen line by line, by the person; visitors read it too."""

import shutil
from pathlib import Path

import pytest

from ertoe.access.facts import Visibility
from ertoe.access.guard import opened
from ertoe.access.viewer import Role
from ertoe.audit.models import Event
from ertoe.goals.changes import share_life_goal
from ertoe.goals.models import LifeGoal
from ertoe.letters import changes, queries
from ertoe.letters.models import FridgeLine
from ertoe.letters.tests.conftest import CARDS, EXERCISE
from ertoe.letters.tests.test_plan_pdf import read
from tests.personas import Circle, client_of, joins

pytestmark = pytest.mark.django_db
can_read = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not on this machine")


def at(circle: Circle, path: str) -> str:
    return f"/people/{circle.person.pk}/{path}"


def lines_of(circle: Circle, who: str = "godelieve") -> queries.FridgeLines:
    return queries.fridge(circle.person.pk, by=circle.everybody[who].viewer())[1]


def test_nothing_hangs_there_until_she_chooses(plan_of_godelieve: Circle) -> None:
    page = client_of(plan_of_godelieve.godelieve).get(at(plan_of_godelieve, "fridge/")).content.decode()
    assert "Er staat nog niets op dit blad." in page
    assert "Wie op bezoek komt, leest het ook." in page
    assert EXERCISE not in page


def test_what_the_whole_circle_reads_is_ticked_already_and_what_is_hers_alone_is_not(plan_of_godelieve: Circle) -> None:
    lines = lines_of(plan_of_godelieve)
    ticked = {one.words for one in (*lines.wishes, *lines.deeds) if one.id in lines.proposed}
    assert CARDS in ticked
    assert EXERCISE in ticked
    assert "Een geheim" in {one.words for one in lines.wishes} - ticked


def test_godelieve_keeps_only_what_she_ticks(plan_of_godelieve: Circle) -> None:
    godelieve = client_of(plan_of_godelieve.godelieve)
    deed = next(one for one in lines_of(plan_of_godelieve).deeds if one.words == EXERCISE)
    answer = godelieve.post(at(plan_of_godelieve, "choose-for-fridge/"), {"agreements": [str(deed.id)]})
    assert (answer.status_code, answer["Location"]) == (302, at(plan_of_godelieve, "fridge/"))
    page = godelieve.get(answer["Location"]).content.decode()
    assert EXERCISE in page
    assert "kaarten</li>" not in page
    again = lines_of(plan_of_godelieve)
    assert again.proposed == {deed.id}


def test_she_takes_it_off_again_and_the_trail_knows(plan_of_godelieve: Circle, the_door_is_open: None) -> None:
    circle = plan_of_godelieve
    by, person_id = circle.godelieve.viewer(), circle.person.pk
    goal = next(one for one in lines_of(circle).wishes if one.words == CARDS)
    changes.choose_for_fridge(by=by, person_id=person_id, life_goals=[goal.id])
    changes.choose_for_fridge(by=by, person_id=person_id, life_goals=[goal.id])
    assert FridgeLine.objects.filter(person_id=person_id, until_at=None).count() == 1
    changes.choose_for_fridge(by=by, person_id=person_id)
    assert not FridgeLine.objects.filter(person_id=person_id, until_at=None).exists()
    assert Event.objects.filter(chain=person_id).order_by("-number").first().word == "fridge_chosen"
    assert lines_of(circle).proposed == frozenset()


def test_katrien_reads_of_it_only_what_she_may_read(plan_of_godelieve: Circle) -> None:
    circle = plan_of_godelieve
    every = [one.id for one in lines_of(circle).wishes]
    changes.choose_for_fridge(by=circle.godelieve.viewer(), person_id=circle.person.pk, life_goals=every)
    assert "Een geheim" in client_of(circle.godelieve).get(at(circle, "fridge/")).content.decode()
    page = client_of(circle.katrien).get(at(circle, "fridge/")).content.decode()
    assert "#strong[kaarten]" in page
    assert "Een geheim" not in page
    assert "Kiezen wat erop staat" not in page


def test_what_she_shares_with_fewer_since_comes_off_the_fridge_until_she_chooses_it_again(
    plan_of_godelieve: Circle,
) -> None:
    circle = plan_of_godelieve
    godelieve = client_of(circle.godelieve)
    wish = next(one for one in lines_of(circle).wishes if one.words == CARDS)
    chosen = {"life_goals": [str(wish.id)]}
    godelieve.post(at(circle, "choose-for-fridge/"), chosen)
    assert lines_of(circle).hanging.wishes
    with opened():
        goal = LifeGoal.objects.get(pk=wish.id)
    share_life_goal(by=circle.godelieve.viewer(), goal=goal, visibility=Visibility.ONLY_ME, named=())
    assert not lines_of(circle).hanging.wishes
    assert wish.id not in lines_of(circle).proposed
    godelieve.post(at(circle, "choose-for-fridge/"), chosen)
    assert lines_of(circle).hanging.wishes


def test_who_stands_in_for_her_takes_off_nothing_that_is_hers_alone(plan_of_godelieve: Circle) -> None:
    circle = plan_of_godelieve
    secret = next(one for one in lines_of(circle).wishes if one.words == "Een geheim")
    changes.choose_for_fridge(by=circle.godelieve.viewer(), person_id=circle.person.pk, life_goals=[secret.id])
    awake = joins(circle.person, "Awake", Role.REPRESENTATIVE, has_mandate=True)
    assert client_of(awake).post(at(circle, "choose-for-fridge/"), {"operation": ""}).status_code == 302
    assert [one.id for one in lines_of(circle).hanging.wishes] == [secret.id]


@can_read
def test_the_sheet_is_one_page_in_large_letters_that_a_screen_reader_reads(
    plan_of_godelieve: Circle, tmp_path: Path
) -> None:
    circle = plan_of_godelieve
    chosen = [one.id for one in lines_of(circle).wishes if one.words == CARDS]
    changes.choose_for_fridge(by=circle.godelieve.viewer(), person_id=circle.person.pk, life_goals=chosen)
    pdf = client_of(circle.godelieve).get(at(circle, "fridge.pdf"))
    assert pdf["Content-Type"] == "application/pdf"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf.content
    words = read(pdf.content, tmp_path)
    assert CARDS.replace(" ", "") in words.replace(" ", "")
    assert EXERCISE not in words


def test_a_line_that_she_may_not_choose_is_not_kept(plan_of_godelieve: Circle) -> None:
    answer = client_of(plan_of_godelieve.godelieve).post(
        at(plan_of_godelieve, "choose-for-fridge/"), {"life_goals": [str(plan_of_godelieve.person.pk)]}
    )
    assert answer.status_code == 400
    assert not lines_of(plan_of_godelieve).was_chosen


@pytest.mark.parametrize("who", ["katrien", "jonas", "rik", "omar"])
def test_nobody_else_chooses_for_her(plan_of_godelieve: Circle, who: str) -> None:
    client = client_of(plan_of_godelieve.everybody[who])
    assert client.get(at(plan_of_godelieve, "choose-for-fridge/")).status_code == 404
    assert client.post(at(plan_of_godelieve, "choose-for-fridge/"), {}).status_code == 404


@pytest.mark.parametrize("who", ["rik", "omar"])
@pytest.mark.parametrize("path", ["fridge/", "fridge.pdf"])
def test_a_helper_and_a_stranger_find_no_fridge(plan_of_godelieve: Circle, who: str, path: str) -> None:
    assert client_of(plan_of_godelieve.everybody[who]).get(at(plan_of_godelieve, path)).status_code == 404
