"""A scan: ten minutes each, in one's own role, and then one sees where roles differ."""

import pytest

from ertoe.access.errors import Missing, Refused
from ertoe.access.viewer import Viewer
from ertoe.implementation import changes, queries
from ertoe.implementation.differences import side_by_side
from ertoe.implementation.frame import frame
from ertoe.implementation.heat_map import drawings, heat_of
from ertoe.implementation.models import Respondent, Scan, ScanAnswer, Step
from tests.personas import client_of

CELL = "development.context"
QUESTION = f"{CELL}.leadership"


@pytest.fixture
def scan(team):
    return changes.begin_scan(
        by=team.lead.viewer(), organisation=team.organisation, phase="development", component="context"
    )


def said(role, question, mark="", words=""):
    respondent = Respondent(role=role)
    return ScanAnswer(respondent=respondent, question=f"{CELL}.{question}", mark=mark, words=words, language="nl")


def test_the_team_chooses_a_phase_and_a_component_and_the_rest_stays_closed(team):
    client = client_of(team.lead)
    assert "Begin een scan" in client.get(team.url + "scan/").content.decode()
    sent = {"phase": "adoption", "component": "strategies"}
    assert client.post(team.url + "begin-scan/", sent).url == team.url + "scan/"
    page = client.get(team.url + "scan/").content.decode()
    assert "Gebruiken · De aanpak" in page
    (scan,) = queries.scans(team.organisation, by=team.jonas.viewer())
    assert scan.cells == ["adoption.strategies"]
    client.post(team.url + "widen-scan/", {"cell": "adoption.context"})
    assert queries.running_scan(team.organisation, by=team.lead.viewer()).cells[-1] == "adoption.context"
    assert client.post(team.url + "widen-scan/", {"cell": "no.cell"}).status_code == 404


def test_somebody_without_an_account_answers_and_comes_back(team, scan):
    guest = client_of(None)
    joined = guest.post(f"/scans/{scan.code}/join-scan/", {"role": "support"})
    assert "Bent u de enige met die rol" in guest.get(f"/scans/{scan.code}/join-scan/").content.decode()
    assert "nog niet" not in guest.get(joined.url).content.decode()
    answered = guest.post(f"{joined.url}?question={QUESTION}", {"words": "Ze kwam één keer mee", "mark": "beginning"})
    assert answered.url.startswith(joined.url + "?question=")
    assert "Ze kwam één keer mee" in client_of(None).get(joined.url).content.decode()
    guest.post(f"{joined.url}?question={QUESTION}", {"words": "Twee keer", "mark": "on_the_way"})
    far = guest.get(joined.url + "?level=macro").content.decode()
    assert ("7. Kennen we de regels" in far, "1. Zijn mensen" in far) == (True, False)
    (answer,) = queries.scan_answers(scan, by=team.jonas.viewer())
    assert (answer.words, answer.mark, answer.respondent.role) == ("Twee keer", "on_the_way", "support")
    assert answer.made_by_id is None


def test_who_has_an_account_comes_back_by_it_and_nobody_else_opens_it(team, scan):
    jonas = client_of(team.jonas)
    own = jonas.post(f"/scans/{scan.code}/join-scan/", {"role": "care_professional"}).url
    assert jonas.get(f"/scans/{scan.code}/join-scan/").url == own
    assert jonas.get(own).status_code == 200
    for other in (None, team.lead, team.stranger):
        assert client_of(other).get(own).status_code == 404
        assert client_of(other).post(f"{own}?question={QUESTION}", {"words": "Van mij"}).status_code == 404
    assert client_of(None).get("/scan-answers/nothing/answer-scan/").status_code == 404
    assert client_of(None).get("/scans/nothing/join-scan/").status_code == 404


def test_a_closed_scan_takes_no_more_answers_and_stays_readable(team, scan):
    viewer = Viewer.guest_of(team.organisation.pk)
    respondent = changes.join_scan(by=viewer, scan=scan, role="volunteer")
    changes.answer_question(by=viewer, respondent=respondent, question=QUESTION, words="Nog op tijd")
    changes.close_scan(by=team.lead.viewer(), scan=scan)
    with pytest.raises(Missing):
        changes.answer_question(by=viewer, respondent=respondent, question=QUESTION, words="Te laat")
    with pytest.raises(Missing):
        changes.join_scan(by=viewer, scan=scan, role="other")
    assert "Nog op tijd" in client_of(team.jonas).get(team.url + "scan/").content.decode()


def test_members_see_and_the_lead_leads_and_a_stranger_finds_nothing(team, scan):
    assert client_of(team.jonas).get(team.url + "scan/").status_code == 200
    for page in ("begin-scan/", "close-scan/", "add-action/", "begin-pulse/", "own-words/"):
        assert client_of(team.jonas).get(team.url + page).status_code == 404
    for page in ("", "scan/", "plan-board/", "pulse/", "begin-scan/"):
        assert client_of(team.stranger).get(team.url + page).status_code == 404
    with pytest.raises(Refused):
        changes.close_scan(by=team.jonas.viewer(), scan=scan)
    with pytest.raises(Refused):
        changes.join_scan(by=Viewer.nobody(), scan=scan, role="other")


def test_the_question_on_which_roles_are_furthest_apart_comes_first():
    answers = [
        said("management", "leadership", Step.ALIVE),
        said("care_professional", "leadership", Step.ON_THE_WAY),
        said("management", "safe_to_try", Step.ALIVE),
        said("care_professional", "safe_to_try", Step.NOT_YET, "Ik zwijg"),
        said("care_professional", "safe_to_try", Step.UNKNOWN),
    ]
    first, second = side_by_side(frame("nl"), [CELL], answers)
    assert (first.question.id, first.apart, first.is_far) == (f"{CELL}.safe_to_try", 3, True)
    assert [voice.role for voice in first.voices] == ["directie", "zorgverlener"]
    assert [mark.dots for mark in first.voices[1].marks] == ["●○○○", "○○○○"]
    assert first.voices[1].notes[0].words == "Ik zwijg"
    assert (second.apart, second.is_far) == (1, False)


def test_the_map_shows_only_what_was_asked_and_lays_the_scan_before_beside_it():
    now, before = [said("other", "leadership", Step.ALIVE)], [said("other", "leadership", Step.NOT_YET)]
    heat = heat_of(frame("nl"), [CELL], now, [CELL], before)
    (asked,) = [one for one in heat if one.is_asked]
    assert (asked.counts, asked.earlier, asked.in_words) == ((0, 0, 0, 1), (1, 0, 0, 0), "het leeft hier")
    wide, narrow = drawings(frame("nl"), heat)
    assert wide.inside.count("niet gevraagd") == narrow.inside.count("niet gevraagd") == 8


def test_one_scan_runs_at_a_time(team, scan, the_door_is_open):
    client_of(team.lead).post(team.url + "begin-scan/", {"phase": "adoption", "component": "context"})
    assert Scan.objects.count() == 1
