"""A session on the big screen and on the telephones."""

import json
import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from ertoe.access.errors import Refused
from ertoe.access.guard import opened
from ertoe.access.viewer import Task, Viewer
from ertoe.audit.models import Event
from ertoe.circle.queries import viewer_for
from ertoe.foundation.clock import now, pretend
from ertoe.learning.changes.live import forget_answers, show_step
from ertoe.learning.changes.sessions import close_session, open_session, plan_session
from ertoe.learning.content import path
from ertoe.learning.models import LiveAnswer, LiveSession
from ertoe.organisations.changes import found_organisation, give_task
from tests.personas import an_account

pytestmark = pytest.mark.django_db

DEMO = Viewer.for_job("demo")
LOK = "lok-goal-oriented-care"
SORTING = path(LOK, "nl").session("levels").step("sorting")


class Room:
    """A session that is open, its moderator, and telephones."""

    def __init__(self, name="levels"):
        self.group = found_organisation(by=DEMO, name="LOK Meersen", slug="lok-meersen", kind="peer_group")
        self.account = an_account("Hilde")
        give_task(by=DEMO, organisation_id=self.group.pk, account_id=self.account.pk, task=Task.MODERATOR)
        self.by = viewer_for(self.account)
        planned = plan_session(
            by=self.by, organisation=self.group, path=LOK, path_version=path(LOK, "nl").version, path_session=name,
            starts_at=now(), minutes=75,
        )  # fmt: skip
        self.session = open_session(by=self.by, session=planned)
        self.url = reverse("learning:take_part", args=(self.session.code,))

    @property
    def live(self):
        with opened():
            return LiveSession.objects.select_related("session").get(session=self.session)

    def answers(self):
        with opened():
            return sorted(json.dumps(one.chosen, sort_keys=True) for one in LiveAnswer.objects.all())

    def shows(self, step, shows="asking"):
        show_step(by=self.by, live=self.live, step=step, shows=shows)

    def sorts(self, phone, step="sorting", **levels):
        return phone.post(self.url, {"step": step} | {f"item_{name}": level for name, level in levels.items()})

    def screen(self, page="present_session"):
        moderator = Client()
        moderator.force_login(self.account)
        return moderator.get(reverse(f"learning:{page}", args=(self.group.slug, self.session.pk)))


@pytest.fixture
def room():
    return Room()


def test_one_joins_by_code_however_it_is_typed(room):
    code = room.session.code.lower()
    answer = Client().get(reverse("learning:join"), {"code": f" {code[:2]} {code[2:]} "})
    assert answer.url == room.url
    assert "Kijk naar het scherm" in Client().get(room.url).text


def test_a_code_of_no_open_session_is_told_kindly(room):
    for answer in (Client().get(reverse("learning:join"), {"code": "WRONG"}), Client().get("/join/A%00'/take-part/")):
        assert (answer.status_code, "hoort bij geen sessie die nu loopt" in answer.text) == (404, True)
    close_session(by=room.by, session=room.session)
    assert Client().get(room.url).status_code == 404
    assert room.sorts(Client(), cards="life_goal").status_code == 404


def test_a_telephone_answers_and_answers_again(room):
    room.shows("sorting")
    phone = Client()
    assert "Ik wil op dinsdag gaan kaarten" in phone.get(room.url).text
    room.sorts(phone, cards="life_goal")
    room.sorts(phone, cards="value", faith="value")
    assert room.answers() == ['{"cards": "value", "faith": "value"}']
    assert "Uw antwoord is er" in phone.get(room.url).text
    room.sorts(Client(), cards="life_goal")
    assert len(room.answers()) == 2


def test_a_word_of_another_telephone_or_session_changes_nobody_elses(room):
    room.shows("sorting")
    room.sorts(Client(), cards="life_goal")
    with opened():
        word = LiveAnswer.objects.get().telephone
    for told in (word, f"{word}:made-up"):
        stranger = Client()
        stranger.cookies["ertoe_telephone"] = told
        room.sorts(stranger, cards="value")
    assert room.answers().count('{"cards": "life_goal"}') == 1


@pytest.mark.parametrize("levels", [{}, {"cards": "tea"}, {"nowhere": "value"}])
def test_what_cannot_be_chosen_is_not_kept(room, levels):
    room.shows("sorting")
    assert room.sorts(Client(), **levels).status_code == 400
    assert room.answers() == []


def test_a_scale_stops_at_ten():
    room = Room("limits")
    room.shows("fits")
    phone = Client()
    assert phone.post(room.url, {"step": "fits", "chosen": "11"}).status_code == 400
    phone.post(room.url, {"step": "fits", "chosen": "10"})
    assert room.answers() == ["10"]


def test_a_question_that_is_no_longer_asked_takes_no_answer(room):
    room.shows("sorting")
    room.sorts(Client(), step="welcome", cards="value")
    room.shows("sorting", shows="why")
    room.sorts(Client(), cards="value")
    room.shows("spread")
    room.sorts(Client(), cards="value")
    assert room.answers() == []


def test_nobody_is_named_not_even_who_is_signed_in(room):
    room.shows("sorting")
    phone = Client()
    phone.force_login(room.account)
    room.sorts(phone, cards="value")
    with opened():
        answer = LiveAnswer.objects.get()
    assert (answer.made_by_id, answer.at) == (None, room.live.at)
    assert [one.account for one in Event.objects.filter(word="live_answered")] == [None]


def test_the_big_screen_counts_and_shows_more_when_asked(room):
    room.shows("sorting")
    room.sorts(Client(), cards="life_goal")
    why = "Iets wat iemand wil doen, in eigen woorden"
    for shows, table, reason in (("asking", False, False), ("spread", True, False), ("why", True, True)):
        room.shows("sorting", shows=shows)
        told = room.screen().text
        assert (re.search(r"<strong>1</strong>", told) is not None, "<table" in told, why in told) == (
            True,
            table,
            reason,
        )
    room.shows("spread")
    assert "<table" in room.screen().text  # what was asked is talked about


def test_notes_stand_with_the_moderator_and_folded_on_the_screen(room):
    notes = path(LOK, "nl").session("levels").steps[0].notes.split(".")[0]
    assert notes in room.screen("guide_session").text
    told = room.screen().text
    assert notes not in told.split("<details")[0]


def test_only_the_moderator_presents_and_steers(room):
    guest, other = Client(), Client()
    other.force_login(an_account("Omar"))
    for page in ("present_session", "guide_session"):
        place = reverse(f"learning:{page}", args=(room.group.slug, room.session.pk))
        assert (guest.get(place).status_code, other.get(place).status_code) == (302, 404)
    steer = reverse("learning:steer_session", args=(room.group.slug, room.session.pk))
    assert other.post(steer, {"to_step": "sorting"}).status_code == 404
    with pytest.raises(Refused):
        show_step(by=Viewer.guest_of(room.group.pk), live=room.live, step="sorting")
    assert room.live.step == ""


def test_steering_turns_every_screen(room):
    moderator, phone = Client(), Client()
    moderator.force_login(room.account)
    steer = reverse("learning:steer_session", args=(room.group.slug, room.session.pk))
    known = {"if-none-match": phone.get(room.url).headers["ETag"]}
    assert phone.get(room.url, headers=known).status_code == 304
    for said in ({"to_step": "nowhere"}, {}, {"at_step": "sorting", "reveal": "all"}):
        moderator.post(steer, said)
    assert phone.get(room.url, headers=known).status_code == 304
    answer = moderator.post(steer, {"to_step": "sorting", "guide": "1"})
    assert answer.url.endswith("/guide-session/")
    assert "Wat voor zin is dit?" in phone.get(room.url, headers=known).text
    moderator.post(steer, {"clock": "1"})
    assert (room.live.step, room.live.began_at) == ("sorting", None)


def test_the_clock_goes_on_after_its_time(room):
    room.shows("sorting")
    with pretend(now() + timedelta(minutes=14)):
        told = room.screen().text
    assert int(re.search(r'data-spent="(\d+)"', told).group(1)) // 60 == 14
    assert "[840, &quot;2 minuten over tijd&quot;]" in told


def test_nothing_is_left_when_the_session_closes(room):
    room.shows("sorting")
    room.sorts(Client(), cards="life_goal")
    close_session(by=room.by, session=room.session)
    assert room.answers() == []
    assert room.screen().status_code == 302


def test_what_nobody_closed_is_forgotten_after_a_day(room):
    room.shows("sorting")
    room.sorts(Client(), cards="life_goal")
    forget_answers(by=Viewer.for_job("tick"))
    assert len(room.answers()) == 1
    with pretend(now() + timedelta(hours=25)):
        forget_answers(by=Viewer.for_job("tick"))
    assert room.answers() == []
    with pytest.raises(Refused):
        forget_answers(by=room.by)


def test_a_telephone_asks_little(room):
    room.shows("sorting")
    phone = Client()
    known = {"if-none-match": phone.get(room.url).headers["ETag"]}
    room.sorts(phone, cards="value")
    assert statements(lambda: phone.get(room.url, headers=known)) <= 1
    assert statements(lambda: phone.get(room.url)) <= 2
    assert statements(lambda: room.sorts(phone, cards="life_goal")) <= 8


def statements(act):
    with CaptureQueriesContext(connection) as asked:
        act()
    return sum(not one["sql"].startswith(("SAVEPOINT", "RELEASE", "BEGIN")) for one in asked.captured_queries)
