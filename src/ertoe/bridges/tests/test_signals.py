"""Signals of the own use: off by default, from ten people, for the own team, without a way to a person."""

from datetime import timedelta

import pytest

from ertoe.access.viewer import Role, Task, Viewer
from ertoe.bridges.changes import make_signals
from ertoe.bridges.counting import _of_ten
from ertoe.bridges.models import SignalsOfQuarter
from ertoe.circle.models import Member
from ertoe.foundation.clock import now, pretend
from ertoe.goals import changes as goals
from ertoe.organisations.changes import give_task
from tests.personas import DEMO, Persona, a_person_called, an_account, an_organisation, client_of, joins, works_at

pytestmark = pytest.mark.django_db
TICK = Viewer.for_job("tick")
URL = "/organisations/de-brug/signals/"


@pytest.fixture
def wim(circle_of_godelieve) -> Persona:
    """Who leads at De Brug, where Jonas works."""
    account = an_account("Wim")
    place = an_organisation("De Brug")
    works_at(account, place, "nurse")
    give_task(by=DEMO, organisation_id=place.pk, account_id=account.pk, task=Task.LEAD)
    return Persona("Wim", account)


def more_people(jonas: Persona, how_many: int) -> None:
    for number in range(how_many):
        person, middle = a_person_called(f"Jan {number}", "Proef", None)
        seat = joins(
            person,
            "Jonas",
            Role.PROFESSIONAL,
            jonas.account,
            organisation=jonas.member.organisation,
            discipline="nurse",
        )
        words = {"words": "In de tuin zitten", "said_by": middle, "visibility": "professionals"}
        goals.record_life_goal(by=seat.viewer(), person_id=person.pk, **words)


def test_nothing_is_counted_until_the_lead_wants_it(wim):
    assert "Signalen staan uit" in client_of(wim).get(URL).content.decode()
    make_signals(by=TICK)
    client_of(wim).post(URL, {"wanted": "yes"})
    assert make_signals(by=TICK) == 1
    assert make_signals(by=TICK) == 0, "once a quarter"
    client_of(wim).post(URL, {"wanted": "no"})
    with pretend(now() + timedelta(days=100)):
        assert make_signals(by=TICK) == 0


def test_fewer_than_ten_people_give_no_figure_and_ten_do(wim, circle_of_godelieve, the_door_is_open):
    client = client_of(wim)
    client.post(URL, {"wanted": "yes"})
    more_people(circle_of_godelieve.jonas, 8)  # and Godelieve: nine
    make_signals(by=TICK)
    assert set(SignalsOfQuarter.objects.get().figures.values()) == {None}
    assert "nog te weinig mensen" in client.get(URL).content.decode()
    more_people(circle_of_godelieve.jonas, 1)
    with pretend(now() + timedelta(days=100)):
        make_signals(by=TICK)
    figures = SignalsOfQuarter.objects.order_by("-quarter_on").first().figures
    assert figures == {"serving": None, "planned": 0, "present": None, "own_words": 9}


def test_ten_reviews_of_one_person_are_one_person():
    assert _of_ten({1: [True] * 50}) is None
    assert _of_ten({person: [True, False] for person in range(10)}) == 5


def test_the_team_writes_down_what_it_learns_and_strangers_read_nothing(wim, circle_of_godelieve, the_door_is_open):
    client = client_of(wim)
    client.post(URL, {"wanted": "yes"})
    make_signals(by=TICK)
    url = f"{URL}{SignalsOfQuarter.objects.get().pk}/learn-from-signals/"
    assert (
        client_of(circle_of_godelieve.jonas).post(url, {"learned": "Wij vergeten te vragen", "version": 1}).status_code
        == 302
    )
    assert "Wij vergeten te vragen" in client.get(URL).content.decode()
    assert client.post(url, {"learned": "Anders", "version": 1}).status_code == 409
    for name in ("omar", "peeters", "godelieve"):
        stranger = client_of(circle_of_godelieve.everybody[name])
        assert {stranger.get(one).status_code for one in (URL, url)} == {404}
    assert client_of(circle_of_godelieve.jonas).post(URL, {"wanted": "no"}).status_code == 404, "only the lead switches"
    assert Member.objects.exists()
