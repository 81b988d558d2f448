"""Each persona opens the pages about Godelieve and sees their own part."""

import re

import pytest

from ertoe.access.guard import opened
from ertoe.audit.models import Event

SENTENCE = "Zolang ik kan kaarten en in mijn eigen huis wonen, is het goed."
ONLY_ME = "Ik wil niet dat Katrien haar werk opgeeft voor mij."
DRIVE = "Godelieve naar het parochiezaaltje brengen en weer thuis"
PERSON_PAGES = ("", "plan/", "brief/", "circle/", "looked/", "goal:cards")


def test_godelieve_reads_her_plan_and_who_looked(the_demo):
    plan = the_demo.page("godelieve", "plan/")
    assert SENTENCE in plan
    assert "Mijn plan" in plan
    looked = the_demo.page("godelieve", "looked/")
    for name in ("Jonas Claes", "dokter Luc Peeters", "Saskia Wouters"):
        assert name in looked


@pytest.mark.parametrize("who", ["katrien", "jonas", "peeters", "saskia", "ana", "rik"])
def test_what_is_for_her_alone_stands_on_no_page_of_another(the_demo, who):
    pages = [the_demo.browser(who).get(the_demo.path(path)) for path in (*PERSON_PAGES, "/me/")]
    assert not any(ONLY_ME in page.content.decode() for page in pages)


def test_katrien_reads_what_is_shared_with_the_circle_and_not_the_guideline(the_demo):
    plan = the_demo.page("katrien", "plan/")
    assert "In mijn eigen huis blijven wonen" in plan
    assert "suiker" not in plan
    assert "suiker" in the_demo.page("peeters", "plan/")


def test_rik_sees_his_drive_and_the_first_name_and_nothing_else(the_demo):
    page = the_demo.page("rik", "")
    assert DRIVE in page
    assert "Godelieve" in page
    for hidden in ("Maes", SENTENCE, "Oefenen op adem", "buiten adem", "Saskia", "Peeters", "data-goal"):
        assert hidden not in page
    assert "Maes" not in the_demo.page("rik", "/me/")


def test_rik_may_call_her_daughter_and_the_coordinator(the_demo):
    page = the_demo.page("rik", "")
    assert "tel:0470000001" in page
    assert "tel:0470000005" in page


@pytest.mark.parametrize("path", PERSON_PAGES[1:])
def test_rik_gets_the_404_of_a_page_that_is_not_there(the_demo, path):
    response = the_demo.browser("rik").get(the_demo.path(path))
    assert response.status_code == 404


@pytest.mark.parametrize("path", PERSON_PAGES)
def test_omar_gets_the_same_404_as_for_somebody_who_does_not_exist(the_demo, path):
    omar = the_demo.browser("omar")
    foreign = omar.get(the_demo.path(path))
    nobody = omar.get(the_demo.path(path).replace(str(the_demo.person), "0199fb00-0000-7000-8000-000000000000"))
    assert (foreign.status_code, foreign.content) == (404, nobody.content)


def test_a_goal_of_another_person_is_not_found_under_her_name(the_demo):
    goal = the_demo.teller.made["cards"]
    response = the_demo.browser("jonas").get(f"/people/{goal.pk}/goals/{goal.pk}/")
    assert response.status_code == 404


def test_the_professional_lens_adds_professional_words(the_demo):
    words = "Sociale participatie hernemen"
    assert words not in the_demo.page("jonas", "plan/")
    seen = the_demo.page("jonas", "plan/?lens=professional")
    assert words in seen
    assert "Op dinsdag weer gaan kaarten" in seen


def test_an_unknown_lens_is_the_plain_one(the_demo):
    assert "Sociale participatie hernemen" not in the_demo.page("jonas", "plan/?lens=x")


def test_orphans_are_marked_for_machines_and_named_for_people(the_demo):
    plan = the_demo.page("peeters", "plan/")
    assert plan.count(" data-orphan") == 2
    assert "Daarnaast" in plan
    assert " data-orphan" in the_demo.page("godelieve", "plan/")  # her call with Katrien serves no goal


def test_the_brief_shows_what_hinders_what_i_promised_and_what_is_new(the_demo):
    the_demo.act("peeters", "hear_in_passing", words="Het gaat.", said_by="godelieve", visibility="circle")
    brief = the_demo.page("jonas", "brief/")
    assert "zo rap buiten adem zijn" in brief
    assert "Wegen en de benen bekijken" in brief
    assert "een zin opgeschreven die in het voorbijgaan gezegd werd" in brief


@pytest.mark.parametrize("who", ["godelieve", "katrien"])
def test_the_brief_is_for_professionals(the_demo, who):
    assert the_demo.browser(who).get(the_demo.path("brief/")).status_code == 404


def test_a_goal_tells_where_it_came_from_only_to_who_may_read_that_talk(the_demo):
    quote = "Op dinsdag ging ik altijd kaarten"
    assert quote in the_demo.page("jonas", "goal:cards")
    assert quote not in the_demo.page("katrien", "goal:cards")
    assert "niet met u gedeeld" in the_demo.page("katrien", "goal:cards")


def test_every_page_about_her_leaves_a_trace_and_a_refusal_leaves_none(the_demo):
    def traces():
        with opened():
            return Event.objects.filter(chain=the_demo.person).count()

    before = traces()
    for path in ("", "plan/", "brief/", "circle/", "goal:cards"):
        the_demo.page("jonas", path)
    assert traces() == before + 5
    the_demo.browser("omar").get(the_demo.path("plan/"))
    the_demo.browser("jonas").get(the_demo.path("looked/"))
    assert traces() == before + 5


@pytest.mark.parametrize("path", ["", "plan/", "brief/", "goal:cards"])
def test_dutch_words_on_an_english_page_are_marked_as_dutch(the_demo, path):
    """So that a voice reads them out as Dutch, and the words around them as English."""
    page = the_demo.browser("jonas").get(the_demo.path(path), headers={"accept-language": "en"}).content.decode()
    assert '<html lang="en"' in page
    for words in (SENTENCE, DRIVE):
        assert re.search(rf'lang="nl"[^>]*>(<a [^>]*>)?{re.escape(words)}', page), words
