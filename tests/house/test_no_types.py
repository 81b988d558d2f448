"""Nobody is put in a type: no column, no content and no export carries one, and two marks are never kept."""

import re

import pytest
import yaml
from django.apps import apps

from ertoe.tools.load import load_all
from ertoe.tools.tests.tool_folders import SHIPPED
from ertoe.tools.tool import SLIDERS
from tests.house.rooms import python_files, short

pytestmark = pytest.mark.once  # reads names, no database
TYPES = re.compile(
    r"(^|_)(profile|persona_type|quadrant|type_of_person|person_type|patient_type|segment|archetype|acceptance|"
    r"perceived_control|coping_style|personality|cluster)s?(_|$)"
)
"""The names under which a person is filed as a kind of person."""


def ids_in(content: object) -> set[str]:
    """Every key and every name in a list of a content file; not its words."""
    if isinstance(content, dict):
        return {str(key) for key in content}.union(*map(ids_in, content.values()))
    if isinstance(content, list):
        return set().union(*({each} if isinstance(each, str) else ids_in(each) for each in content))
    return {content} if isinstance(content, str) and content.isidentifier() else set()


def test_no_column_holds_a_type_of_person():
    ours = [model for model in apps.get_models() if model.__module__.startswith("ertoe.")]
    columns = {f"{model.__name__}.{field.name}": field for model in ours for field in model._meta.get_fields()}
    assert len(columns) > 200
    found = {name for name in columns if TYPES.search(name.split(".")[1])}
    chosen = {
        f"{name}: {value}"
        for name, field in columns.items()
        for value, _words in getattr(field, "choices", None) or ()
        if TYPES.search(str(value))
    }
    assert found | chosen == set()


def test_no_tool_asks_for_or_names_one():
    """Where a tool comes from may name the work of others; that is telling, not filing."""
    found = {}
    for path in SHIPPED.glob("*/tool.yaml"):
        content = yaml.safe_load(path.read_text())
        del content["origin"]
        found[path.parent.name] = {one for one in ids_in(content) if TYPES.search(one)}
    assert len(found) > 7
    assert {name: ids for name, ids in found.items() if ids} == {}


def test_no_export_carries_one():
    """Whatever goes out by name does so in a key of a dictionary: none of ours is called that."""
    key = re.compile(r"""["'](\w+)["']\s*:""")
    files = list(python_files())
    found = {f"{short(path)}: {name}" for path in files for name in key.findall(path.read_text()) if TYPES.search(name)}
    assert found == set()


def test_the_sliders_never_become_a_talk_that_is_kept():
    forms = {tool.id: tool.form for tool in load_all(SHIPPED).values()}
    assert [name for name, form in forms.items() if form == SLIDERS] == ["two-sliders"]
    code = {short(path): path.read_text() for path in python_files() if "advice_for" in path.read_text()}
    writes = [name for name, text in code.items() if re.search(r"\bchanges\b|\.add\(trail|\.save\(", text)]
    assert writes == []


def test_such_a_name_would_be_found():
    assert [name for name in ("quadrant", "patient_type", "health_profile", "types") if TYPES.search(name)] == [
        "quadrant", "patient_type", "health_profile",
    ]  # fmt: skip
