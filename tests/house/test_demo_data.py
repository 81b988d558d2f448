"""What the demo's story left behind keeps the promises of the three shapes."""

import pytest

from ertoe.access.guard import opened
from ertoe.audit.models import Event
from ertoe.audit.verify import verify
from ertoe.foundation.sealed import Sealed
from ertoe.people.models import PersonRecord
from tests.house.rooms import our_models
from tests.house.test_models import newest_is_not_head, row_and_parent_of_different_people

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


def care_models():
    return [model for model in our_models() if issubclass(model, PersonRecord)]


def test_every_head_says_what_its_newest_version_says():
    assert newest_is_not_head() == []


def test_a_row_and_what_it_hangs_on_are_about_one_person():
    assert row_and_parent_of_different_people() == []


def test_the_order_of_everything_about_a_person_has_no_two_in_one_place():
    seen = set()
    with opened():
        for model in care_models():
            for person, seq in model.objects.values_list("person_id", "seq"):
                assert (person, seq) not in seen, model.__name__
                seen.add((person, seq))


def test_every_sealed_word_opens_where_it_stands():
    opened_words = 0
    with opened():
        for model in care_models():
            sealed = [field.name for field in model._meta.concrete_fields if getattr(field, "is_sealed", False)]
            for row in model.objects.all() if sealed else ():
                for name in sealed:
                    value = getattr(row, name)
                    if value is not None:
                        assert isinstance(value, Sealed)
                        assert value.open()
                        opened_words += 1
    assert opened_words > 50


def test_its_trail_is_whole_and_has_no_words_in_it():
    assert verify() == []
    assert Event.objects.count() > 20
    for things in Event.objects.values_list("things", flat=True):
        for _, thing in things:
            assert " " not in thing
