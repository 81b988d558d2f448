"""What can change about a person."""

from ertoe.access.doors import change
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.foundation.models import KeyOwner
from ertoe.people.models import Person
from ertoe.people.permissions import ADMIT_PERSON


def admit_person(*, by: Viewer, person: Person) -> Person:
    """A new person with a key of her own: destroying that key later erases her words."""
    with change(ADMIT_PERSON, by=by, about=a_person(person.pk)) as trail:
        KeyOwner(pk=person.pk).save_new_key()
        person.save(force_insert=True)
        trail.leave("person_admitted", person=person.pk)
    return person
