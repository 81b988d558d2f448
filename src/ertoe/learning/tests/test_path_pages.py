"""Whoever comes by reads a path; how to moderate it stands elsewhere."""

import shutil
import subprocess

import pytest
from django.test import Client

from ertoe.learning.content import paths
from ertoe.learning.templatetags.learning_words import in_paragraphs
from tests.personas import an_account

pytestmark = pytest.mark.django_db
LOK = "/learning/lok-goal-oriented-care/"
OF_THE_MODERATOR = "We lossen vanavond niets op"
can_read = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not on this machine")


def signed_in() -> Client:
    client = Client()
    client.force_login(an_account("Nele Smets"))
    return client


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("/learning/", "Voor wie voor een ander zorgt"),
        (LOK, "Wat u daarna kunt"),
        (LOK + "limits/", "Iemand bij wie het niet loopt"),
        (LOK + "handouts/from_problem_to_goal/", "Wat doet ertoe voor"),
        ("/learning/first-steps/carer/", "Is het te doen?"),
        ("/learning/first-steps/carer/limits/", "Een grens is geen verwijt"),
    ],
)
def test_whoever_comes_by_reads_without_signing_in(address, says):
    answer = Client().get(address)
    assert answer.status_code == 200
    assert says in answer.text
    assert "<form" not in answer.text.partition("<main")[2]
    assert "public" in answer["Cache-Control"]


@pytest.mark.parametrize(
    "address", ["nothing/", "lok-goal-oriented-care/nothing/", "lok-goal-oriented-care/limits/welcome/",
                "lok-goal-oriented-care/handouts/nothing/", "first-steps/carer/nothing/"],
)  # fmt: skip
def test_what_is_not_there_is_a_404(address):
    assert Client().get(f"/learning/{address}").status_code == 404


def test_no_note_of_a_moderator_is_on_a_public_page():
    client = Client()
    for path in paths("nl"):
        for session in path.sessions:
            page = client.get(f"/learning/{path.id}/{session.id}/").text
            assert session.title in page or "&" in page
            for notes in [session.notes, path.notes, *(step.notes for step in session.steps)]:
                for paragraph in in_paragraphs(notes).splitlines() if notes else []:
                    assert paragraph not in page


@pytest.mark.parametrize("page", ["moderator-guide/", "session.pdf"])
def test_who_is_not_signed_in_goes_to_sign_in_first(page):
    answer = Client().get(f"{LOK}limits/{page}")
    assert answer.status_code == 302
    assert "next=" in answer["Location"]


def test_the_guide_says_what_the_moderator_may_say():
    client = signed_in()
    assert OF_THE_MODERATOR in client.get(f"{LOK}limits/moderator-guide/").text
    assert "Ons voorstel, geen juist antwoord" in client.get(f"{LOK}levels/moderator-guide/").text


@can_read
def test_a_whole_evening_fits_on_paper(tmp_path):
    answer = signed_in().get(f"{LOK}levels/session.pdf")
    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    sheet = tmp_path / "session.pdf"
    sheet.write_bytes(answer.content)
    words = subprocess.run(["pdftotext", "-raw", str(sheet), "-"], capture_output=True, check=True).stdout.decode()
    told = " ".join(words.split())
    for part in ("Het verloop", "Laat een ander in twee zinnen vertellen", "Kaartjes om uit te knippen", "Yasmina, 46",
                 "Wat doet ertoe voor ... ?"):  # fmt: skip
        assert part in told
