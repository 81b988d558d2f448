"""Many groups at once, for who runs the programme: all of them or none."""

from datetime import timedelta

from django.test import Client

from ertoe.access.guard import opened
from ertoe.foundation.clock import now
from ertoe.learning import changes
from ertoe.learning.lines import read_lines
from ertoe.learning.models import Moderator
from ertoe.learning.queries.programme import groups_of
from ertoe.learning.tests.lok import PATH, in_the_form, somebody
from ertoe.post.own_address import token_for
from tests.personas import client_of

ONE = "LOK Een; Wijk; Arts; arts@example.org"
THIRTY = "\n".join(f"LOK {number}; Wijk {number}; Arts {number}; arts{number}@example.org" for number in range(30))


def page(who, path=""):
    return client_of(who).get(f"/programmes/samen-leren/{path}")


def sends(who, path, **sent):
    return client_of(who).post(f"/programmes/samen-leren/{path}", sent)


def test_thirty_groups_come_from_one_list_and_each_moderator_gets_an_own_address(lok):
    already = len(lok.mails())
    assert sends(lok.els, "plan-groups/", lines=THIRTY).status_code == 302
    assert len(groups_of(lok.programme, by=lok.els.viewer())) == 31
    mails = lok.mails()[already:]
    assert len(mails) == 30
    assert all("/moderating/" in mail.text for mail in mails)
    assert "30 groepen hebben nog geen datum" not in page(lok.els).content.decode()  # 31: Meersen has none either
    assert "31 groepen hebben nog geen datum" in page(lok.els).content.decode()


def test_one_wrong_line_is_named_and_nothing_is_written(lok):
    lines = f"{ONE}\n{ONE.replace('Een', 'Meersen')}\n\nLOK Twee; ; Arts; adres"
    answer = sends(lok.els, "plan-groups/", lines=lines)
    text = answer.content.decode()
    assert answer.status_code == 400
    assert "Lijn 2: de groep “LOK Meersen” bestaat al." in text
    assert "Lijn 4: hier ontbreekt de wijk." in text
    assert "Lijn 4: “adres” is geen e-mailadres." in text
    assert "Lijn 1" not in text
    assert len(groups_of(lok.programme, by=lok.els.viewer())) == 1


def test_a_list_from_a_spreadsheet_is_read_too():
    assert read_lines("\ufeffEen\tWijk\tArts\n\n \nTwee;Wijk", 3) == [
        (1, ["Een", "Wijk", "Arts"]), (4, ["Twee", "Wijk", ""]),
    ]  # fmt: skip


def test_each_group_gets_a_day_of_its_own_and_the_rest_waits(lok):
    sends(
        lok.els, "plan-groups/", lines="LOK Een; Wijk; Arts; arts@example.org\nLOK Twee; Wijk; Arts; arts@example.org"
    )
    when = in_the_form(now() + timedelta(days=9))
    sent = {"on_0": when["on"], "from_0": when["from_"]}
    sends(lok.els, "plan-first-sessions/", what=f"{PATH}/limits", minutes="75", place_0="Zaal 4", **sent)
    planned = {row.group.name: row.planned for row in groups_of(lok.programme, by=lok.els.viewer())}
    assert planned == {"LOK Een": 1, "LOK Meersen": 0, "LOK Twee": 0}
    waiting = page(lok.els, "?without=date").content.decode()
    assert "LOK Een" not in waiting
    assert "LOK Twee" in waiting
    assert "Zaal 4" not in page(lok.els, "programme-file/").content.decode()  # where a group meets is its own


def test_the_programme_counts_who_was_there_and_reads_no_name(lok):
    session = lok.plans(days=-1)
    changes.tick_attendance(by=lok.hilde.viewer(), session=session, members=[lok.members["Luc"], lok.members["Ben"]])
    (row,) = groups_of(lok.programme, by=lok.els.viewer())
    assert (row.held, row.planned, row.attendance) == (1, 0, [2])
    for path in ("", "programme-file/"):
        text = page(lok.els, path).content.decode()
        assert "Ben" not in text
        assert "LOK Meersen" in text


def test_a_moderator_says_to_be_ready_and_the_programme_confirms(lok):
    confirm = f"moderators/{lok.moderator.pk}/confirm-ready/"
    sends(lok.els, confirm)
    assert lok.moderator.confirmed_at is None  # before it was said, there is nothing to confirm
    said = {"read_guide_on": "2026-03-01", "observed_on": "2026-03-02", "observed_by": "Anja", "is_ready": "on"}
    lok.sends(lok.hilde, "say-ready/", **said)
    assert page(lok.els, confirm).status_code == 200
    assert page(lok.hilde, confirm).status_code == 404
    sends(lok.els, confirm)
    assert lok.moderator.confirmed_at is not None
    lok.sends(lok.hilde, "say-ready/", **{name: said[name] for name in said if name != "is_ready"})
    assert lok.moderator.confirmed_at is None
    assert lok.sends(lok.luc, "say-ready/", **said).status_code == 404


def test_who_was_asked_to_moderate_sees_the_days_without_an_account_and_no_name_of_a_member(lok):
    with opened():
        Moderator.objects.update(account=None)
    lok.plans()
    text = Client().get(f"/moderating/{token_for('moderator', lok.moderator.pk)}/invitation/").content.decode()
    assert "LOK Meersen" in text
    assert "Zaal 1" in text
    assert "Anja" not in text
    later = somebody("Later")
    client_of(later).post(f"/moderating/{token_for('moderator', lok.moderator.pk)}/accept-invitation/")
    assert lok.page(later, "plan-session/").status_code == 200
    mine = client_of(lok.omar).post(f"/moderating/{token_for('moderator', lok.moderator.pk)}/accept-invitation/")
    assert (mine.status_code, lok.page(lok.omar).status_code) == (404, 404)
    for token in ("x", token_for("registration", lok.moderator.pk), token_for("moderator", lok.programme.pk)):
        assert Client().get(f"/moderating/{token}/invitation/").status_code == 404


def test_luc_and_hilde_get_the_same_404_as_omar(lok):
    for path in ("", "plan-groups/", "plan-first-sessions/", "programme-file/"):
        assert {page(who, path).status_code for who in (lok.luc, lok.hilde, lok.omar)} == {404}
