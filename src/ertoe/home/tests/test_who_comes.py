"""The week on the wall: who comes on which day, in words, and nothing that the reader may not know."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from ertoe.access.facts import Visibility
from ertoe.agreements.tests.agreed import an_agreement
from ertoe.dossier.who_comes import who_comes
from ertoe.foundation.clock import pretend
from ertoe.reviews.changes import plan_look_back
from tests.personas import Circle, client_of

MONDAY = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Europe/Brussels"))


@pytest.fixture
def week(circle_of_godelieve: Circle) -> Circle:
    """Rik drives on Tuesday, Jonas comes every morning, Saskia now and then; nobody else may read about Saskia."""
    circle = circle_of_godelieve
    with pretend(MONDAY):
        at_two = {"weekdays": [2], "time_of_day": time(14)}
        an_agreement(circle, circle.rik, "Rijden", visibility=Visibility.CIRCLE, **at_two)
        an_agreement(circle, circle.jonas, "Wegen", visibility=Visibility.CIRCLE, weekdays=range(1, 8))
        an_agreement(circle, circle.saskia, "Oefenen", how_often="af en toe")
    return circle


def page_of(circle: Circle, who: str) -> str:
    with pretend(MONDAY):
        answer = client_of(circle.everybody[who]).get(f"/people/{circle.person.pk}/who-comes/")
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_week_begins_today_and_each_stands_on_the_own_day(week):
    with pretend(MONDAY):
        coming = who_comes(week.person.pk, by=week.godelieve.viewer())
        days = list(coming.week())
    assert [day.on for day in days] == [date(2026, 11, number) for number in range(23, 30)]
    assert [[one.who for one in day.comings] for day in days] == [[], ["Rik"], [], [], [], [], []]
    assert [one.who for one in coming.every_day] == ["Jonas"]
    assert [one.how_often for one in coming.other] == ["af en toe"]
    page = page_of(week, "godelieve")
    assert page.index("Vandaag, maandag 23 november") < page.index("Morgen, dinsdag 24 november") < page.index("14:00")
    assert page.index("Rijden") < page.index("Elke dag") < page.index("Wegen") < page.index("af en toe")


def test_the_look_back_stands_on_its_day(week):
    with pretend(MONDAY):
        plan_look_back(
            by=week.jonas.viewer(), person_id=week.person.pk, planned_on=date(2026, 11, 26), holder=week.jonas.member
        )
    assert "Samen terugkijken" in page_of(week, "katrien")


def test_what_begins_later_or_is_over_is_not_in_this_week(week):
    with pretend(MONDAY):
        an_agreement(week, week.ana, "Later", from_on=date(2026, 12, 1), weekdays=[3])
        an_agreement(week, week.ana, "Tot dinsdag", until_on=date(2026, 11, 24), weekdays=[2, 3])
        days = list(who_comes(week.person.pk, by=week.godelieve.viewer()).week())
    assert [[one.words for one in day.comings] for day in days[1:3]] == [["Rijden", "Tot dinsdag"], []]


def test_nobody_reads_of_a_visit_that_is_not_theirs_to_read(week):
    assert "Saskia" in page_of(week, "jonas")
    assert "Saskia" not in page_of(week, "katrien")
    rik = page_of(week, "rik")
    assert "Rijden" in rik
    assert "Jonas" not in rik


def test_omar_and_who_is_not_there_get_the_same_404(week):
    omar = client_of(week.omar)
    for path in ("who-comes/", "who-to-call/", "calendar/"):
        foreign = omar.get(f"/people/{week.person.pk}/{path}")
        assert (foreign.status_code, foreign.content) == (404, omar.get(f"/people/{MISSING}/{path}").content)
    assert client_of(week.rik).get(f"/people/{week.person.pk}/who-to-call/").status_code == 404


MISSING = "01a00000-0000-7000-8000-000000000000"


def test_whom_to_call_has_a_number_to_press_and_112(the_demo):
    page = the_demo.page("godelieve", "who-to-call/")
    assert 'href="tel:112"' in page
    assert "mijn hart en mijn pillen" in page
    assert "write-to-one" in page
