"""The interface speaks as the organisation does; people's own words never change."""

import pytest
from django.utils.translation import get_language, gettext, override

from ertoe.access.facts import Visibility
from ertoe.access.viewer import Seat, Task, Viewer
from ertoe.foundation.ids import uuid7
from ertoe.goals.changes import record_life_goal
from ertoe.implementation.changes import set_own_words
from ertoe.implementation.own_words.saying import say_of
from ertoe.implementation.own_words.spoken_here import as_they_say_there
from ertoe.implementation.own_words.vocabulary import DE, HET, Noun, OwnWords
from tests.personas import client_of

DREAM = OwnWords({"nl": {"life_goal": Noun("droom", "dromen", DE), "agreement": Noun("plannetje", "plannetjes", HET)}})


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Een levensdoel opschrijven", "Een droom opschrijven"),
        ("Levensdoelen", "Dromen"),
        ("Het levensdoel is bewaard", "De droom is bewaard"),
        ("Bij welk levensdoel hoort dit eerste levensdoel?", "Bij welke droom hoort deze eerste droom?"),
        ("Bewaar deze afspraak, elke afspraak en de afspraken", "Bewaar dit plannetje, elk plannetje en de plannetjes"),
        ("levensdoelkaart, kern-levensdoel, %(levensdoel)s", "levensdoelkaart, kern-levensdoel, %(levensdoel)s"),
        ("Niets daarvan", "Niets daarvan"),
    ],
)
def test_whole_words_with_their_article_and_capital(ours, theirs):
    assert say_of(DREAM.pairs("nl"))(ours) == theirs


def test_only_while_a_page_is_made_for_who_belongs_there():
    seat = Seat(uuid7(), Task.MEMBER, own_words=DREAM.as_text())
    with override("nl"):
        with as_they_say_there(Viewer(uuid7(), seats=(seat,))):
            assert (gettext("Levensdoelen"), get_language()) == ("Dromen", "nl")
            with override("fr"):
                assert "Drom" not in gettext("Levensdoelen")
        assert gettext("Levensdoelen") == "Levensdoelen"
        with as_they_say_there(Viewer.nobody()):
            assert gettext("Levensdoelen") == "Levensdoelen"


def test_what_changes_is_shown_before_it_is_kept(team):
    url, lead = team.url + "own-words/", client_of(team.lead)
    sent = {"life_goal-singular": "droom", "life_goal-plural": "dromen", "life_goal-article": "de"}
    looked = lead.post(url, sent | {"look": "1"}).content.decode()
    assert "Een droom opschrijven" in looked
    team.organisation.refresh_from_db()
    assert team.organisation.own_words == ""
    assert lead.post(url, sent | {"keep": "1"}).status_code == 302
    team.organisation.refresh_from_db()
    assert OwnWords.from_text(team.organisation.own_words).told["nl"]["life_goal"] == Noun("droom", "dromen", "de")
    assert 'value="dromen"' in lead.get(url).content.decode()


@pytest.mark.parametrize(
    "sent",
    [
        {"life_goal-singular": "<b>droom</b>", "life_goal-plural": "dromen", "life_goal-article": "de"},
        {"life_goal-singular": "d" * 41, "life_goal-plural": "dromen", "life_goal-article": "de"},
        {"life_goal-singular": "%(name)s", "life_goal-plural": "dromen", "life_goal-article": "de"},
        {"life_goal-singular": "droom", "life_goal-plural": "", "life_goal-article": "de"},
    ],
)
def test_what_is_no_word_is_not_kept(team, sent):
    response = client_of(team.lead).post(team.url + "own-words/", sent | {"keep": "1"})
    assert response.status_code == 400
    team.organisation.refresh_from_db()
    assert team.organisation.own_words == ""


def test_a_goal_that_says_levensdoel_stays_as_it_was_said(circle_of_godelieve, team):
    g = circle_of_godelieve
    writer = g.godelieve
    said = {"person_id": g.person.pk, "said_by": writer.member, "visibility": Visibility.CIRCLE}
    record_life_goal(by=writer.viewer(), words="Mijn levensdoel is dansen", **said)
    set_own_words(by=team.lead.viewer(), organisation=g.jonas.member.organisation, words=DREAM)
    for persona, calls_it in ((g.jonas, "droom"), (g.godelieve, "levensdoel")):
        client, hers = client_of(persona), f"/people/{g.person.pk}/"
        assert "Mijn levensdoel is dansen" in client.get(hers + "plan/").content.decode()
        page = client.get(hers + "record-life-goal/").content.decode().lower()
        assert calls_it in page
        assert ("levensdoel" in page) is (calls_it == "levensdoel")
