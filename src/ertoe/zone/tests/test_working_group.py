"""The working group takes part by link; what it agreed stays until it is done."""

from datetime import timedelta

import pytest

from ertoe.access.errors import Missing, Refused
from ertoe.access.viewer import Viewer
from ertoe.foundation.clock import now, pretend
from ertoe.post.models import Mail
from ertoe.zone import changes, queries
from ertoe.zone.models import GroupAction
from tests.personas import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def wies(small_zone):
    """Signed up without an account, and welcome."""
    signed = changes.sign_up(
        by=small_zone.guest, organisation_id=small_zone.zone.pk, name="Wies", email="wies@example.org"
    )
    return changes.welcome_member(by=small_zone.nele.viewer(), member=signed)


def planned(zone, *days):
    dates = [now() + timedelta(days=day) for day in days]
    return changes.plan_meeting(
        by=zone.nele.viewer(), organisation_id=zone.zone.pk, title="Lente", where="Zaal", dates_at=dates
    )


def own(wies, last=""):
    return f"/zone/working-group/by-link/{wies.token}/{last}"


def test_somebody_signs_up_and_comes_in_only_once_welcomed(small_zone, the_door_is_open):
    told = {"name": "Wies", "email": "wies@example.org", "language": "nl"}
    guest = client_of(None)
    assert guest.post("/zone/working-group/sign-up/", told).status_code == 302
    assert guest.post("/zone/working-group/sign-up/", {**told, "email": "WIES@example.org"}).status_code == 302
    _, [waiting] = queries.members(small_zone.zone, by=small_zone.nele.viewer())
    assert guest.get(own(waiting, "my-group/")).status_code == 404
    url = f"/zone/working-group/members/{waiting.pk}/welcome-member/"
    assert client_of(small_zone.jonas).post(url, {"operation": ""}).status_code == 404
    assert client_of(small_zone.nele).post(url, {"operation": ""}).status_code == 302
    assert guest.get(own(waiting, "my-group/")).status_code == 200
    assert [mail.to for mail in Mail.objects.order_by("pk")] == ["wies@example.org"] * 2
    assert waiting.token in Mail.objects.order_by("-pk")[0].text


def test_who_is_never_welcomed_is_forgotten_after_half_a_year(small_zone, wies):
    told = {"organisation_id": small_zone.zone.pk, "name": "Toon", "email": "toon@example.org"}
    waiting = changes.sign_up(by=small_zone.jonas.viewer(), **told)
    tick = Viewer.for_job("tick")
    assert changes.forget_old_sign_ups(by=tick) == 0
    with pretend(now() + timedelta(days=200)):
        assert [changes.forget_old_sign_ups(by=tick) for _ in range(2)] == [1, 0]
    assert queries.members(small_zone.zone, by=small_zone.nele.viewer()) == ([wies], [])
    waiting.refresh_from_db()
    assert (waiting.name, waiting.email, waiting.made_by_id) == ("", "", None)
    assert changes.forget_old_sign_ups(by=small_zone.nele.viewer()) == 0


def test_a_robot_is_thanked_and_nothing_is_kept(small_zone):
    told = {"name": "Wies", "email": "wies@example.org", "language": "nl", "website": "spam"}
    assert client_of(None).post("/zone/working-group/sign-up/", told).status_code == 302
    assert queries.members(small_zone.zone, by=small_zone.nele.viewer()) == ([], [])


def test_wies_says_when_and_nele_fixes_the_day(small_zone, wies, the_door_is_open):
    meeting = planned(small_zone, 10, 12)
    guest = client_of(None)
    first, second = meeting.dates.order_by("starts_at")
    page = guest.get(own(wies, "my-group/")).content.decode()
    assert str(first.pk) in page
    sent = guest.post(own(wies, f"{meeting.pk}/answer-dates/"), {str(first.pk): "no", str(second.pk): "yes"})
    assert sent.status_code == 302
    nele = client_of(small_zone.nele)
    url = f"/zone/working-group/meetings/{meeting.pk}/"
    start = nele.get(url + "fix-date/").context["form"].initial
    assert start["day"] == second.starts_at.date()
    told = {**start, "time": "19:30", "until": "21:30", "where": "Zaal"}
    assert nele.post(url + "fix-date/", told).status_code == 302
    mail = Mail.objects.order_by("-pk")[0]
    assert mail.to == "wies@example.org"
    assert "BEGIN:VEVENT" in mail.calendar
    assert "Zaal" in guest.get("/zone/working-group/").content.decode()


def test_an_action_stays_from_meeting_to_meeting_until_it_is_done(small_zone, wies):
    nele = small_zone.nele.viewer()
    first, second, third = (planned(small_zone, day) for day in (10, 100, 200))
    action = changes.agree_action(by=nele, meeting=first, words="Folder maken", owner="Wies")

    def stands_on(meeting):
        seen = queries.meeting_from_inside(small_zone.zone, meeting.pk, by=small_zone.guest, token=wies.token)
        return [one.words for one in seen.actions]

    assert [stands_on(one) for one in (first, second, third)] == [["Folder maken"]] * 3
    with pretend(now() + timedelta(days=150)):
        changes.close_action(by=nele, action=action, state="done")
    assert [stands_on(one) for one in (first, second, third)] == [["Folder maken"], ["Folder maken"], []]


def test_what_is_dropped_has_a_reason(small_zone, wies):
    meeting = planned(small_zone, 10)
    action = changes.agree_action(by=small_zone.nele.viewer(), meeting=meeting, words="Folder", owner="Wies")
    url = own(wies, f"{action.pk}/close-my-action/")
    assert client_of(None).post(url, {"state": "dropped"}).status_code == 400
    assert client_of(None).post(url, {"state": "dropped", "reason": "Er is al een folder"}).status_code == 302
    assert queries.open_actions(small_zone.zone, by=small_zone.nele.viewer()) == []


def test_minutes_are_for_the_group_until_they_are_public(small_zone, wies):
    meeting, nele = planned(small_zone, 10), small_zone.nele.viewer()
    changes.write_minutes(by=nele, meeting=meeting, minutes="Wij spraken over thuis")
    url = f"/zone/working-group/meetings/{meeting.pk}/see-meeting/"
    assert "over thuis" not in client_of(small_zone.jonas).get(url).content.decode()
    assert "over thuis" in client_of(None).get(own(wies, f"{meeting.pk}/my-meeting/")).content.decode()
    changes.write_minutes(by=nele, meeting=meeting, minutes="Wij spraken over thuis", minutes_are_public=True)
    assert "over thuis" in client_of(None).get(url).content.decode()
    assert [one["minutes"] for one in meeting.earlier] == ["", "", "Wij spraken over thuis"]


def test_anybody_of_the_group_puts_something_on_the_agenda(small_zone, wies):
    meeting = planned(small_zone, 10)
    assert client_of(None).post(own(wies, f"{meeting.pk}/propose-item/"), {"words": "Mantelzorg"}).status_code == 302
    seen = queries.meeting_from_inside(small_zone.zone, meeting.pk, by=small_zone.nele.viewer())
    assert [item.words for item in seen.agenda] == ["Mantelzorg"]


def test_who_leaves_leaves_no_name_and_the_link_opens_nothing(small_zone, wies, the_door_is_open):
    meeting = planned(small_zone, 10, 11)
    assert client_of(None).post(own(wies, "leave-group/"), {"operation": ""}).status_code == 302
    wies.refresh_from_db()
    assert (wies.name, wies.email) == ("", "")
    assert client_of(None).get(own(wies, f"{meeting.pk}/my-meeting/")).status_code == 404


def test_no_link_and_no_task_open_nothing(small_zone, wies):
    meeting = planned(small_zone, 10)
    action = changes.agree_action(by=small_zone.nele.viewer(), meeting=meeting, words="Folder", owner="Wies")
    made_up = wies.token[:-1] + ("A" if wies.token[-1] != "A" else "B")
    for token in (made_up, "x"):
        assert client_of(None).get(f"/zone/working-group/by-link/{token}/my-group/").status_code == 404
    with pytest.raises(Missing):
        queries.meeting_from_inside(small_zone.zone, meeting.pk, by=small_zone.jonas.viewer())
    with pytest.raises(Refused):
        changes.close_action(by=small_zone.jonas.viewer(), action=action, state=GroupAction.State.DONE)
    with pytest.raises(Refused):
        planned(type(small_zone)(**{**vars(small_zone), "nele": small_zone.jonas}), 3)
