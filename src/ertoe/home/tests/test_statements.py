"""Hot pages ask the tables little, and as little when the plan is ten times as long."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

PAGES = [
    ("jonas", "plan/"),
    ("jonas", ""),
    ("godelieve", ""),
    ("rik", ""),
    ("jonas", "brief/"),
    ("jonas", "/me/"),
    ("katrien", "/me/"),
    ("jonas", "goal:cards"),
    ("godelieve", "goal:cards"),
    ("godelieve", "circle/"),
    ("godelieve", "sharing/"),
    ("godelieve", "looked/"),
]


@pytest.mark.parametrize(("who", "path"), PAGES)
def test_a_page_asks_at_most_six_statements(the_demo, who, path):
    asked = the_demo.statements(who, path)
    assert len(asked) <= 6, "\n".join(asked)


def test_ten_times_the_data_ask_no_statement_more(the_demo):
    before = [len(the_demo.statements(who, path)) for who, path in PAGES]
    the_demo.tell_again(9)
    assert [len(the_demo.statements(who, path)) for who, path in PAGES] == before


def test_ten_times_the_people_ask_no_statement_more(the_demo):
    before = len(the_demo.statements("jonas", "/me/"))
    for _ in range(9):
        the_demo.teller.begin()
    assert len(the_demo.statements("jonas", "/me/")) == before


def test_the_plan_is_one_statement_beside_sign_in_and_trail(the_demo):
    tables = [sql.split()[0] for sql in the_demo.statements("jonas", "plan/")]
    assert tables == ["SELECT", "SELECT", "SELECT", "INSERT", "UPDATE"]


def test_a_page_that_is_refused_asks_only_who_it_is(the_demo):
    browser = the_demo.browser("omar")
    with CaptureQueriesContext(connection) as asked:
        assert browser.get(the_demo.path("plan/")).status_code == 404
    assert len(asked) == 1
