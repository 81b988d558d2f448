import pytest

from ertoe.access.decision import decide, scope
from ertoe.access.errors import Missing, Refused
from ertoe.access.viewer import Viewer
from ertoe.circle.changes import end_membership, withdraw_consent
from ertoe.confidence import queries
from ertoe.confidence.models import SensitiveNote
from ertoe.confidence.permissions import SEE_SENSITIVE_NOTE, TELL_IN_CONFIDENCE
from ertoe.foundation.clock import today
from ertoe.foundation.ids import uuid7
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def test_she_chooses_one_by_one_and_takes_it_back(told):
    note = told.says_yes("godelieve")
    hers, katrien = client_of(told.g.godelieve), client_of(told.g.katrien)
    share, read = told.url(f"{note.pk}/share-in-confidence/"), told.url(f"{note.pk}/read-in-confidence/")
    assert katrien.get(read).status_code == 404
    named = [str(told.g.katrien.member.pk)]
    assert hers.post(share, {"operation": str(uuid7()), "named": named}).status_code == 302
    assert katrien.get(read).status_code == 200
    assert client_of(told.g.jonas).get(read).status_code == 404
    hers.post(share, {"operation": str(uuid7())})
    assert katrien.get(read).status_code == 404


def test_dokter_peeters_who_asked_loses_it_at_once_when_she_says_so(told):
    note = told.told_to_peeters()
    told.shares(note)
    for page in ("read", "tell"):
        response = client_of(told.g.peeters).get(told.url(f"{note.pk}/{page}-in-confidence/"))
        assert response.status_code == 404


@pytest.mark.parametrize("who", ["mandate", "trusted", "rik"])
def test_a_mandate_a_trusted_person_and_a_helper_cannot_even_be_chosen(told, who):
    note = told.says_yes("godelieve")
    with pytest.raises(Refused):
        told.shares(note, who)
    choices = client_of(told.g.godelieve).get(told.url(f"{note.pk}/share-in-confidence/")).content.decode()
    assert str(told.g.everybody[who].member.pk) not in choices


@pytest.mark.parametrize("who", ["peeters", "katrien", "mandate", "omar"])
def test_nobody_but_she_chooses(told, who):
    note = told.told_to_peeters()
    response = client_of(told.g.everybody[who]).get(told.url(f"{note.pk}/share-in-confidence/"))
    assert response.status_code == 404


def test_who_leaves_the_circle_or_whose_consent_is_gone_reads_nothing(told):
    note = told.told_to_peeters()
    told.shares(note, "peeters", "katrien")
    end_membership(by=told.g.godelieve.viewer(), member=told.g.katrien.member, on=today())
    with pytest.raises(Missing):
        queries.sensitive_note(note.pk, by=told.g.katrien.viewer(), person_id=note.person_id)
    withdraw_consent(by=told.g.godelieve.viewer(), person_id=told.g.person.pk)
    with pytest.raises(Missing):
        queries.sensitive_note(note.pk, by=told.g.peeters.viewer(), person_id=note.person_id)
    assert queries.sensitive_note(note.pk, by=told.g.godelieve.viewer(), person_id=note.person_id)


def test_only_she_reads_who_read_it(told):
    note = told.told_to_peeters()
    client_of(told.g.peeters).get(told.url(f"{note.pk}/read-in-confidence/"))
    assert {one.who for one in queries.who_read(note, by=told.g.godelieve.viewer())} == {"Dokter Peeters"}
    with pytest.raises(Missing):
        queries.who_read(note, by=told.g.peeters.viewer())


@pytest.mark.parametrize("permission", [SEE_SENSITIVE_NOTE, TELL_IN_CONFIDENCE], ids=lambda one: one.name)
def test_what_is_decided_for_one_is_what_is_found_among_many(told, permission, the_door_is_open):
    notes = [told.says_yes("godelieve"), told.told_to_peeters(), told.told_to_peeters()]
    told.shares(notes[2], "katrien", "volunteer")
    viewers = [one.viewer() for one in told.g.everybody.values()]
    for viewer in [*viewers, Viewer.nobody(), Viewer.for_job("tick")]:
        rows = SensitiveNote.objects.filter(scope(viewer, permission, has_drafts=False)).distinct()
        assert {row.pk for row in rows} == {one.pk for one in notes if decide(viewer, permission, one.facts())}
