"""Who was there, and nothing else: ticked by the moderator or said by a member; for accreditation and a certificate."""

from datetime import timedelta

import pytest

from ertoe.access.errors import Refused
from ertoe.foundation.clock import now, pretend
from ertoe.learning import changes
from ertoe.learning.queries.attendance import present
from ertoe.learning.tests.lok import PATH


def attends_everything(lok, *names):
    for number, path_session in enumerate(("limits", "levels", "applying")):
        session = lok.plans(path_session, days=number + 1)
        with pretend(now() + timedelta(days=10)):
            changes.tick_attendance(
                by=lok.hilde.viewer(), session=session, members=[lok.members[name] for name in names]
            )  # fmt: skip


def test_ticking_a_planned_session_afterwards_says_that_it_was_held(lok):
    session = lok.plans()
    tick = f"sessions/{session.pk}/tick-attendance/"
    luc, ben = (str(lok.members[name].pk) for name in ("Luc", "Ben"))
    lok.sends(lok.hilde, tick, present=[luc, ben])
    assert present(session, by=lok.hilde.viewer()) == {lok.members["Luc"].pk, lok.members["Ben"].pk}
    session.refresh_from_db()
    assert session.state == "planned"  # its time has not come
    with pretend(now() + timedelta(days=8)):
        changes.tick_attendance(by=lok.hilde.viewer(), session=session, members=[lok.members["Luc"]])
    assert present(session, by=lok.hilde.viewer()) == {lok.members["Luc"].pk}
    assert session.state == "held"
    assert lok.page(lok.luc, tick).status_code == 404


def test_a_member_says_to_be_there_once_the_session_is_open_and_a_stranger_never(lok):
    session = lok.plans()
    with pytest.raises(Refused):
        changes.say_i_am_here(by=lok.luc.viewer(), session=session)
    changes.open_session(by=lok.hilde.viewer(), session=session)
    for _twice in range(2):
        assert lok.sends(lok.luc, f"sessions/{session.pk}/say-i-am-here/").status_code == 302
    assert present(session, by=lok.hilde.viewer()) == {lok.members["Luc"].pk}
    for who in (lok.omar, lok.hilde):  # who moderates but learns not along is no member either
        assert lok.sends(who, f"sessions/{session.pk}/say-i-am-here/").status_code == 404


def test_the_file_for_accreditation_holds_attendance_alone_and_no_formula(lok):
    changes.change_member(by=lok.hilde.viewer(), member=lok.members["Ben"], name="=HYPERLINK(1)")
    attends_everything(lok, "Luc", "=HYPERLINK(1)")
    answer = lok.page(lok.hilde, "attendance-file/")
    text = answer.content.decode()
    assert text.startswith("\ufeffNaam;RIZIV-nummer;Sessie;Datum;Minuten;Moderator\r\n")
    assert "Luc;1-00001;" in text
    assert "\n'=HYPERLINK(1);;" in text
    assert len(text.splitlines()) == 7
    assert lok.page(lok.luc, "attendance-file/").status_code == 404


def test_who_followed_every_session_has_a_certificate_and_sees_only_the_own(lok):
    attends_everything(lok, "Luc", "Anja")
    of = {name: f"members/{lok.members[name].pk}/{PATH}/certificate/" for name in ("Luc", "Anja", "Ben")}
    answer = lok.page(lok.luc, of["Luc"])
    assert (answer.status_code, answer.content[:5]) == (200, b"%PDF-")
    assert [lok.page(lok.hilde, of[name]).status_code for name in of] == [200, 200, 404]
    assert [lok.page(lok.luc, of[name]).status_code for name in of] == [200, 404, 404]
    assert of["Anja"] not in lok.page(lok.luc).content.decode()
