"""The web of six on the page: a mark at a time, a pause, words; as picture or table, with earlier webs over it."""

import pytest

from ertoe.conversations import changes
from ertoe.conversations.tests.talks import a_talk, hidden, shared_with_professionals, url
from tests.personas import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(circle_of_godelieve):
    return a_talk(circle_of_godelieve, "web-of-six")


def marks(circle, talk, **given):
    answers = {f"{part}_marks": {"now": now, "wished": wished} for part, (now, wished) in given.items()}
    by, voice = circle.jonas.viewer(), circle.godelieve.member
    changes.answer_questions(by=by, conversation=talk, said_by=voice, answers=answers)


def shown(persona, talk, query=""):
    return client_of(persona).get(url(talk) + query).content.decode()


def sent(circle, talk, query, **data):
    client = client_of(circle.jonas)
    page = client.get(url(talk) + query).content.decode()
    return client.post(url(talk) + query, {name: hidden(page, name) for name in ("operation", "version")} | data)


def test_one_side_at_a_time_each_mark_may_be_left_out(circle_of_godelieve, talk):
    page = shown(circle_of_godelieve.jonas, talk, "?part=body")
    assert page.count('type="radio" name="body_marks_') == 24
    assert "mind_marks" not in page
    answer = sent(circle_of_godelieve, talk, "?part=body", body_marks_now="4", go="next")
    assert answer.url == url(talk) + "?part=mind"


def test_after_the_marks_comes_a_pause_and_nothing_becomes_a_goal(circle_of_godelieve, talk):
    answer = sent(circle_of_godelieve, talk, "", body_marks_now="4", day_marks_wished="8")
    assert answer.url == url(talk) + "?part=pause"
    page = shown(circle_of_godelieve.jonas, talk, "?part=pause")
    assert "Waarover wilt u praten?" in page
    assert "want-phrase" not in page
    skipped = sent(circle_of_godelieve, talk, "?part=pause", go="next")
    assert skipped.url == url(talk) + "#said"


def test_words_are_asked_about_what_was_chosen_and_can_become_a_goal(circle_of_godelieve, talk):
    chosen = sent(circle_of_godelieve, talk, "?part=pause", talk_about="belonging", go="next")
    assert chosen.url == url(talk) + "?part=about_belonging"
    sent(circle_of_godelieve, talk, "?part=about_belonging", belonging_words="Weer gaan kaarten.", go="next")
    page = shown(circle_of_godelieve.jonas, talk)
    assert "Weer gaan kaarten." in page
    assert "/want-phrase/" in page


def test_who_likes_a_table_gets_a_table_on_every_page_from_then_on(circle_of_godelieve, talk):
    marks(circle_of_godelieve, talk, body=(4, 7), day=(5, None))
    page = shown(circle_of_godelieve.jonas, talk, "?shows=table")
    assert 'class="circles web"' not in page
    assert '<td data-label="Nu">4</td>' in page
    assert '<td data-label="Zoals ik het graag heb">geen cijfer</td>' in page
    answer = sent(circle_of_godelieve, talk, "?part=day&shows=table", day_marks_now="6", go="next")
    assert answer.url == url(talk) + "?shows=table&part=pause"


def test_an_earlier_web_is_laid_over_when_asked_with_its_date(circle_of_godelieve, talk):
    circle = circle_of_godelieve
    marks(circle, talk, body=(3, 7))
    shared_with_professionals(circle, talk)
    later = a_talk(circle, "web-of-six")
    marks(circle, later, body=(6, 7))
    page = shown(circle.jonas, later)
    assert "Leg vroegere gesprekken erover" in page
    assert 'stroke-dasharray="3 9"' not in page
    assert 'stroke-dasharray="3 9"' in shown(circle.jonas, later, "?earlier=1")
    assert "Leg vroegere" not in shown(circle.jonas, talk)  # there is none before the first


def test_a_web_that_one_may_not_read_is_not_laid_over(circle_of_godelieve, talk):
    circle = circle_of_godelieve
    marks(circle, talk, body=(3, 7))  # never closed: a draft of Godelieve and Jonas
    later = a_talk(circle, "web-of-six")
    marks(circle, later, body=(6, 7))
    shared_with_professionals(circle, later)
    assert "Leg vroegere" not in shown(circle.peeters, later)
    assert client_of(circle.omar).get(url(later)).status_code == 404


def test_it_shows_no_total_and_no_average(circle_of_godelieve, talk):
    marks(circle_of_godelieve, talk, body=(2, 10), mind=(4, 10), meaning=(9, 10))
    page = shown(circle_of_godelieve.jonas, talk, "?shows=table")
    table = page.split("<tbody>", 1)[1].split("</tbody>", 1)[0]
    assert table.count("<tr>") == 6
    assert ">15<" not in table
    assert ">5<" not in table


def test_the_empty_web_prints_to_draw_on(circle_of_godelieve, talk):
    client = client_of(circle_of_godelieve.godelieve)
    page = client.get("/conversation-tools/web-of-six/1.1/print-tool/").content.decode()
    assert "Een leeg web" in page
    assert page.count("on-paper__options") == 1
    assert client.get("/conversation-tools/web-of-six/9.9/print-tool/").status_code == 404
