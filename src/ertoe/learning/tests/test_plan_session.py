"""A session is planned, moves and is called off; whoever has an address hears of it, with the same calendar entry."""

from datetime import timedelta

from ertoe.foundation.clock import now, pretend
from ertoe.learning.queries.sessions import sessions
from ertoe.learning.tests.lok import PATH, in_the_form
from tests.personas import client_of

SENT = {"what": f"{PATH}/limits", "minutes": "75", "place": "Zaal 1"}


def test_the_moderator_plans_and_everybody_with_an_address_gets_a_mail(lok):
    already = len(lok.mails())
    lok.sends(lok.hilde, "plan-session/", **SENT, **in_the_form(now() + timedelta(days=7)))
    (session,) = sessions(lok.group, by=lok.luc.viewer())
    mails = lok.mails()[already:]
    assert {mail.to for mail in mails} == {"luc@example.org", "anja@example.org"}
    assert all(f"UID:{session.pk}@ertoe" in mail.calendar and "LOK Meersen" in mail.subject for mail in mails)
    assert [mail.to for mail in mails if f"/sessions/{session.pk}/" in mail.text] == [
        "luc@example.org"
    ]  # has an account
    assert "Zaal 1" in lok.page(lok.luc).content.decode()
    assert f"UID:{session.pk}@ertoe" in lok.page(lok.luc, f"sessions/{session.pk}/session-calendar/").content.decode()


def test_what_waits_about_another_moment_is_not_sent_and_the_calendar_moves_along(lok):
    session = lok.plans()
    later = in_the_form(now() + timedelta(days=9))
    lok.sends(lok.hilde, f"sessions/{session.pk}/move-session/", minutes="60", version="1", **later)
    about = [mail for mail in lok.mails() if mail.about == session.pk]
    assert len(about) == 2
    assert all("ander moment" in mail.subject and f"UID:{session.pk}@ertoe" in mail.calendar for mail in about)
    lok.sends(lok.hilde, f"sessions/{session.pk}/call-off-session/")
    about = [mail for mail in lok.mails() if mail.about == session.pk]
    assert len(about) == 2
    assert all("STATUS:CANCELLED" in mail.calendar for mail in about)


def test_moving_what_moved_meanwhile_loses_nothing(lok):
    session = lok.plans()
    later = in_the_form(now() + timedelta(days=9))
    move = f"sessions/{session.pk}/move-session/"
    lok.sends(lok.hilde, move, minutes="60", place="Zaal 2", version="1", **later)
    answer = lok.sends(lok.hilde, move, minutes="60", place="Zaal 3", version="1", **later)
    assert answer.status_code == 409
    assert "Zaal 2" in answer.content.decode()


def test_a_day_in_the_past_is_not_planned(lok):
    sent = SENT | in_the_form(now() - timedelta(days=1))
    assert lok.sends(lok.hilde, "plan-session/", **sent).status_code == 400
    assert sessions(lok.group, by=lok.luc.viewer()) == []


def test_who_learns_along_does_not_plan_and_omar_gets_the_same_404(lok):
    session = lok.plans()
    pages = ("", "plan-session/", "add-members/", f"sessions/{session.pk}/")
    assert [lok.page(lok.luc, page).status_code for page in pages] == [200, 404, 404, 200]
    assert {lok.page(who, page).status_code for who in (lok.omar, lok.els) for page in pages} == {404}
    assert lok.page(lok.omar).content == client_of(lok.omar).get("/groups/is-er-niet/").content
    assert lok.sends(lok.luc, f"sessions/{session.pk}/call-off-session/").status_code == 404


def test_who_comes_later_is_invited_too_and_who_left_reads_nothing_any_more(lok):
    lok.plans()
    already = len(lok.mails())
    lok.sends(lok.hilde, "add-members/", members="Chris; chris@example.org; 1-00009\n")
    assert [mail.to for mail in lok.mails()[already:]] == ["chris@example.org"]
    wrong = lok.sends(lok.hilde, "add-members/", members="Dirk\n; geen adres")
    assert wrong.status_code == 400
    assert "Lijn 2: hier ontbreekt een naam." in wrong.content.decode()
    lok.sends(lok.hilde, f"members/{lok.members['Luc'].pk}/let-member-go/")
    with pretend(now() + timedelta(days=1)):
        assert lok.page(lok.luc).status_code == 404
    assert set(lok.members) == {"Anja", "Ben", "Chris"}
