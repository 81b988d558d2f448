import pytest

from ertoe.access.errors import Refused
from ertoe.access.guard import opened
from ertoe.access.viewer import Viewer
from ertoe.audit.models import Chain, Event
from ertoe.foundation.keys import Erased
from ertoe.foundation.models import KeyOwner
from ertoe.people.changes import admit_person
from ertoe.people.models import Person

pytestmark = pytest.mark.django_db


def test_a_person_comes_with_a_key_a_chain_and_a_trace():
    person = admit_person(by=Viewer.for_job("setup"), person=Person(first_name="Lien", birth_on="1993-02-01"))
    assert KeyOwner.objects.get(pk=person.pk).wrapped
    assert Chain.objects.get(pk=person.pk).kind == "person"
    event = Event.objects.get(chain=person.pk)
    assert (event.word, event.door, event.account) == ("person_admitted", "job:setup", None)


def test_nobody_else_admits_a_person(circle_of_godelieve):
    for persona in circle_of_godelieve.everybody.values():
        person = Person(first_name="Lien")
        with pytest.raises(Refused):
            admit_person(by=persona.viewer(), person=person)
        assert not KeyOwner.objects.filter(pk=person.pk).exists()


def test_when_her_key_is_gone_her_words_are_gone_wherever_they_lie(circle_of_godelieve):
    g = circle_of_godelieve
    KeyOwner.objects.filter(pk=g.person.pk).delete()
    with opened():
        person = Person.objects.get(pk=g.person.pk)
    for words in (person.first_name, g.katrien.member.relation):
        with pytest.raises(Erased):
            words.open() if words.text.startswith("e1") else pytest.fail("not sealed")


def test_a_person_is_never_shown_by_accident(circle_of_godelieve):
    with opened():
        person = Person.objects.get(pk=circle_of_godelieve.person.pk)
    assert "Godelieve" not in f"{person} {person!r} {person.first_name}"
