"""On paper: the sheet of a talk carries a code, and the code leads back to who may read that talk."""

import pytest

from ertoe.conversations.papers import code_of
from ertoe.conversations.tests.talks import a_talk, published, url
from tests.personas import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def circle(circle_of_godelieve):
    return circle_of_godelieve


def typed(circle, name, code):
    return client_of(getattr(circle, name)).get(f"/people/{circle.person.pk}/conversations/", {"code": code})


def test_the_sheet_of_a_talk_has_its_questions_and_a_code_and_no_answer(circle):
    talk = a_talk(circle, "three-chairs")
    page = client_of(circle.jonas).get(url(talk, "print-talk/")).content.decode()
    assert code_of(talk.pk) in page
    assert page.count("Wat kunt u dragen, en wat niet meer?") == 5


def test_who_was_there_comes_back_with_the_code_however_it_is_typed(circle):
    talk = a_talk(circle, "my-board")
    code = code_of(talk.pk)
    for each in (code, code.lower(), code.replace("-", " ")):
        assert typed(circle, "godelieve", each).url == url(talk)


def test_a_code_opens_nothing_by_itself(circle):
    talk = a_talk(circle, "my-board")
    page = typed(circle, "katrien", code_of(talk.pk))
    assert page.status_code == 200
    assert "Deze code hoort bij geen gesprek" in page.content.decode()
    assert typed(circle, "omar", code_of(talk.pk)).status_code == 404
    for name in ("omar", "rik", "katrien"):
        assert client_of(getattr(circle, name)).get(url(talk, "print-talk/")).status_code == 404


@pytest.mark.parametrize("tool", ["my-board", "open-cards", "six-facets", "plain-words", "activity-picker"])
def test_every_tool_can_be_printed_empty(circle, tool):
    version = published(tool)
    page = client_of(circle.jonas).get(f"/conversation-tools/{tool}/{version.version}/print-tool/")
    assert page.status_code == 200
    assert "Code van dit blad" not in page.content.decode()
