"""A pulse says how it goes with a team, and never with somebody."""

from uuid import uuid4

import pytest

from ertoe.access.errors import Missing, Refused
from ertoe.access.models import Operation
from ertoe.access.viewer import Viewer
from ertoe.audit.models import Event
from ertoe.implementation import changes, queries
from ertoe.implementation.models import Pulse, PulseAnswer
from ertoe.implementation.pulse_steps import readable
from ertoe.organisations.in_groups import batch_of
from tests.personas import client_of


@pytest.fixture
def pulse(team):
    return changes.begin_pulse(by=team.lead.viewer(), organisation=team.organisation)


def given(number):
    return [PulseAnswer(marks={"joy": 4}, language="nl", batch=batch_of(place)) for place in range(1, number + 1)]


@pytest.mark.parametrize(
    ("came", "while_open", "when_closed"),
    [(4, 0, 0), (5, 5, 5), (6, 5, 5), (7, 5, 7), (8, 8, 8), (9, 8, 8), (10, 8, 10), (11, 11, 11)],
)
def test_answers_come_out_in_groups_so_that_nobody_is_the_difference(pulse, came, while_open, when_closed):
    assert len(readable(Pulse(closed_at=None), given(came))) == while_open
    assert len(readable(Pulse(closed_at=pulse.at), given(came))) == when_closed


def test_it_is_sent_without_a_name_also_by_who_is_signed_in(team, pulse, the_door_is_open):
    url = f"/pulses/{pulse.code}/answer-pulse/"
    sent = {"joy": "5", "words": "Meer energie", "answer": str(uuid4()), "operation": ""}
    for _twice in range(2):
        assert "zonder naam" in client_of(team.jonas).post(url, sent).content.decode()
    (answer,) = PulseAnswer.objects.all()
    assert (answer.made_by_id, answer.at) == (None, pulse.at)
    assert not Operation.objects.filter(subject=pulse.pk).exists()
    assert [event.account for event in Event.objects.filter(word="pulse_answered")] == [None]
    with pytest.raises(Missing):
        changes.answer_pulse(by=team.jonas.viewer(), pulse=pulse, marks={"joy": 5})


def test_before_five_nothing_is_shown_and_no_number_either(team, pulse):
    guest = Viewer.guest_of(team.organisation.pk)
    for _each in range(4):
        changes.answer_pulse(by=guest, pulse=pulse, marks={"joy": 2}, words="Herkenbare zin")
    page = client_of(team.lead).get(team.url + "pulse/").content.decode()
    assert "Nog even wachten" in page
    assert "Herkenbare zin" not in page
    changes.answer_pulse(by=guest, pulse=pulse, marks={"joy": 4})
    page = client_of(team.jonas).get(team.url + "pulse/").content.decode()
    assert "5 antwoorden" in page
    assert "Herkenbare zin" in page


def test_a_later_pulse_stands_beside_the_earlier_one(team, pulse):
    for one in (pulse, None):
        one = one or changes.begin_pulse(by=team.lead.viewer(), organisation=team.organisation)
        for mark in (5, 5, 4, 2, 1):
            changes.answer_pulse(by=Viewer.guest_of(team.organisation.pk), pulse=one, marks={"joy": mark})
        changes.close_pulse(by=team.lead.viewer(), pulse=one)
    page = client_of(team.lead).get(team.url + "pulse/").content.decode()
    assert page.count("3 van 5") == 2


def test_a_closed_pulse_takes_nothing_and_only_the_lead_runs_one(team, pulse):
    with pytest.raises(Refused):
        changes.close_pulse(by=team.jonas.viewer(), pulse=pulse)
    changes.close_pulse(by=team.lead.viewer(), pulse=pulse)
    with pytest.raises(Missing):
        changes.answer_pulse(by=Viewer.guest_of(team.organisation.pk), pulse=pulse, marks={"joy": 1})
    assert client_of(None).get("/pulses/nothing/answer-pulse/").status_code == 404
    assert queries.readable_answers(pulse, by=team.jonas.viewer()) == []
