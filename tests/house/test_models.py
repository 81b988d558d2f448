"""What is true: privacy, constraints, and links that only look down."""

import ast

import pytest
from django.db import models
from django.db.models import Q, UniqueConstraint
from django.db.models.fields.reverse_related import ForeignObjectRel

from ertoe.access.guard import Guarded, opened
from ertoe.circle.models import Share, VersionRow
from ertoe.foundation.privacy import ACCOUNT, CARE_RECORD, CONTENT, GUEST, ORGANISATION, TRAIL, Privacy
from ertoe.people.models import Kept, PersonRecord, Said
from tests.house.rooms import FLOORS, our_models, package_of, packages, python_files, short, tree

each_model = pytest.mark.parametrize("model", our_models(), ids=lambda model: model._meta.label)
care_models = [model for model in our_models() if issubclass(model, PersonRecord)]
each_care_model = pytest.mark.parametrize("model", care_models, ids=lambda model: model._meta.label)


def links(model):
    for field in model._meta.get_fields():
        if not isinstance(field, ForeignObjectRel) and field.related_model and field.model is model:
            yield field


def package(model):
    return model.__module__.split(".")[1]


def test_every_package_has_a_floor():
    assert set(packages()) <= set(FLOORS)


@each_model
def test_every_field_says_what_it_holds_and_how_long_it_is_kept(model):
    privacy = model.__dict__.get("privacy") or getattr(model, "privacy", None)
    assert isinstance(privacy, Privacy)
    assert privacy.kept in (CARE_RECORD, ACCOUNT, TRAIL, CONTENT, ORGANISATION, GUEST)
    unsaid = [field.name for field in model._meta.concrete_fields if not privacy.kind_of(field)]
    assert unsaid == []
    assert set(privacy.kinds) <= {field.name for field in model._meta.get_fields()}


@each_model
def test_a_link_to_another_package_leaves_nothing_behind_there(model):
    loud = [
        field.name
        for field in links(model)
        if package(field.related_model) != package(model) and field.remote_field.related_name != "+"
    ]
    assert loud == []


@each_model
def test_links_look_down(model):
    """A reference by name is something the linter of imports cannot see."""
    upward = [
        field.name
        for field in links(model)
        if field.related_model.__module__.startswith("ertoe.")
        and FLOORS.index(package(field.related_model)) > FLOORS.index(package(model))
    ]
    assert upward == []


def test_no_reference_across_packages_is_generic():
    assert not [field for model in our_models() for field in model._meta.private_fields]


@each_model
def test_ids_are_made_by_whoever_creates_the_record(model):
    if package(model) == "accounts" and model.__name__ == "Session":
        return
    assert isinstance(model._meta.pk, models.UUIDField)
    assert model._meta.pk.name == "id"


@each_care_model
def test_care_records_are_behind_the_doors(model):
    assert isinstance(model._meta.default_manager, Guarded)
    assert not isinstance(model._meta.base_manager, Guarded)
    assert model.privacy.kept == CARE_RECORD


@each_care_model
def test_what_is_unique_is_unique_for_a_person(model):
    assert not [field.name for field in model._meta.local_fields if field.unique and not field.primary_key]
    for constraint in (one for one in model._meta.constraints if isinstance(one, UniqueConstraint)):
        assert constraint.fields[0] == "person", constraint.name
    for index in model._meta.indexes:
        assert index.fields[0] == "person", index.name


@each_model
def test_constraints_have_a_name_one_would_say_aloud(model):
    assert [one.name for one in model._meta.constraints if len(one.name.split("_")) < 3] == []


@each_care_model
def test_nothing_of_a_person_goes_with_another_row(model):
    """No hard delete: what is linked protects. What somebody is still typing is theirs to lose with them."""
    cascades = [field.name for field in links(model) if field.remote_field.on_delete is models.CASCADE]
    assert cascades == [] or model.__name__ == "Typing"


@each_care_model
def test_a_care_record_has_one_of_the_three_shapes(model):
    from ertoe.people.models import Link

    shapes = [shape for shape in (Said, Kept, Link) if issubclass(model, shape)]
    assert len(shapes) == 1 or model.__name__ == "Typing"


@pytest.mark.parametrize("model", [one for one in care_models if issubclass(one, Kept)], ids=lambda one: one.__name__)
def test_what_is_kept_has_its_versions(model):
    versions = model._meta.get_field("versions").related_model
    assert issubclass(versions, VersionRow)
    assert versions.__name__ == f"{model.__name__}Version"
    assert set(model.kept_fields) <= {field.name for field in model._meta.get_fields()}
    assert any(
        isinstance(one, UniqueConstraint) and set(one.fields) == {"person", "head", "number"}
        for one in versions._meta.constraints
    )


@pytest.mark.parametrize("model", [one for one in care_models if issubclass(one, Share)], ids=lambda one: one.__name__)
def test_a_share_is_of_an_item_with_visibility(model):
    item = model._meta.get_field("item")
    assert item.remote_field.related_name == "shares"
    assert {"visibility", "released_at"} <= {field.name for field in item.related_model._meta.concrete_fields}


def test_words_and_names_are_sealed():
    """Free text about a person lies encrypted: no plain text column holds narrative, a name, a contact or a birth."""
    plain = [
        f"{model._meta.label}.{field.name}"
        for model in [*care_models, *(one for one in our_models() if one.__name__ == "Person")]
        for field in model._meta.concrete_fields
        if model.privacy.kind_of(field) in ("narrative", "name", "contact", "birth", "measurement")
        and not getattr(field, "is_sealed", False)
        and not isinstance(field, models.IntegerField)  # a mark, a level: a number by itself tells nothing
    ]
    assert plain == []


def test_days_end_in_on_and_moments_in_at():
    misnamed = [
        f"{model._meta.label}.{field.name}"
        for model in our_models()
        for field in model._meta.local_fields
        if (isinstance(field, models.DateTimeField) and field.name != "at" and not field.name.endswith("_at"))
        or (type(field) is models.DateField and not field.name.endswith("_on"))
    ]
    # Django's own names for a session and an account
    assert set(misnamed) <= {"accounts.Session.expire_date", "accounts.Account.last_login"}


def test_nothing_in_a_care_table_points_at_an_account():
    pointing = [
        f"{model._meta.label}.{field.name}"
        for model in care_models
        for field in links(model)
        if field.related_model.__name__ == "Account"
    ]
    assert pointing == ["circle.Member.account"]


def test_sealed_columns_are_never_ordered_by_in_sql():
    sealed = {
        field.name
        for model in our_models()
        for field in model._meta.concrete_fields
        if getattr(field, "is_sealed", False)
    }
    sorting = [
        f"{short(path)}:{node.lineno}"
        for path in python_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("order_by", "aggregate", "dates")
        for argument in node.args
        if isinstance(argument, ast.Constant) and str(argument.value).lstrip("-") in sealed - {"name"}
    ]
    assert sorting == []


def newest_is_not_head() -> list[str]:
    """Every kept record whose head row says something else than its newest version."""
    wrong = []
    with opened():
        for model in care_models:
            if not issubclass(model, Kept):
                continue
            for head in model.objects.all():
                newest = head.versions.order_by("-number").first()
                if newest is None or newest.number != head.version or newest.told() != head.told():
                    wrong.append(f"{model.__name__} {head.pk}")
                if head.versions.filter(~Q(person_id=head.person_id)).exists():
                    wrong.append(f"{model.__name__} {head.pk} has versions of somebody else")
    return wrong


def row_and_parent_of_different_people() -> list[str]:
    wrong = []
    with opened():
        for model in care_models:
            for field in links(model):
                if isinstance(field.related_model, type) and issubclass(field.related_model, PersonRecord):
                    others = model.objects.filter(**{f"{field.name}__isnull": False}).exclude(
                        **{f"{field.name}__person_id": models.F("person_id")}
                    )
                    wrong.extend(f"{model.__name__}.{field.name} {row.pk}" for row in others)
    return wrong


def test_package_of_finds_the_package():
    assert {package_of(path) for path in python_files()} <= {*packages(), "__init__.py"}
