"""Care and the second half never mix: no table of the second half leads to a person, and none of care leads there."""

import pytest
from django.db import models

from ertoe.circle.models import Member
from ertoe.organisations.models import OrganisationRecord
from ertoe.people.models import Person, PersonRecord
from tests.house.rooms import SECOND_HALF, our_models


def package(model):
    return model.__module__.split(".")[1]


def there(names):
    of_organisations = [model for model in our_models() if package(model) == "organisations"]
    records = [model for model in our_models() if package(model) in names or issubclass(model, OrganisationRecord)]
    return list(dict.fromkeys([*of_organisations, *records]))


def led_to(model):
    """Every table that can be reached from this one by following links, in either model's own columns."""
    seen, waiting = {model}, [model]
    while waiting:
        for field in waiting.pop()._meta.get_fields():
            if isinstance(field, models.ForeignKey | models.ManyToManyField) and field.related_model not in seen:
                seen.add(field.related_model)
                waiting.append(field.related_model)
    return seen


def test_the_second_half_is_there():
    assert {package(model) for model in there(SECOND_HALF)} == SECOND_HALF | {"bridges", "organisations"}


@pytest.mark.parametrize("model", there(SECOND_HALF), ids=lambda model: model._meta.label)
def test_no_table_of_the_second_half_has_a_path_to_a_person(model):
    care = [one for one in led_to(model) if issubclass(one, Person | Member | PersonRecord)]
    assert care == []


@pytest.mark.parametrize("model", there(SECOND_HALF), ids=lambda model: model._meta.label)
def test_no_column_of_the_second_half_holds_the_id_of_a_person_by_another_name(model):
    """A number that is no link: what names a person, a member or a file is no name for a column here."""
    about_somebody = ("person", "member_id", "patient", "file", "circle", "care_goal", "life_goal")
    loose = [field for field in model._meta.concrete_fields if isinstance(field, models.UUIDField)]
    assert [field.name for field in loose if field.name.removesuffix("_id") in about_somebody] == []


def test_nothing_of_care_leads_to_the_second_half():
    care = [model for model in our_models() if model not in there(SECOND_HALF)]
    assert [
        (model._meta.label, one._meta.label)
        for model in care
        for one in led_to(model)
        if one.__module__.startswith("ertoe.") and package(one) in SECOND_HALF
    ] == []
