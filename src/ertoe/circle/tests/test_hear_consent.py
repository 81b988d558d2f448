import pytest

from ertoe.access.errors import AlreadyDone, Refused
from ertoe.access.guard import opened
from ertoe.access.viewer import Role
from ertoe.circle import changes
from ertoe.circle.models import Consent
from tests.personas import a_person_called, an_organisation, client_of, joins, professional_joins

pytestmark = pytest.mark.django_db

NO = {"heard": "on", "answer": "no"}
YES = {"heard": "on", "answer": "yes"}


@pytest.fixture
def alma(db):
    """Alma has no account: what she says, she says aloud. Around her: her son, a nurse, a helper."""
    person, _middle = a_person_called("Alma", "Roels", None)
    son = joins(person, "Tom", Role.INFORMAL_CARER)
    nurse = professional_joins(person, "Els", "nurse", an_organisation("De Brug"))
    helper = joins(person, "Bea", Role.HELPER)
    return person, son, nurse, helper


def url(person, page: str = "hear-consent") -> str:
    return f"/people/{person.pk}/{page}/"


def test_her_no_shuts_the_file_and_her_yes_opens_it_again(alma):
    person, son, nurse, _helper = alma
    assert "hear-consent" in client_of(son).get(url(person, "circle")).content.decode()
    assert client_of(son).post(url(person), NO).status_code == 302
    assert client_of(nurse).get(url(person, "circle")).status_code == 404
    assert url(person) in client_of(nurse).get("/me/").content.decode()
    assert client_of(nurse).post(url(person), YES).status_code == 302
    assert client_of(nurse).get(url(person, "circle")).status_code == 200
    with opened():
        told = list(Consent.objects.order_by("seq").values_list("is_given", "heard_by"))
    assert told == [(False, son.member.pk), (True, nurse.member.pk)]


def test_whoever_writes_it_down_says_that_they_heard_it(alma):
    person, son, _nurse, _helper = alma
    assert client_of(son).post(url(person), {"operation": ""}).status_code == 400
    assert client_of(son).get(url(person, "circle")).status_code == 200


def test_two_who_heard_the_same_no_do_not_open_the_file(alma):
    """Both forms were on the screen before the first was sent."""
    person, son, nurse, _helper = alma
    client_of(son).post(url(person), NO)
    client_of(nurse).post(url(person), NO)
    assert client_of(nurse).get(url(person, "circle")).status_code == 404
    with pytest.raises(AlreadyDone):
        changes.hear_consent(by=nurse.viewer(), person_id=person.pk, is_given=False)
    with opened():
        assert Consent.objects.count() == 1


def test_who_is_family_shuts_the_file_in_her_name_and_does_not_open_it(alma):
    person, son, _nurse, _helper = alma
    client_of(son).post(url(person), NO)
    assert client_of(son).post(url(person), YES).status_code == 404
    assert url(person) not in client_of(son).get("/me/").content.decode()
    with pytest.raises(Refused):
        changes.hear_consent(by=son.viewer(), person_id=person.pk, is_given=True)


def test_a_helper_does_not_speak_for_her(alma):
    person, _son, _nurse, helper = alma
    assert client_of(helper).get(url(person)).status_code == 404
    with pytest.raises(Refused):
        changes.hear_consent(by=helper.viewer(), person_id=person.pk, is_given=False)


@pytest.mark.parametrize("name", ["jonas", "katrien", "rik", "omar"])
def test_for_who_can_say_it_herself_nobody_says_it(circle_of_godelieve, name):
    circle = circle_of_godelieve
    changes.withdraw_consent(by=circle.godelieve.viewer(), person_id=circle.person.pk)
    persona = circle.everybody[name]
    assert client_of(persona).post(url(circle.person), YES).status_code == 404
    assert url(circle.person) not in client_of(persona).get("/me/").content.decode()
    with pytest.raises(Refused):
        changes.hear_consent(by=persona.viewer(), person_id=circle.person.pk, is_given=True)
