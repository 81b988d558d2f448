"""Loose ends: for professionals, each with one step; never shown to person or carer as something missing."""

import pytest


def test_each_loose_end_has_the_one_step_that_ties_it(the_demo):
    page, made = the_demo.page("peeters", "loose-ends/"), the_demo.teller.made
    assert f'data-care-goal="{made["sugar"].pk}" data-orphan' in page
    assert f"/care-goals/{made['sugar'].pk}/link-care-goal/" in page
    assert f"/agreements/{made['call_katrien'].pk}/tie-agreement/" in page
    assert f"record-agreement/?life_goal={made['sea'].pk}" in page


def test_what_is_worked_on_is_no_loose_end(the_demo):
    assert "parochiezaaltje" not in the_demo.page("jonas", "loose-ends/").partition("<h1>")[2]


@pytest.mark.parametrize("who", ["godelieve", "katrien", "rik", "omar"])
def test_nobody_else_finds_the_page(the_demo, who):
    assert the_demo.browser(who).get(the_demo.path("loose-ends/")).status_code == 404


def test_to_the_person_there_is_only_no_agreement_yet(the_demo):
    for path in ("plan/", "goal:sea"):
        page = the_demo.page("godelieve", path)
        assert "Hier is nog geen afspraak voor" in page
        assert "osse dra" not in page


def test_the_minute_says_how_many_there_are(the_demo):
    assert "3 losse draden" in the_demo.page("peeters", "brief/")
