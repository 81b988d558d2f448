"""What is told under four eyes cannot reach another page, print or list: nothing knows the package it is in."""

import ast

from ertoe.circle.models import Share, Statement
from tests.house.rooms import HOUSE, our_models, package_of, python_files, short, templates, tree

MODELS = [model for model in our_models() if model.__module__.startswith("ertoe.confidence.")]


def test_no_other_package_imports_it():
    knowing = [
        f"{short(path)}:{node.lineno}"
        for path in python_files()
        if package_of(path) not in ("confidence", "project")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("ertoe.confidence")
    ]
    assert knowing == []


def test_nothing_the_house_does_with_statements_reaches_it():
    assert MODELS
    assert not [model for model in MODELS if issubclass(model, Statement | Share)]


def test_no_column_could_let_more_people_read_it_than_those_who_are_named():
    widening = {"visibility", "released_at", "kind", "domains"}
    assert not [field.name for model in MODELS for field in model._meta.local_fields if field.name in widening]


def test_its_traces_never_stand_on_the_chain_of_the_person():
    person = "01a00000-0000-7000-8000-000000000001"
    assert {model(person_id=person).subject.kind for model in MODELS} == {"confidence"}
    assert {str(model(person_id=person).subject.id) for model in MODELS} != {person}


def test_all_its_pages_offer_the_way_out():
    pages = [path for path in templates() if path.is_relative_to(HOUSE / "confidence") and path.name[0] != "_"]
    without = [path.name for path in pages if "confidence/_frame.html" not in path.read_text(encoding="utf-8")]
    assert without == ["this_month.html"]
