"""A private address for one's own calendar: it tells who comes, never what for, and stops with the membership."""

from datetime import date, time, timedelta

import pytest
from icalendar import Calendar

from ertoe.access.facts import Visibility
from ertoe.access.guard import opened
from ertoe.agreements.changes import stop_calendar_link
from ertoe.agreements.models import CalendarLink
from ertoe.agreements.tests.agreed import an_agreement, place_of
from ertoe.audit.models import Event
from ertoe.circle.changes import end_membership, refuse_somebody, withdraw_consent
from ertoe.foundation.clock import today
from ertoe.reviews.changes import plan_look_back
from tests.personas import Circle, client_of

WORDS = "Wegen en de benen bekijken"


@pytest.fixture
def feed(circle_of_godelieve: Circle) -> Circle:
    circle = circle_of_godelieve
    fixed = {"weekdays": [1, 4], "time_of_day": time(10, 30), "visibility": Visibility.CIRCLE}
    an_agreement(circle, circle.jonas, WORDS, from_on=date(2026, 1, 5), until_on=date(2099, 1, 1), **fixed)
    an_agreement(circle, circle.rik, "Nog gevraagd", **fixed)
    an_agreement(circle, circle.godelieve, "Elke avond mijn kousen uit", weekdays=range(1, 8))
    day = today() + timedelta(days=60)
    plan_look_back(by=circle.jonas.viewer(), person_id=circle.person.pk, planned_on=day, holder=circle.jonas.member)
    return circle


def made_by(circle: Circle, who: str) -> str:
    """The address as the page shows it, once."""
    page = client_of(circle.everybody[who]).post(f"/people/{circle.person.pk}/calendar/")
    shown = page.content.decode()
    return shown[shown.index("/calendar/", shown.index("<textarea")) :].split("<")[0]


def asked(address: str):
    return client_of(None).get(address)


def titles(address: str) -> list[str]:
    answer = asked(address)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/calendar")
    return [str(one["summary"]) for one in Calendar.from_ical(answer.content).walk("VEVENT")]


def test_katriens_calendar_says_who_comes_and_nothing_of_care(feed):
    address = made_by(feed, "katrien")
    assert titles(address) == ["Jonas komt", "Terugkijken"]
    text = asked(address).content.decode()
    for hidden in ("Wegen", "kousen", "Maes", "Godelieve", str(feed.person.pk)):
        assert hidden not in text


def test_days_and_hours_are_a_rule_that_ends(feed):
    visit = Calendar.from_ical(asked(made_by(feed, "katrien")).content).walk("VEVENT")[0]
    assert visit["rrule"]["byday"] == ["MO", "TH"]
    assert visit["rrule"]["until"][0].date() == date(2099, 1, 1)
    assert visit.decoded("dtstart").isoformat() == "2026-01-05T10:30:00+01:00"


def test_jonas_reads_the_first_name_of_whom_he_goes_to(feed):
    assert titles(made_by(feed, "jonas"))[0] == "Afspraak met Godelieve"


def test_rik_gets_nothing_before_he_said_yes_and_never_what_others_do(feed):
    assert titles(made_by(feed, "rik")) == []


def test_only_a_keyed_hash_is_kept_and_the_page_shows_the_address_once(feed):
    address = made_by(feed, "katrien")
    secret = address.removeprefix("/calendar/").removesuffix(".ics")
    assert len(secret) == 64
    with opened():
        kept = CalendarLink.objects.get()
    assert kept.secret_hash not in secret
    assert secret not in client_of(feed.katrien).get(f"/people/{feed.person.pk}/calendar/").content.decode()


def test_a_new_address_stops_the_one_before(feed):
    first, second = made_by(feed, "katrien"), made_by(feed, "katrien")
    assert asked(first).status_code == 404
    assert titles(second)


def ends(circle):
    end_membership(by=circle.godelieve.viewer(), member=circle.katrien.member, on=today())


def ended_yesterday(circle):
    with opened():
        type(circle.katrien.member).objects.filter(pk=circle.katrien.member.pk).update(until_on=date(2026, 1, 6))


def turns_away(circle):
    refuse_somebody(by=circle.godelieve.viewer(), member=circle.katrien.member)


def withdraws(circle):
    withdraw_consent(by=circle.godelieve.viewer(), person_id=circle.person.pk)


def stops(circle):
    client_of(circle.katrien).post(f"/people/{circle.person.pk}/calendar/", {"does": "stop"})


@pytest.mark.parametrize("happens", [ends, ended_yesterday, turns_away, withdraws, stops])
def test_from_that_moment_the_address_is_the_404_of_nothing(feed, happens):
    address = made_by(feed, "katrien")
    assert titles(address)
    happens(feed)
    gone = asked(address)
    wrong = [asked(f"/calendar/{one}.ics") for one in ("x", "A" * 64, "é", address[10:-4][:-1] + "_")]
    assert gone.status_code == 404
    assert {one.content for one in wrong} == {gone.content}


def test_stopping_stops_only_the_own_address(feed):
    address = made_by(feed, "katrien")
    made_by(feed, "jonas")
    stop_calendar_link(by=feed.jonas.viewer(), person_id=feed.person.pk)
    assert titles(address)


def test_a_calendar_that_asks_all_day_is_told_once_as_a_calendar(feed):
    address = made_by(feed, "katrien")
    looks = Event.objects.filter(chain=feed.person.pk, door="calendar")
    for _ in range(3):
        asked(address)
    (look,) = looks
    assert (look.member, look.things) == (feed.katrien.member.pk, [["who_comes", ""]])


def test_one_agreement_can_be_downloaded_by_who_may_read_it(circle_of_godelieve):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.jonas, WORDS, weekdays=[2])
    url = place_of(circle, agreement) + "calendar-event/"
    answer = client_of(circle.godelieve).get(url)
    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert str(event["summary"]) == "Jonas komt"
    assert "attachment" in answer.headers["Content-Disposition"]
    for who in (circle.katrien, circle.omar):
        assert client_of(who).get(url).status_code == 404
