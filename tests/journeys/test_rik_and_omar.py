"""Two who see little and nothing: Rik drives, Omar has nothing to do with her."""

import pytest

from tests.journeys.places import places_of

DRIVE = "Godelieve naar het parochiezaaltje brengen en weer thuis"
NOT_THERE = "01234567-89ab-7def-8123-456789abcdef"
HERS_ALONE = ("Maes", "kaarten", "1948", "suiker", "Oefenen op adem", "De plaspil")


@pytest.fixture(scope="module")
def found() -> list[str]:
    return []


@pytest.fixture
def hers(comes, found) -> list[str]:
    """Every page about Godelieve that Jonas can open, and her plan on paper; looked for once."""
    if not found:
        jonas = comes("jonas").goes_to("Godelieve")
        found.extend(path for path in places_of(jonas) if path.startswith("/people/"))
        found.append(f"/people/{jonas.person_id}/plan.pdf")
    return found


def test_rik_sees_his_drive_and_nothing_else(comes, hers):
    rik = comes("rik")
    rik.sees(DRIVE).does_not_see(*HERS_ALONE)
    rik.goes_to("Godelieve").is_at("Wat ik doe voor Godelieve").sees(DRIVE, "elke dinsdag om twee uur")
    rik.does_not_see(*HERS_ALONE)
    his = rik.path
    opened = {path: answer for path in hers if (answer := rik.page.request.get(path)).status != 404}
    assert set(opened) == {his, *(his + page for page in ("who-comes/", "calendar/", "drafts/"))}
    assert [path for path, answer in opened.items() if any(words in answer.text() for words in HERS_ALONE)] == []


def test_rik_reads_no_other_agreement_than_his_own(comes, hers):
    rik = comes("rik")
    [another] = [path for path in hers if path.endswith("/see-agreement/")]
    rik.goes_to("Godelieve")
    his = another.replace(another.split("/")[-3], rik.page.locator("[data-agreement]").get_attribute("data-agreement"))
    rik.opens(his)
    rik.sees(DRIVE).does_not_see(*HERS_ALONE)
    assert another != his
    assert rik.opens(another).status == 404


def test_omar_gets_the_same_404_everywhere(comes, hers):
    omar = comes("omar")
    omar.sees("Er is nog niemand die iets met u deelt").does_not_see("Godelieve")
    person_id = hers[0].split("/")[2]
    answers = {}
    for path in hers:
        for kind, who in (("foreign", person_id), ("missing", NOT_THERE), ("malformed", "godelieve")):
            answer = omar.page.request.get(path.replace(person_id, who))
            answers[kind, path] = (answer.status, answer.body(), _steady(answer.headers))
    assert {status for status, _body, _headers in answers.values()} == {404}
    assert len({(body, headers) for _status, body, headers in answers.values()}) == 1


CHANCE = ("date", "content-security-policy", "content-length")


def _steady(headers: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Without the hour, the nonce that is new for every answer, and the length, which chance pads (see BREACH)."""
    return tuple(sorted((name, text) for name, text in headers.items() if name not in CHANCE))
