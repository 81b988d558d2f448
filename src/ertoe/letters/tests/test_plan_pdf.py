"""The plan on paper: for whom it is, what is on it, and that words stay words."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from django.test import Client

from ertoe.goals.changes import put_words_beside
from ertoe.goals.models import LifeGoal
from ertoe.letters.tests.conftest import CARDS, EXERCISE
from ertoe.paper.typeset import typeset
from tests.personas import Circle, client_of

pytestmark = pytest.mark.django_db
can_read = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not on this machine")


def paper(client: Client, circle: Circle, asked: str = "") -> bytes:
    answer = client.get(f"/people/{circle.person.pk}/plan.pdf{asked}")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/pdf"
    return answer.content


def read(pdf: bytes, folder: Path) -> str:
    """The words on the sheet, on one line, in the order in which they are read aloud."""
    sheet = folder / "sheet.pdf"
    sheet.write_bytes(pdf)
    text = subprocess.run(["pdftotext", "-raw", sheet, "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(text.split())


def test_jonas_gets_a_tagged_sheet_that_says_it_is_pdf_ua(plan_of_godelieve: Circle) -> None:
    pdf = paper(client_of(plan_of_godelieve.jonas), plan_of_godelieve)
    assert pdf.startswith(b"%PDF")
    assert re.search(rb"<pdfuaid:part>1</pdfuaid:part>", pdf)
    assert b"/Marked true" in pdf
    assert b"/StructTreeRoot" in pdf
    assert b"/Lang" in pdf
    assert re.search(rb"/Count 1\b", pdf), "one sheet"


@can_read
def test_words_with_markup_come_out_as_typed(plan_of_godelieve: Circle, tmp_path: Path) -> None:
    words = read(paper(client_of(plan_of_godelieve.jonas), plan_of_godelieve), tmp_path)
    assert CARDS.replace(" ", "") in words.replace(" ", "")  # a line may end at a slash
    assert EXERCISE in words
    assert "op dinsdag" in words


@can_read
def test_each_reader_gets_a_sheet_of_their_own_that_says_so(plan_of_godelieve: Circle, tmp_path: Path) -> None:
    words = read(paper(client_of(plan_of_godelieve.godelieve), plan_of_godelieve), tmp_path)
    assert "Mijn plan" in words
    assert "Een geheim" in words
    assert "Dit blad toont wat Godelieve op" in words
    for_jonas = read(paper(client_of(plan_of_godelieve.jonas), plan_of_godelieve), tmp_path)
    assert "Het plan van Godelieve" in for_jonas
    assert "Een geheim" not in for_jonas


def test_large_type_is_another_sheet(plan_of_godelieve: Circle) -> None:
    client = client_of(plan_of_godelieve.godelieve)
    assert paper(client, plan_of_godelieve, "?type=large") != paper(client, plan_of_godelieve)


def test_an_empty_plan_is_a_sheet_too(circle_of_godelieve: Circle) -> None:
    assert paper(client_of(circle_of_godelieve.godelieve), circle_of_godelieve).startswith(b"%PDF")


@can_read
def test_a_letter_without_a_font_gives_a_sheet_that_says_so(tmp_path: Path) -> None:
    pdf = typeset(
        "letters/plan",
        an_empty_letter() | {"sentence": "tekens \U00012000 en \U0001e900 en 漢字 en \U0001f9ff\U00016800"},
    )
    assert b"pdfuaid:part" not in pdf
    assert "Niet elk teken" in read(pdf, tmp_path)


def an_empty_letter() -> dict[str, object]:
    texts = dict.fromkeys(
        (
            "title",
            "about",
            "heading",
            "whose",
            "on",
            "sentence",
            "review",
            "next_talk",
            "empty",
            "foot",
            "page",
            "initials",
        ),
        "-",
    )
    names = "goals also also_care_goals later over strengths circle sentence_beside"
    lists: dict[str, object] = {name: [] for name in names.split()}
    said = "life_goals care_goals agreements also_agreed going others nothing also later over strengths circle"
    says = dict.fromkeys(said.split(), "-")
    return (
        texts
        | lists
        | {"language": "nl", "sentence_language": "nl", "large": False, "says": says | {"holes": "Niet elk teken"}}
    )


@pytest.mark.parametrize("who", ["omar", "rik"])
def test_a_stranger_and_a_helper_find_nothing(plan_of_godelieve: Circle, who: str) -> None:
    client = client_of(plan_of_godelieve.everybody[who])
    missing = client.get("/people/0190f3a0-0000-7000-8000-000000000009/plan.pdf")
    answer = client.get(f"/people/{plan_of_godelieve.person.pk}/plan.pdf")
    assert answer.status_code == 404
    assert answer.content == missing.content


def test_whoever_is_not_signed_in_is_asked_to_sign_in(plan_of_godelieve: Circle) -> None:
    answer = client_of(None).get(f"/people/{plan_of_godelieve.person.pk}/plan.pdf")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/account/login/")


@can_read
def test_professional_words_stand_beside_the_own_words_and_only_when_asked(
    plan_of_godelieve: Circle, tmp_path: Path, the_door_is_open: None
) -> None:
    jonas = plan_of_godelieve.jonas
    goal = next(row for row in LifeGoal.objects.all() if row.words.open() == CARDS)
    put_words_beside(by=jonas.viewer(), goal=goal, words="Sociale participatie", said_by=jonas.member)
    asked = read(paper(client_of(jonas), plan_of_godelieve, "?lens=professional"), tmp_path)
    assert "Wij zeggen: Sociale participatie" in asked
    assert "#strong[kaarten]" in asked
    assert "Sociale participatie" not in read(paper(client_of(jonas), plan_of_godelieve), tmp_path)
