"""One life goal on its page: the voices, where it came from, what became of it."""

import re

PHRASE = "Op dinsdag ging ik altijd kaarten in het parochiezaaltje"


def test_the_phrase_stands_in_the_sentence_it_was_taken_from(the_demo):
    page = the_demo.page("jonas", "goal:cards")
    assert f"<mark>{PHRASE}</mark>, met Paula en Jeanne." in page
    assert "Wie erbij was: Godelieve Maes, Jonas Claes" in page


def test_who_may_not_read_the_talk_reads_neither_the_sentence_nor_who_was_there(the_demo):
    page = the_demo.page("katrien", "goal:cards")
    for hidden in (PHRASE, "Paula", "Wie erbij was"):
        assert hidden not in page


def test_what_became_of_it_runs_from_the_talk_to_how_it_goes(the_demo):
    page = the_demo.page("jonas", "goal:cards")
    steps = re.findall(r"became__step--(\w+)", page)
    assert steps == ["talk", "life", "care", *["deed"] * 4, "voice", "voice", "voice"]
    assert "Afgesproken, Rik doet het:" in page
    assert "Hoe het gaat, gezegd door Godelieve Maes, Jonas Claes." in page


def test_an_outcome_and_a_new_state_are_part_of_the_story(the_demo):
    review, goal = the_demo.teller.made["next_look_back"], the_demo.teller.made["cards"]
    browser = the_demo.browser("godelieve")
    url = f"/people/{the_demo.person}/goals/{goal.pk}/set-life-goal-state/"
    assert browser.post(url, {"precisely": "reached", "why": "Elke week!"}).status_code == 302
    the_demo.act("godelieve", "choose_outcome", review=review, goal=goal, choice="celebrate", said_by="godelieve")
    page = the_demo.page("godelieve", "goal:cards")
    assert "Vanaf nu: gelukt." in page
    assert "Elke week!" in page
    assert "Samen gekozen: Dit is gelukt: dat vieren we." in page


def test_each_voice_has_a_lane_and_the_wish_is_shown(the_demo):
    page = the_demo.page("katrien", "goal:cards")
    assert re.findall(r'ribbon__who--(\w+)"[^>]*><tspan[^>]*>([^<]+)', page)[:3] == [
        ("person", "Godelieve Maes"),
        ("professional", "Jonas Claes"),
        ("professional", "Saskia Wouters"),
    ]
    assert "de wens" in page


def test_a_mark_for_one_care_goal_is_no_mark_for_another(the_demo):
    stairs = the_demo.teller.made["stairs"]
    the_demo.act("godelieve", "say_how_it_goes", goal="@stairs", mark=3, said_by="godelieve", visibility="circle")
    the_demo.act("godelieve", "say_how_it_goes", goal="@house", mark=9, said_by="godelieve", visibility="circle")
    page = the_demo.page("godelieve", "goal:house")
    assert page.count('class="picture voices-ribbon"') == 2
    assert stairs.words.open() in page


def test_what_was_told_stands_under_an_everyday_question_in_its_own_language(the_demo):
    page = the_demo.browser("jonas").get(the_demo.path("goal:cards"), headers={"accept-language": "en"})
    html = page.content.decode()
    assert re.search(r'<dd class="own-words" dir="auto" lang="nl">zo rap buiten adem zijn', html)
    assert 'lang="nl">Sociale participatie hernemen' in html
    assert "erbij horen" in html
