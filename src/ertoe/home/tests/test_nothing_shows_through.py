"""What somebody may not see leaves no trace: the page is the same, byte for byte, whether it is there or not."""

import pytest

from ertoe.access.facts import Visibility
from ertoe.goals.changes import link_care_goal, share_life_goal, tell_more

HIDDEN = {
    "a story item": {"does": "record_story_item"},
    "a strength": {"does": "record_strength"},
    "a life goal": {"does": "record_life_goal", "state": "in_focus"},
    "a care goal": {"does": "record_care_goal", "serves": "@cards"},
    "a care goal on its own": {"does": "record_care_goal"},
    "an agreement": {"does": "record_agreement", "life_goal": "@house", "owner": "godelieve"},
    "how it goes": {"does": "say_how_it_goes", "goal": "@sit_through", "mark": 2},
    "a message": {"does": "write_message"},
}
PAGES = {
    "katrien": ("", "plan/", "circle/", "/me/", "goal:cards", "plan/?lens=professional"),
    "jonas": ("", "plan/", "brief/", "circle/", "/me/", "goal:cards"),
    "rik": ("", "/me/"),
}
SECRET = "Dit vertel ik aan niemand."


def pages_of(the_demo, who):
    return {path: the_demo.page(who, path) for path in PAGES[who]}


@pytest.fixture(scope="module")
def without(told_once, django_db_blocker):
    """Everybody's pages in the world in which nothing is hidden."""
    with django_db_blocker.unblock():
        return {who: pages_of(told_once, who) for who in PAGES}


def say(the_demo, what, visibility):
    act = {"words": SECRET, "said_by": "godelieve", "visibility": visibility} | HIDDEN[what]
    return the_demo.act("godelieve", **act)


@pytest.mark.parametrize("what", HIDDEN)
def test_what_only_godelieve_may_read_changes_no_page_of_another(the_demo, without, what):
    say(the_demo, what, "only_me")
    for who in PAGES:
        assert pages_of(the_demo, who) == without[who]


@pytest.mark.parametrize("what", [what for what in HIDDEN if what != "a message"])  # the diary has pages of its own
def test_the_same_shared_with_all_does_change_a_page(the_demo, without, what):
    """Else the test above would prove nothing."""
    say(the_demo, what, "circle")
    assert pages_of(the_demo, "jonas") != without["jonas"]


def test_a_care_goal_that_serves_a_hidden_goal_looks_as_if_it_served_none(the_demo):
    care_goal = say(the_demo, "a care goal on its own", "circle")
    before = pages_of(the_demo, "katrien")
    goal = say(the_demo, "a life goal", "only_me")
    link_care_goal(by=the_demo.viewer("godelieve"), care_goal=care_goal, life_goal=goal)
    assert pages_of(the_demo, "katrien") == before


def test_named_means_named(the_demo, without):
    goal = say(the_demo, "a life goal", "only_me")
    katrien = the_demo.teller.members["katrien"]
    share_life_goal(by=the_demo.viewer("godelieve"), goal=goal, visibility=Visibility.NAMED, named=[katrien])
    assert SECRET in the_demo.page("katrien", "plan/")
    assert pages_of(the_demo, "jonas") == without["jonas"]


def test_the_brief_does_not_tell_that_something_hidden_changed(the_demo):
    goal = say(the_demo, "a life goal", "only_me")
    before = the_demo.page("jonas", "brief/")
    tell_more(
        by=the_demo.viewer("godelieve"),
        goal=goal,
        sides={"cause": SECRET},
        said_by=the_demo.teller.members["godelieve"],
    )
    assert the_demo.page("jonas", "brief/") == before
