"""From a story with names to a case without, kept for some weeks by one group."""

from datetime import timedelta

import pytest
from django.db import connection
from django.urls import reverse

from ertoe.access.errors import Refused
from ertoe.access.guard import opened
from ertoe.access.viewer import Seat, Task, Viewer
from ertoe.accounts.models import Account
from ertoe.case_room import changes, queries
from ertoe.case_room.changes import StillTold
from ertoe.case_room.models import PeerCase
from ertoe.foundation.clock import now, pretend, today
from ertoe.organisations.models import Organisation
from ertoe.organisations.models import Seat as SeatRow

RAW = "Mevrouw Godelieve Maes woont in Lier. Haar dochter Bouchra belt. RRN 85.07.30-033.28."
NAMES = ("Godelieve", "Maes", "Bouchra", "Lier", "85.07.30")
WORDS = {"title": "Te veel pillen", "problem": "Een vrouw is altijd moe."}


@pytest.fixture
def group(db):
    with opened():
        lok = Organisation.objects.create(name="LOK Meersen", slug="lok-meersen", kind=Organisation.Kind.PEER_GROUP)
        for name, task in (("peeters", Task.MEMBER), ("hilde", Task.MODERATOR), ("an", Task.MEMBER)):
            account = Account.objects.create(username=name, name=name)
            SeatRow.objects.create(account=account, organisation=lok, task=task)
        Account.objects.create(username="omar", name="omar")
    return lok


def who(name, group):
    account = Account.objects.get(username=name)
    with opened():
        seats = tuple(Seat(row.organisation_id, Task(row.task)) for row in SeatRow.objects.filter(account=account))
    return Viewer(account=account.pk, seats=seats)


def brought(group, *, by="peeters", **told):
    return changes.bring_case(by=who(by, group), organisation_id=group.pk, words=told.pop("words", WORDS), **told)


def page(client, name, group, *more, by="peeters", post=None):
    client.force_login(Account.objects.get(username=by))
    address = reverse(f"case_room:{name}", args=(group.slug, *more))
    return client.get(address) if post is None else client.post(address, post)


def told(**more):
    return {"title": "Elke dag", "problem": RAW, "known": "Godelieve Maes", "consent": "told",
            "consent_on": "2026-01-05", "expires_on": str(today() + timedelta(days=30)), **more}  # fmt: skip


def everything_stored():
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        rows = []
        for table in tables:
            cursor.execute(f'SELECT * FROM "{table}"')
            rows += [str(row) for row in cursor.fetchall()]
    return "\n".join(rows)


def test_nothing_of_the_raw_text_is_ever_stored(client, group):
    page(client, "check_case", group, post=told())
    answer = page(client, "check_case", group, post=told(step="keep"))
    assert (answer.status_code, "Kies nog" in answer.content.decode()) == (400, True)
    form = answer.context["form"]
    chosen = {f"way-{word.key}": "replace" for word in form.taken_out.words}
    answer = page(client, "check_case", group, post=told(step="keep", **chosen))
    assert answer.status_code == 302
    page_of_it = client.get(answer.url).content.decode()
    assert "Mevrouw A woont in een gemeente in de streek. Haar dochter B belt." in page_of_it
    assert [name for name in NAMES if name in everything_stored() or name in page_of_it] == []


def test_the_server_refuses_a_known_name_that_was_typed_back(client, group):
    keys = page(client, "check_case", group, post=told()).context["form"].taken_out.words
    chosen = {f"way-{word.key}": "replace" for word in keys} | {f"instead-{keys[0].key}": "lieve maes"}
    answer = page(client, "check_case", group, post=told(step="keep", **chosen))
    assert (answer.status_code, "Dit staat er nog" in answer.content.decode()) == (400, True)
    for still in ("godelieves soep", "nummer 85073003328"):
        with pytest.raises(StillTold):
            brought(group, words={**WORDS, "problem": still}, known=["Godelieve Maes"])
    with opened():
        assert not PeerCase.objects.exists()


def test_a_word_that_one_sees_oneself_is_looked_for_too(client, group):
    answer = page(client, "check_case", group, post=told(step="mark", marked=["dochter"]))
    assert "dochter" in [word.written for word in answer.context["taken_out"].words]


def test_a_draft_is_its_bringers_alone_and_only_the_bringer_shares_it(client, group):
    case = brought(group)
    assert page(client, "case", group, case.pk).status_code == 200
    assert page(client, "case", group, case.pk, by="hilde").status_code == 404
    with pytest.raises(Refused):
        changes.share_case(by=who("an", group), case=case)
    changes.work_case(by=who("peeters", group), case=case, words=WORDS | {"value": "Met Bouchra naar de markt"})
    changes.work_case(by=who("peeters", group), case=case, words={"value": ""})
    changes.share_case(by=who("peeters", group), case=case)
    assert "Bouchra" not in everything_stored()  # what was taken out before the group read it is nowhere
    shared = page(client, "case", group, case.pk, by="an").content.decode()
    assert "kunnen deze persoon toch herkennen" in shared


def test_omar_gets_the_same_404_and_may_bring_nothing(client, group):
    changes.share_case(by=who("peeters", group), case=(case := brought(group)))
    for answer in (page(client, "cases", group, by="omar"), page(client, "case", group, case.pk, by="omar")):
        assert answer.status_code == 404
    with pytest.raises(Refused):
        brought(group, by="omar")


def test_the_group_works_it_from_problem_to_goal_and_a_new_name_is_asked_about(client, group):
    case = changes.share_case(by=who("peeters", group), case=brought(group))
    words = {**WORDS, "life_goal": "Met Fatima naar de markt", "version": case.version}
    assert page(client, "work_case", group, case.pk, by="an", post=words).status_code == 400
    assert page(client, "work_case", group, case.pk, by="an", post=words | {"is_nobody": "on"}).status_code == 302
    stale = page(client, "work_case", group, case.pk, by="hilde", post={**words, "life_goal": "Rusten"})
    assert stale.status_code == 409
    changes.close_case(by=who("hilde", group), case=case)
    with pytest.raises(Refused):
        changes.work_case(by=who("an", group), case=case, words=WORDS)


def test_it_goes_at_the_day_that_was_set_and_never_later_than_ninety_days(group):
    case = brought(group, expires_on=today() + timedelta(days=400))
    assert case.expires_on == today() + timedelta(days=90)
    with pretend(now() + timedelta(days=90)):
        assert queries.cases(group, by=who("peeters", group)) == []
        assert changes.delete_due_cases(by=Viewer.for_job("tick")) == 1
        assert changes.delete_due_cases(by=Viewer.for_job("tick")) == 0
    assert "altijd moe" not in everything_stored()


def test_whoever_recognises_somebody_has_it_deleted_by_the_moderator(group):
    case = changes.share_case(by=who("peeters", group), case=brought(group))
    with pytest.raises(Refused):
        changes.delete_case(by=who("an", group), case=case)
    changes.delete_case(by=who("hilde", group), case=case)
    with opened():
        assert not PeerCase.objects.exists()


def test_a_plan_seeds_a_draft_in_which_everything_found_is_replaced(group):
    case = changes.seed_case(
        by=who("peeters", group), organisation_id=group.pk, problem=RAW, known=["Godelieve Maes"],
        goals={"value": "Bouchra zien", "life_goal": "Met Godelieve naar Lier"}, consent_on=today(),
    )  # fmt: skip
    assert (case.consent, case.state, case.value) == ("seeded", "draft", "B zien")
    assert [name for name in NAMES if name in everything_stored()] == []
