import pytest

from ertoe.access.errors import Refused
from ertoe.confidence.models import SensitiveLine
from ertoe.confidence.telling import THEIRS
from ertoe.conversations.models import ToolVersion
from ertoe.foundation.ids import uuid7
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def answer(client, url, part, **fields):
    return client.post(f"{url}?part={part}" if part else url, {"operation": str(uuid7()), **fields})


def test_dokter_peeters_writes_down_what_she_tells_and_says_it_back(told, the_door_is_open):
    note = told.says_yes("peeters")
    client, url = client_of(told.g.peeters), told.url(f"{note.pk}/tell-in-confidence/")
    assert answer(client, url, "", topic="violence").url.endswith("?part=ideas")
    assert answer(client, url, "ideas", ideas="Hij roept.").url.endswith("?part=concerns")
    assert answer(client, url, "say_back", summary="U bent bang.").url.endswith("?part=is_it_right")
    said = {line.question: (line.said_by, line.answer) for line in SensitiveLine.objects.select_related("said_by")}
    assert said["ideas"] == (told.g.godelieve.member, "Hij roept.")
    assert said["summary"] == (told.g.peeters.member, "U bent bang.")


def test_her_correction_stands_beside_the_words_of_the_professional(told):
    note = told.says_yes("peeters")
    told.tells("peeters", note, summary="U wilt stoppen.")
    told.tells("godelieve", note, correction="Ik wil minderen, niet stoppen.")
    page = client_of(told.g.peeters).get(told.url(f"{note.pk}/read-in-confidence/")).content.decode()
    assert page.index("U wilt stoppen.") < page.index("Ik wil minderen, niet stoppen.")
    assert "Godelieve" in page
    assert "Dokter Peeters" in page


def test_what_is_said_again_does_not_rewrite_what_was_said(told, the_door_is_open):
    note = told.says_yes("godelieve")
    told.tells("godelieve", note, ideas="Eerst dit.")
    told.tells("godelieve", note, ideas="Toch dat.")
    told.tells("godelieve", note, ideas="Toch dat.")
    assert [line.answer for line in SensitiveLine.objects.order_by("seq")] == ["Eerst dit.", "Toch dat."]
    page = client_of(told.g.godelieve).get(told.url(f"{note.pk}/read-in-confidence/")).content.decode()
    assert "Eerst dit." in page


def test_nobody_is_asked_again_what_she_wrote_herself_and_what_was_sent_meanwhile_is_not_lost(told):
    note = told.says_yes("peeters")
    told.tells("godelieve", note, ideas="Mijn eigen woorden.")
    client, url = client_of(told.g.peeters), told.url(f"{note.pk}/tell-in-confidence/")
    assert client.get(f"{url}?part=ideas").status_code == 302
    assert answer(client, url, "ideas", ideas="Zoals ik het hoorde.").url.endswith("?part=concerns")
    page = client_of(told.g.godelieve).get(told.url(f"{note.pk}/read-in-confidence/")).content.decode()
    assert page.index("Mijn eigen woorden.") < page.index("Wat hier ook gezegd is") < page.index("Zoals ik het hoorde.")


def test_she_never_speaks_for_the_professional(told):
    note = told.says_yes("peeters")
    with pytest.raises(Refused):
        told.tells("godelieve", note, summary="Dat zei hij.")


def test_who_is_named_but_no_professional_reads_and_does_not_write(told):
    note = told.says_yes("godelieve")
    told.shares(note, "katrien")
    client = client_of(told.g.katrien)
    assert client.get(told.url(f"{note.pk}/read-in-confidence/")).status_code == 200
    assert client.get(told.url(f"{note.pk}/tell-in-confidence/")).status_code == 404


def test_what_is_too_long_stays_on_the_page(told):
    note = told.says_yes("godelieve")
    url = told.url(f"{note.pk}/tell-in-confidence/")
    response = answer(client_of(told.g.godelieve), url, "ideas", ideas="x" * 10_001)
    assert response.status_code == 400
    assert "x" * 10_001 in response.content.decode()


@pytest.mark.parametrize("part", ["is_it_right", "nowhere", "x" * 3000, "<script>"])
def test_a_step_that_is_not_asked_leads_to_what_was_told(told, part):
    note = told.says_yes("godelieve")
    response = client_of(told.g.godelieve).get(told.url(f"{note.pk}/tell-in-confidence/"), {"part": part})
    assert response.url == told.url(f"{note.pk}/read-in-confidence/")


def test_the_tool_asks_what_the_professional_says(told):
    tool = ToolVersion.objects.get(tool="in-confidence").content["tool"]
    asked = {question["id"] for part in tool["parts"] for question in part["questions"]}
    assert asked >= THEIRS | {"topic", "ideas", "concerns", "expectations", "correction"}
    assert (tool["form"], tool["door"]) == ("confidence", "hard")
