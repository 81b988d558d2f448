"""A translation stands beside the words, marked, with who made it; the words stay as they were said."""

import pytest

from ertoe.access.errors import Refused
from ertoe.conversations import changes, queries
from ertoe.conversations.models import AnswerLayer
from ertoe.conversations.tests.talks import a_talk, count, hidden, says, shared_with_professionals, url
from tests.personas import client_of

pytestmark = pytest.mark.django_db
ARABIC = "كنت ألعب كرة القدم مع ابني."
DUTCH = "Ik voetbalde met mijn zoon."


@pytest.fixture
def answer(circle_of_godelieve):
    return says_in_arabic(circle_of_godelieve, a_talk(circle_of_godelieve))


def says_in_arabic(circle, talk):
    by, voice = circle.jonas.viewer(), circle.godelieve.member
    [answer] = changes.answer_questions(
        by=by, conversation=talk, said_by=voice, answers={"about_what_i_do": ARABIC}, said_in="ar"
    )
    return answer


def page_of(answer):
    return f"/people/{answer.person_id}/answers/{answer.pk}/translate-answer/"


def translated(circle, answer, who="jonas", **data):
    client = client_of(getattr(circle, who))
    page = client.get(page_of(answer)).content.decode()
    sent = {name: hidden(page, name) for name in ("operation", "version")}
    sent |= {"language": "nl", "words": DUTCH, "made_by": "interpreter"}
    return client.post(page_of(answer), sent | data)


def test_the_words_are_kept_in_the_language_in_which_they_were_said(circle_of_godelieve, answer):
    assert (answer.words.open(), answer.language, answer.asked_in) == (ARABIC, "ar", "nl")


def test_an_interpreter_puts_dutch_beside_the_arabic(circle_of_godelieve, answer):
    circle = circle_of_godelieve
    there = translated(circle, answer)
    assert there.url == f"{url(answer.conversation)}#answer-{answer.pk}"
    [row] = queries.answers(answer.conversation, by=circle.jonas.viewer())
    [layer] = row.layers.all()
    assert (layer.words.open(), layer.kind, layer.made_by, layer.answer_version) == (
        DUTCH,
        "translated",
        "interpreter",
        1,
    )
    page = client_of(circle.jonas).get(url(answer.conversation)).content.decode()
    assert ARABIC in page
    assert "Vertaling van een tolk, opgeschreven door Jonas." in page
    assert "De woorden zijn daarna veranderd." not in page


def test_a_translation_says_so_when_the_words_were_changed_after_it(circle_of_godelieve, answer):
    translated(circle_of_godelieve, answer)
    says(circle_of_godelieve, answer.conversation, "Nu zit ik op de bank.")
    page = client_of(circle_of_godelieve.jonas).get(url(answer.conversation)).content.decode()
    assert "De woorden zijn daarna veranderd." in page


def test_who_reads_the_answer_reads_its_translation_and_nobody_else(circle_of_godelieve, answer):
    circle = circle_of_godelieve
    translated(circle, answer)
    assert client_of(circle.peeters).get(url(answer.conversation)).status_code == 404
    shared_with_professionals(circle, answer.conversation)
    assert DUTCH in client_of(circle.peeters).get(url(answer.conversation)).content.decode()


@pytest.mark.parametrize("fault", [{"words": ""}, {"language": "ar"}, {"language": "xx"}, {"made_by": "a robot"}])
def test_a_fault_is_said_and_nothing_is_put_beside(circle_of_godelieve, answer, fault):
    assert translated(circle_of_godelieve, answer, **fault).status_code == 400
    assert count(AnswerLayer) == 0


@pytest.mark.parametrize("who", ["peeters", "katrien", "rik", "omar"])
def test_who_does_not_read_it_translates_nothing(circle_of_godelieve, answer, who):
    persona = getattr(circle_of_godelieve, who)
    assert client_of(persona).get(page_of(answer)).status_code == 404
    assert client_of(persona).post(page_of(answer), {"words": DUTCH}).status_code == 404
    with pytest.raises(Refused):
        changes.translate_answer(
            by=persona.viewer(), answer=answer, words=DUTCH, language="nl", made_by=AnswerLayer.MadeBy.FAMILY,
            said_by=circle_of_godelieve.jonas.member,
        )  # fmt: skip
