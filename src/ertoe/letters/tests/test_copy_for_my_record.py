"""A few plain lines for a professional's own record."""

import pytest
from django.test import Client

from ertoe.access.facts import Visibility
from ertoe.agreements.changes import record_agreement
from ertoe.goals.changes import record_life_goal
from tests.personas import Circle, client_of

pytestmark = pytest.mark.django_db


def lines(client: Client, circle: Circle) -> list[str]:
    answer = client.get(f"/people/{circle.person.pk}/copy-for-my-record/?format=text")
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    return answer.content.decode().split("\n")


def test_the_sentence_comes_first_then_goals_agreements_and_the_day(plan_of_godelieve: Circle) -> None:
    told = lines(client_of(plan_of_godelieve.jonas), plan_of_godelieve)
    assert told[0] == "“Op dinsdag wil ik kaarten.” - Godelieve Maes"
    assert told[1].startswith("Levensdoel: Elke dinsdag #strong[kaarten]")
    assert "Afspraak: Samen oefenen @thuis, Jonas, op dinsdag" in told
    assert "Afspraak: Brengen, Katrien, voorgesteld" in told
    assert told[-1].startswith("We kijken opnieuw op ")


def test_it_is_never_more_than_ten_lines_and_says_how_much_is_left_out(plan_of_godelieve: Circle) -> None:
    circle = plan_of_godelieve
    by, said_by = circle.jonas.viewer(), circle.godelieve.member
    more = {"by": by, "person_id": circle.person.pk, "said_by": said_by, "visibility": Visibility.CIRCLE}
    for number in range(6):
        record_life_goal(words=f"Nog een doel {number}", state="in_focus", **more)
        record_agreement(words=f"Nog een afspraak {number}", owner=circle.jonas.member, **more)
    told = lines(client_of(circle.jonas), circle)
    assert len(told) == 10
    assert told[-2] == "En nog 4 afspraken: die staan in Ertoe."


def test_it_pastes_cleanly(plan_of_godelieve: Circle) -> None:
    text = "\n".join(lines(client_of(plan_of_godelieve.jonas), plan_of_godelieve))
    assert not set(text) & set("\t\r•●")
    assert "\n\n" not in text


def test_the_page_holds_the_same_lines_in_a_field_to_copy(plan_of_godelieve: Circle) -> None:
    page = client_of(plan_of_godelieve.jonas).get(f"/people/{plan_of_godelieve.person.pk}/copy-for-my-record/")
    assert page.status_code == 200
    text = page.content.decode()
    assert '<textarea id="record-text" readonly' in text
    assert "“Op dinsdag wil ik kaarten.” - Godelieve Maes" in text
    assert "&lt;script&gt;" in text


def test_the_person_sees_that_a_text_was_taken(plan_of_godelieve: Circle, the_door_is_open: None) -> None:
    from ertoe.audit.models import Event

    lines(client_of(plan_of_godelieve.jonas), plan_of_godelieve)
    newest = Event.objects.filter(chain=plan_of_godelieve.person.pk).order_by("-number").first()
    assert newest.word == "looked"
    assert ["copy_for_my_record", ""] in [list(thing) for thing in newest.things]


@pytest.mark.parametrize("who", ["omar", "rik", "katrien", "godelieve"])
def test_whoever_is_no_professional_finds_nothing(plan_of_godelieve: Circle, who: str) -> None:
    answer = client_of(plan_of_godelieve.everybody[who]).get(
        f"/people/{plan_of_godelieve.person.pk}/copy-for-my-record/"
    )
    assert answer.status_code == 404
