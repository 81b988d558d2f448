"""A plan becomes a case without a name: with her yes, as a draft of who brings it, and with no way back."""

from uuid import uuid4

import pytest

from ertoe.access.models import Operation
from ertoe.access.viewer import Task
from ertoe.bridges.crossing import names_in
from ertoe.bridges.models import CaseConsent
from ertoe.case_room.models import PeerCase
from ertoe.dossier.queries import plan
from ertoe.goals import changes as goals
from ertoe.organisations.changes import give_task
from tests.personas import DEMO, an_organisation, client_of

pytestmark = pytest.mark.django_db
TOLD = "Godelieve Maes komt niet meer buiten sinds haar dochter Katrien verhuisde."


@pytest.fixture
def bringing(circle_of_godelieve):
    """Dokter Peeters sits in a peer group, and Godelieve has a life goal."""
    g = circle_of_godelieve
    group = an_organisation("LOK Meersen", "peer_group")
    give_task(by=DEMO, organisation_id=group.pk, account_id=g.peeters.account.pk, task=Task.MEMBER)
    words = "Met Katrien naar de markt gaan"
    goals.record_life_goal(
        by=g.godelieve.viewer(), person_id=g.person.pk, words=words, said_by=g.godelieve.member, visibility="circle"
    )
    return g, f"/people/{g.person.pk}/seed-case/", {"group": group.pk, "problem": TOLD, "consent_on": "2026-01-10"}


def test_what_crosses_has_no_name_and_the_yes_stays_in_her_file(bringing, the_door_is_open):
    g, url, told = bringing
    response = client_of(g.peeters).post(url, told | {"consent": "on", "operation": str(uuid4())})
    assert response.status_code == 302
    case = PeerCase.objects.get()
    assert response.url == f"/groups/{case.organisation.slug}/cases/"
    assert not Operation.objects.filter(location__contains=str(case.pk)).exists()  # that row names the person
    crossed = " ".join(str(getattr(case, field.attname)) for field in case._meta.concrete_fields)
    for name in ("Godelieve", "Maes", "Katrien", "Peeters", str(g.person.pk)):
        assert name not in crossed
    assert CaseConsent.objects.get().heard_by == g.peeters.member
    her = client_of(g.godelieve).get(f"/people/{g.person.pk}/looked/").content.decode()
    assert "van het plan een casus zonder naam gemaakt" in her or CaseConsent.objects.filter(person=g.person).exists()


def test_every_name_of_the_circle_is_known(bringing):
    g, _, _ = bringing
    names = names_in(plan(g.person.pk, by=g.peeters.viewer()))
    assert {"Godelieve Maes", "Katrien", "Jonas", "Rik", "De Brug"} <= set(names)


def test_without_her_yes_nothing_crosses(bringing, the_door_is_open):
    g, url, told = bringing
    for sent in (told, told | {"consent": "on", "consent_on": "2999-01-01"}, told | {"consent": "on", "problem": ""}):
        assert client_of(g.peeters).post(url, sent).status_code == 400
    assert not PeerCase.objects.exists()


@pytest.mark.parametrize("who", ["godelieve", "katrien", "rik", "omar"])
def test_only_a_professional_brings_a_case(bringing, who):
    g, url, told = bringing
    assert client_of(g.everybody[who]).get(url).status_code == 404
    assert client_of(g.everybody[who]).post(url, told | {"consent": "on"}).status_code == 404


def test_jonas_who_sits_in_no_group_cannot_send_it_to_one(bringing, the_door_is_open):
    g, url, told = bringing
    assert "nog bij geen leergroep" in client_of(g.jonas).get(url).content.decode()
    assert client_of(g.jonas).post(url, told | {"consent": "on"}).status_code == 400
    assert not PeerCase.objects.exists()
