"""My board: cards of one's own, laid before, now and later."""

import pytest

from ertoe.conversations import queries
from ertoe.conversations.answered import value_of
from ertoe.conversations.tests.talks import a_talk, hidden, url
from ertoe.tools.forms import new_key
from tests.personas import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def circle(circle_of_godelieve):
    return circle_of_godelieve


@pytest.fixture
def board(circle):
    return a_talk(circle, "my-board")


def lays(circle, board, words, pile, picture="", key="", **more):
    key = key or new_key("card")
    sent = {f"{key}_words": words, f"{key}_pile": pile, f"{key}_picture": picture, **more}
    answer = client_of(circle.jonas).post(url(board), sent)
    assert answer.status_code == 302
    return key


def cards(circle, board):
    rows = queries.answers(board, by=circle.godelieve.viewer())
    return {row.question: value_of(row.told()) for row in rows if value_of(row.told())}


def test_a_card_lies_on_the_pile_where_she_laid_it(circle, board):
    key = lays(circle, board, "Kaarten op dinsdag", "past", "cards")
    assert cards(circle, board) == {key: {"words": "Kaarten op dinsdag", "pile": "past", "picture": "cards"}}
    page = client_of(circle.godelieve).get(url(board)).content.decode()
    before, now = page.split("Vroeger</h2>")[1].split("Nu</h2>")[:2]
    assert "Kaarten op dinsdag" in before
    assert "Hier ligt nog geen kaartje." in now


def test_a_card_can_be_laid_elsewhere(circle, board):
    key = lays(circle, board, "De tuin", "past")
    page = client_of(circle.jonas).get(url(board) + f"?card={key}").content.decode()
    lays(circle, board, "De tuin", "future", key=key, version=hidden(page, "version"))
    assert cards(circle, board)[key]["pile"] == "future"


def test_a_card_made_in_another_tab_is_not_taken_back_by_saving_this_one(circle, board):
    open_here = client_of(circle.jonas).get(url(board)).content.decode()
    there = lays(circle, board, "In de andere tab", "present")
    here = lays(circle, board, "In deze tab", "present", version=hidden(open_here, "version"))
    assert set(cards(circle, board)) == {there, here}


def test_an_empty_card_is_no_card(circle, board):
    lays(circle, board, "  ", "")
    assert cards(circle, board) == {}


def test_a_forged_pile_or_card_is_refused_with_words(circle, board):
    key = new_key("card")
    answer = client_of(circle.jonas).post(url(board), {f"{key}_words": "x", f"{key}_pile": "moon"})
    assert answer.status_code == 400
    client_of(circle.jonas).post(url(board), {"card:1_words": "x"})
    assert cards(circle, board) == {}


@pytest.mark.parametrize("name", ["omar", "rik", "katrien"])
def test_who_was_not_there_finds_no_board(circle, board, name):
    client = client_of(getattr(circle, name))
    assert client.get(url(board)).status_code == 404
    assert client.post(url(board), {f"{new_key('card')}_words": "x"}).status_code == 404
