"""Rik the helper sees his drive and nothing else."""

import pytest

from ertoe.access.errors import Missing
from ertoe.access.facts import Visibility
from ertoe.agreements import queries
from ertoe.agreements.tests.agreed import DRIVE, a_life_goal, an_agreement, place_of
from tests.personas import Circle, client_of


def test_rik_sees_his_drive_and_not_what_it_is_for(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle, visibility=Visibility.CIRCLE)
    mine = an_agreement(circle, circle.rik, life_goal=goal, said_by=circle.godelieve.member)
    other = an_agreement(circle, circle.saskia, "Twee keer per week oefenen", visibility=Visibility.CIRCLE)
    rik = client_of(circle.rik)
    page = rik.get(place_of(circle, mine) + "see-agreement/").content.decode()
    assert DRIVE in page
    assert "Ja, ik doe dit" in page
    for hidden in (goal.words.open(), "say-agreement-again", "share-agreement", "Mijn zorgverleners"):
        assert hidden not in page
    assert rik.get(place_of(circle, other) + "see-agreement/").status_code == 404
    assert queries.agreements(circle.person.pk, by=circle.rik.viewer()) == [mine]


def test_others_get_the_same_404(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.saskia)
    missing = f"/people/{circle.person.pk}/agreements/{circle.person.pk}/see-agreement/"
    for who in (circle.katrien, circle.rik, circle.omar):
        client = client_of(who)
        answer = client.get(place_of(circle, agreement) + "see-agreement/")
        assert answer.status_code == 404
        assert answer.content == client.get(missing).content
        for query in (queries.goal_behind, queries.states_of):
            with pytest.raises(Missing):
                query(agreement, by=who.viewer())
