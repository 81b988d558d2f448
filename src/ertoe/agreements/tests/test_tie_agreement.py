"""For which goal an agreement is, when it stood alone."""

import pytest

from ertoe.access.errors import AlreadyDone, Missing
from ertoe.agreements import changes, queries
from ertoe.agreements.permissions import TIE_AGREEMENT


@pytest.fixture
def call(the_demo):
    return the_demo.teller.made["call_katrien"]


def place(the_demo, call):
    return f"/people/{the_demo.person}/agreements/{call.pk}/tie-agreement/"


def test_an_agreement_that_stood_alone_is_for_a_goal(the_demo, call):
    ana, house = the_demo.browser("ana"), the_demo.teller.made["house"]
    assert "In mijn eigen huis blijven wonen" in ana.get(place(the_demo, call)).content.decode()
    assert ana.post(place(the_demo, call), {"goal": str(house.pk)}).status_code == 302
    assert queries.goal_behind(call, by=the_demo.viewer("ana")) == house
    assert "bellen met Katrien" not in the_demo.page("ana", "loose-ends/")


def test_tied_twice_is_tied_once(the_demo, call):
    house = the_demo.teller.made["house"]
    changes.tie_agreement(by=the_demo.viewer("ana"), agreement=call, goal=house)
    with pytest.raises(AlreadyDone):
        changes.tie_agreement(by=the_demo.viewer("jonas"), agreement=call, goal=house)
    assert call.agreed_for.filter(until_at=None).count() == 1


def test_another_goal_is_a_new_question_for_who_showed_it_to_a_helper(the_demo):
    drive = the_demo.teller.made["drive"]
    changes.show_goal_to_helper(by=the_demo.viewer("godelieve"), agreement=drive, shows=True)
    changes.tie_agreement(by=the_demo.viewer("jonas"), agreement=drive, goal=the_demo.teller.made["sea"])
    drive.refresh_from_db()
    assert not drive.shows_goal_to_helper


def test_a_goal_one_may_not_read_is_not_offered(the_demo, call):
    katrien = the_demo.browser("katrien")
    sugar = the_demo.teller.made["sugar"]
    assert "suiker" not in katrien.get(place(the_demo, call)).content.decode()
    assert katrien.post(place(the_demo, call), {"goal": str(sugar.pk)}).status_code == 400


@pytest.mark.parametrize("who", ["rik", "omar"])
def test_a_helper_and_a_stranger_tie_nothing(the_demo, call, who):
    assert the_demo.browser(who).get(place(the_demo, call)).status_code == 404
    with pytest.raises(Missing):
        queries.agreement(call.pk, by=the_demo.viewer(who), person_id=the_demo.person, to=TIE_AGREEMENT)
