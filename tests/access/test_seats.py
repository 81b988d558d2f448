"""Who may what in an organisation, a peer group or a zone: and no task there opens anything of a person."""

from uuid import UUID

import pytest

from ertoe.access.decision import decide, scope
from ertoe.access.facts import Facts, an_organisation
from ertoe.access.permission import Permission
from ertoe.access.viewer import Seat, Task, Viewer
from ertoe.access.words import belongs_there, comes_in, has_task
from ertoe.organisations.changes import give_task, take_task_away
from ertoe.organisations.models import Organisation
from ertoe.organisations.models import Seat as SeatRow
from tests.access.cells import ACCOUNT, PERSON, all_permissions, every_item, facts_of, is_of_an_organisation
from tests.access.reference import sentence_for, tasks_in
from tests.access.test_matrix import without_rows
from tests.personas import DEMO, an_account, works_at
from tests.personas import an_organisation as organisation_called

HERE, ELSEWHERE = UUID(int=11), UUID(int=12)
OF_ORGANISATIONS = [one for one in all_permissions().values() if is_of_an_organisation(one)]
each_permission = pytest.mark.parametrize("permission", OF_ORGANISATIONS, ids=lambda one: one.name)


def somebody(task: Task, where: UUID = HERE) -> Viewer:
    if task is Task.GUEST:
        return Viewer.guest_of(where)
    return Viewer(account=ACCOUNT, seats=(Seat(where, task),))


@each_permission
def test_each_task_opens_what_its_sentence_says_there_and_nothing_elsewhere(permission):
    there = an_organisation(HERE).facts()
    named = tasks_in(sentence_for(permission.name))
    is_for_all = "whoever is signed in" in sentence_for(permission.name)
    for task in Task:
        expected = task in named or (is_for_all and task is not Task.GUEST)
        assert decide(somebody(task), permission, there) is expected, task
        assert decide(somebody(task, ELSEWHERE), permission, there) is (is_for_all and task is not Task.GUEST)


def test_no_seat_opens_anything_of_a_person():
    """Whoever sits everywhere reads of a person what anybody reads who is signed in: nothing."""
    everywhere = Viewer(account=ACCOUNT, seats=tuple(Seat(where, task) for task in Task for where in (HERE, PERSON)))
    nowhere = Viewer(account=ACCOUNT)
    guest = Viewer.guest_of(PERSON)
    for permission in without_rows():
        for item in every_item():
            facts = facts_of(item)
            assert decide(everywhere, permission, facts) is decide(nowhere, permission, facts), permission.name
            assert not decide(guest, permission, facts), permission.name


@pytest.mark.django_db
def test_scope_gives_the_rows_for_which_the_decision_says_yes(the_door_is_open):
    account = an_account("Nele")
    places = [organisation_called(name) for name in ("Een", "Twee", "Drie")]
    for place, task in zip(places, (Task.LEAD, Task.MEMBER, Task.EDITOR), strict=True):
        give_task(by=DEMO, organisation_id=place.pk, account_id=account.pk, task=task)
    for words in (has_task(Task.LEAD), belongs_there, comes_in, has_task(Task.EDITOR, Task.MEMBER)):
        permission = Permission("tests.anything", ((words,),))
        for viewer in (somebody(Task.LEAD, places[0].pk), somebody(Task.GUEST, places[1].pk), Viewer.nobody()):
            found = set(SeatRow.objects.filter(scope(viewer, permission, has_drafts=False, has_person=False)))
            assert found == {row for row in SeatRow.objects.all() if decide(viewer, permission, row.facts())}


@pytest.mark.django_db
def test_a_task_is_given_and_taken_away_and_working_somewhere_makes_a_member(the_door_is_open):
    from ertoe.circle.queries import viewer_for

    account = an_account("Wim")
    zone = organisation_called("De Waterlanden", Organisation.Kind.ZONE)
    practice = organisation_called("De Linde")
    Organisation.objects.filter(pk=practice.pk).update(part_of=zone)
    works_at(account, practice, "nurse")
    seat = give_task(by=DEMO, organisation_id=zone.pk, account_id=account.pk, task=Task.EDITOR)
    tasks = {(one.name, one.task) for one in viewer_for(account).seats}
    assert tasks == {("De Waterlanden", "editor"), ("De Linde", "member"), ("De Waterlanden", "member")}
    SeatRow.objects.filter(pk=seat.pk).update(until_on="2026-01-01")
    assert {one.task for one in viewer_for(account).seats} == {"member"}
    again = give_task(by=DEMO, organisation_id=zone.pk, account_id=account.pk, task=Task.EDITOR)
    assert (again.pk, again.until_on) == (seat.pk, None)
    take_task_away(by=DEMO, seat=again)


def test_a_guest_is_nobody_else():
    guest = Viewer.guest_of(HERE)
    assert (guest.is_signed_in, guest.account, guest.door) == (False, None, "guest")
    assert decide(guest, Permission("tests.anybody", ((comes_in,),)), Facts(person=None, organisation=HERE))
