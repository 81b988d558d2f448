"""Through time: what each may see of it, newest month first."""

import pytest

from ertoe.dossier.timeline import timeline

ONLY_ME = "Ik wil niet dat Katrien haar werk opgeeft voor mij."


def happened(the_demo, who):
    return timeline(the_demo.person, by=the_demo.viewer(who))


def test_everything_stands_in_the_order_in_which_it_went(the_demo):
    found = happened(the_demo, "jonas")
    assert [one.at for one in found] == sorted(one.at for one in found)
    assert {one.lane for one in found} == {"said", "goals", "agreements", "voices", "circle"}
    assert {one.kind for one in found} >= {
        "conversation",
        "life_goal",
        "care_goal",
        "agreement",
        "rating",
        "review",
        "came",
    }


def test_the_newest_month_is_read_first(the_demo):
    page = the_demo.page("godelieve", "timeline/")
    assert page.index("Dokter, ik heb dinsdag gewonnen.") < page.index("Twee dinsdagen na elkaar!")
    assert "In de kring gekomen: Katrien De Wilde, dokter Luc Peeters" in page
    assert "<title id=" in page


def test_what_is_for_her_alone_stands_there_without_its_words(the_demo):
    assert any(one.is_mine_alone for one in happened(the_demo, "godelieve"))
    page = the_demo.page("godelieve", "timeline/")
    assert "Iets wat alleen Godelieve Maes leest." in page
    assert ONLY_ME not in page
    assert not any(one.is_mine_alone for one in happened(the_demo, "jonas"))


def test_katrien_reads_nothing_that_is_between_her_mother_and_the_professionals(the_demo):
    page = the_demo.page("katrien", "timeline/")
    assert "In mijn eigen huis blijven wonen" in page
    for hidden in ("suiker", "kennismaking", "Hier ga ik niet weg"):
        assert hidden not in page


def test_a_voice_on_a_goal_one_may_not_read_is_not_told(the_demo):
    the_demo.act("peeters", "say_how_it_goes", goal="@sugar", mark=3, said_by="peeters", visibility="circle")
    marks = [one.choice for one in happened(the_demo, "katrien") if one.kind == "rating"]
    assert "3" not in marks
    assert "3" in [one.choice for one in happened(the_demo, "jonas") if one.kind == "rating"]


@pytest.mark.parametrize("who", ["rik", "omar"])
def test_a_helper_and_a_stranger_find_no_such_page(the_demo, who):
    assert the_demo.browser(who).get(the_demo.path("timeline/")).status_code == 404


def test_time_is_one_statement_beside_sign_in_whose_page_it_is_and_the_trail(the_demo):
    before = the_demo.statements("jonas", "timeline/")
    assert len(before) <= 6
    the_demo.tell_again(3)
    assert len(the_demo.statements("jonas", "timeline/")) == len(before)
