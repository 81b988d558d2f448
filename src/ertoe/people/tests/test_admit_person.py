import pytest
from django.db import IntegrityError, transaction

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
    person = admit_person(by=Viewer.for_job("demo"), person=Person(first_name="Lien", birth_on="1993-02-01"))
    assert KeyOwner.objects.get(pk=person.pk).wrapped
    assert Chain.objects.get(pk=person.pk).kind == "person"
    event = Event.objects.get(chain=person.pk)
    assert (event.word, event.door, event.account) == ("person_admitted", "job:demo", None)


def test_who_is_not_signed_in_admits_nobody():
    for viewer in (Viewer.nobody(), Viewer.for_job("tick")):
        person = Person(first_name="Lien")
        with pytest.raises(Refused):
            admit_person(by=viewer, person=person)
        assert not KeyOwner.objects.filter(pk=person.pk).exists()


def test_somebody_who_is_there_is_not_admitted_again(circle_of_godelieve):
    """Knowing an id gives no way in: her key and her row stay as they are."""
    g = circle_of_godelieve
    wrapped = KeyOwner.objects.get(pk=g.person.pk).wrapped
    with pytest.raises(IntegrityError), transaction.atomic():
        admit_person(by=g.omar.viewer(), person=Person(pk=g.person.pk, first_name="Niemand"))
    assert KeyOwner.objects.get(pk=g.person.pk).wrapped == wrapped


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
