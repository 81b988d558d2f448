import pytest

from ertoe.access.errors import Refused, StaleEdit
from ertoe.access.guard import opened
from ertoe.audit.models import Event
from ertoe.circle.changes import end_membership
from ertoe.conversations.models import Answer, Conversation
from ertoe.conversations.tests.talks import a_talk, count, hidden
from ertoe.foundation.clock import today
from ertoe.foundation.ids import uuid7
from ertoe.visits import changes, queries
from ertoe.visits.models import Contested, SetAside
from ertoe.visits.tests.tablets import Tablet, ids
from tests.personas import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def tablets(circle_of_godelieve):
    circle = circle_of_godelieve
    return Tablet(circle, circle.jonas), Tablet(circle, circle.godelieve)


def shows(circle, persona) -> str:
    answer = client_of(persona).get(f"/people/{circle.person.pk}/set-aside/")
    assert answer.status_code == 200
    return answer.content.decode()


def chooses(circle, persona, does: str, *, version: int | str = "", what=(), operation="") -> int:
    sent = {"does": does, "what": what, "version": version, "operation": operation or str(uuid7())}
    return client_of(persona).post(f"/people/{circle.person.pk}/set-aside/", sent).status_code


def words_of(talk) -> list[str]:
    with opened():
        return [row.words.open() for row in Answer.objects.filter(conversation=talk).order_by("seq")]


# --- two versions ------------------------------------------------------------


@pytest.fixture
def two_versions(circle_of_godelieve, tablets):
    talk = a_talk(circle_of_godelieve, tool=None)
    his, hers = tablets
    his.sends(his.answers(talk, "Kaarten op dinsdag."))
    hers.sends(hers.answers(talk, "Biljarten op vrijdag."))
    return talk


def test_both_versions_stand_beside_each_other_for_who_reads_the_answer(circle_of_godelieve, two_versions):
    page = shows(circle_of_godelieve, circle_of_godelieve.godelieve)
    assert "Kaarten op dinsdag." in page
    assert "Biljarten op vrijdag." in page
    assert "Jonas" in page
    other = shows(circle_of_godelieve, circle_of_godelieve.katrien)
    assert "dinsdag" not in other  # a draft of theirs
    assert "vrijdag" not in other


@pytest.mark.parametrize(("does", "stays"), [("choose", "Biljarten op vrijdag."), ("keep", "Kaarten op dinsdag.")])
def test_a_human_chooses_and_the_other_words_stay_as_a_version(circle_of_godelieve, two_versions, does, stays):
    page = shows(circle_of_godelieve, circle_of_godelieve.godelieve)
    sent = {"version": hidden(page, "version"), "what": hidden(page, "what"), "operation": str(uuid7())}
    assert chooses(circle_of_godelieve, circle_of_godelieve.godelieve, does, **sent) == 302
    assert chooses(circle_of_godelieve, circle_of_godelieve.godelieve, does, **sent) == 302  # twice is once
    assert words_of(two_versions) == [stays]
    assert "dinsdag" not in shows(circle_of_godelieve, circle_of_godelieve.godelieve)
    assert count(Contested) == 1


def test_who_chooses_from_an_old_page_looks_again(circle_of_godelieve, two_versions, tablets):
    page = shows(circle_of_godelieve, circle_of_godelieve.godelieve)
    sent = {"version": hidden(page, "version"), "what": hidden(page, "what")}
    tablets[0].sends(tablets[0].answers(two_versions, "Kaarten op woensdag.", saw=1))
    assert chooses(circle_of_godelieve, circle_of_godelieve.godelieve, "choose", **sent) == 409
    assert words_of(two_versions) == ["Kaarten op woensdag."]


def test_what_somebody_chose_is_not_chosen_again(circle_of_godelieve, two_versions):
    by = circle_of_godelieve.godelieve.viewer()
    [two] = queries.contested(circle_of_godelieve.person.pk, by=by)
    changes.choose_version(by=by, contested=two.contested, is_chosen=True)
    with pytest.raises(StaleEdit):
        changes.choose_version(by=by, contested=two.contested, is_chosen=False)
    with pytest.raises(Refused):
        changes.choose_version(by=circle_of_godelieve.katrien.viewer(), contested=two.contested, is_chosen=True)


# --- set aside ---------------------------------------------------------------


@pytest.fixture
def sent_too_late(circle_of_godelieve, tablets):
    """Jonas came by, wrote it down without a connection, and was out of the circle when it arrived."""
    his, _hers = tablets
    begins = his.begins()
    talk = begins["conversation"]
    member = circle_of_godelieve.jonas.member
    end_membership(by=circle_of_godelieve.godelieve.viewer(), member=member, on=today())
    his.sends(begins, his.answers(talk, "Ik mis de zee."), his.closes(talk, "only_me"))
    return talk


def test_only_she_sees_what_came_from_somebody_without_access(circle_of_godelieve, sent_too_late):
    assert "Ik mis de zee." in shows(circle_of_godelieve, circle_of_godelieve.godelieve)
    for name in ("katrien", "peeters", "ana"):
        page = shows(circle_of_godelieve, circle_of_godelieve.everybody[name])
        assert "zee" not in page
        assert "Jonas" not in page
    assert (
        client_of(circle_of_godelieve.jonas).get(f"/people/{circle_of_godelieve.person.pk}/set-aside/").status_code
        == 404
    )


def waiting_ids() -> list[str]:
    with opened():
        return [str(pk) for pk in SetAside.objects.filter(until_at=None).values_list("pk", flat=True)]


def test_she_puts_it_with_her_talks(circle_of_godelieve, sent_too_late):
    assert chooses(circle_of_godelieve, circle_of_godelieve.godelieve, "put_in", what=waiting_ids()) == 302
    assert words_of(sent_too_late) == ["Ik mis de zee."]
    with opened():
        talk = Conversation.objects.get(pk=sent_too_late)
        assert (talk.state, talk.visibility) == ("closed", "only_me")
    assert waiting_ids() == []


def test_or_throws_it_away(circle_of_godelieve, sent_too_late):
    assert chooses(circle_of_godelieve, circle_of_godelieve.godelieve, "throw_away", what=waiting_ids()) == 302
    assert (count(Conversation), count(Answer), waiting_ids()) == (0, 0, [])
    assert "zee" not in shows(circle_of_godelieve, circle_of_godelieve.godelieve)


def test_nobody_else_decides(circle_of_godelieve, sent_too_late):
    for name, status in (("katrien", 404), ("peeters", 404), ("jonas", 404), ("omar", 404)):
        persona = circle_of_godelieve.everybody[name]
        assert chooses(circle_of_godelieve, persona, "put_in", what=waiting_ids()) == status
    assert len(waiting_ids()) == 3


def test_nobody_floods_her(circle_of_godelieve, tablets, sent_too_late, monkeypatch):
    monkeypatch.setattr(changes, "MOST_SET_ASIDE", 4)
    his, _hers = tablets
    one, more = his.answers(sent_too_late, "Nog iets."), his.answers(sent_too_late, "En nog iets.")
    reply = his.sends(one, more).json()
    assert [each["id"] for each in (*reply["set_aside"], *reply["wrong"])] == ids(one, more)
    assert len(waiting_ids()) == 4


def test_what_has_no_place_stays_where_it_is(circle_of_godelieve, sent_too_late):
    without_its_begin = waiting_ids()[1:]
    assert chooses(circle_of_godelieve, circle_of_godelieve.godelieve, "put_in", what=without_its_begin) == 409
    assert len(waiting_ids()) == 3


def test_no_choice_changes_nothing(circle_of_godelieve, sent_too_late):
    assert chooses(circle_of_godelieve, circle_of_godelieve.godelieve, "") == 400
    assert len(waiting_ids()) == 3


# --- what goes along ---------------------------------------------------------


def test_a_talk_goes_along_with_its_answers_and_with_tools_to_begin_another(circle_of_godelieve, tablets):
    his, _hers = tablets
    talk = a_talk(circle_of_godelieve, tool="four-circles")
    his.sends(his.answers(talk, "Kaarten.", question="about_what_i_do"))
    given = his.takes_along(talk.pk).json()
    assert given["person"]["called"] == "Godelieve"
    assert given["me"]["name"] == "Jonas"
    assert "Rik" not in [member["name"] for member in given["members"]]
    assert [one["id"] for one in given["tools"]] == ["just-talk", "four-circles"]
    [told] = given["conversations"]
    assert (told["id"], told["state"], told["may_close"]) == (str(talk.pk), "held", True)
    [answer] = given["answers"]
    assert (answer["question"], answer["value"], answer["version"]) == ("about_what_i_do", "Kaarten.", 1)
    assert given["token"]
    assert given["as_of"] > 0
    assert ["visit_snapshot", ""] in Event.objects.filter(word="looked").latest("number").things
    questions = given["tools"][1]["spoken"]["nl"]["parts"][0]["questions"]
    assert {"id", "kind", "ask", "options", "pictures", "piles", "repeats", "when"} <= questions[0].keys()


def test_a_talk_that_is_closed_or_not_theirs_stays_here(circle_of_godelieve, tablets):
    his, hers = tablets
    talk = a_talk(circle_of_godelieve, tool=None)
    assert Tablet(circle_of_godelieve, circle_of_godelieve.katrien).takes_along(talk.pk).status_code == 404
    assert his.takes_along("x").status_code == his.takes_along(uuid7()).status_code == 404
    hers.sends(hers.closes(talk, "circle"))
    assert his.takes_along(talk.pk).status_code == 404
    assert his.takes_along().json()["conversations"] == []
