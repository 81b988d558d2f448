"""The goal behind a helper's agreement: only when the person ticked it."""

import pytest

from ertoe.access.errors import AlreadyDone, Refused
from ertoe.access.facts import Visibility
from ertoe.agreements import changes, queries
from ertoe.agreements.tests.agreed import a_life_goal, an_agreement, place_of
from tests.personas import Circle, client_of


def test_rik_reads_what_he_drives_for_until_she_takes_it_back(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    agreement = an_agreement(circle, circle.rik, life_goal=goal)
    place = place_of(circle, agreement)
    her, rik = client_of(circle.godelieve), client_of(circle.rik)
    assert "niet waarvoor ze is" in her.get(place + "see-agreement/").content.decode()
    assert her.post(place + "show-goal-to-helper/", {"shows": "yes"}).status_code == 302
    assert goal.words.open() in rik.get(place + "see-agreement/").content.decode()
    assert her.post(place + "show-goal-to-helper/", {"shows": "no"}).status_code == 302
    assert goal.words.open() not in rik.get(place + "see-agreement/").content.decode()


def test_ticked_twice_is_ticked_once(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik, life_goal=a_life_goal(circle))
    by = circle.godelieve.viewer()
    changes.show_goal_to_helper(by=by, agreement=agreement, shows=True)
    with pytest.raises(AlreadyDone):
        changes.show_goal_to_helper(by=by, agreement=agreement, shows=True)
    kept = queries.agreement(agreement.pk, by=by, person_id=circle.person.pk)
    assert (kept.version, kept.shows_goal_to_helper) == (2, True)


def test_nobody_ticks_it_for_her(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik, visibility=Visibility.CIRCLE)
    for who in (circle.jonas, circle.katrien, circle.rik, circle.omar):
        answer = client_of(who).post(place_of(circle, agreement) + "show-goal-to-helper/", {"shows": "yes"})
        assert answer.status_code == 404
        with pytest.raises(Refused):
            changes.show_goal_to_helper(by=who.viewer(), agreement=agreement, shows=True)
