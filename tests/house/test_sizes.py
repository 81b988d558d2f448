"""Small enough to read: files, functions, templates."""

import ast

import pytest

from tests.house.rooms import HOUSE, ROOT, functions, python_files, short, templates

# What is over budget, with its reason. This list may only shrink; it is empty.
EXCEPTIONS: dict[str, str] = {}

TESTS = sorted({*(ROOT / "tests").rglob("*.py"), *HOUSE.rglob("tests/*.py")})
SCRIPTS = sorted((ROOT / "tools").glob("*.py"))


def too_long(paths, budget):
    return [
        f"{short(path)}: {lines}"
        for path in paths
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > budget and short(path) not in EXCEPTIONS
    ]


def test_a_file_has_at_most_300_lines():
    assert too_long([*python_files(), *SCRIPTS], 300) == []


def test_a_test_file_has_at_most_400_lines():
    assert too_long(TESTS, 400) == []


def test_a_template_has_at_most_120_lines():
    assert too_long(templates(), 120) == []


@pytest.mark.parametrize("suffix", ["css", "js"])
def test_a_style_or_script_has_at_most_300_lines(suffix):
    ours = [path for path in HOUSE.rglob(f"static/**/*.{suffix}") if "vendor" not in path.parts]
    assert too_long(ours, 300) == []


def test_a_function_has_at_most_40_lines():
    long = [
        f"{short(path)}:{function.name}: {lines}"
        for path in [*python_files(), *SCRIPTS]
        for function in functions(path)
        if (lines := function.end_lineno - function.lineno + 1) > 40
    ]
    assert long == []


def test_the_list_of_exceptions_names_only_what_is_there():
    assert [name for name in EXCEPTIONS if not (ROOT / name).exists()] == []


def test_imports_stand_at_the_top():
    """Inside a function only where the top would come too early: in `apps.py`, the settings and the command line."""
    inside = [
        f"{short(path)}:{node.lineno}"
        for path in python_files()
        if path.name != "apps.py" and "project" not in path.relative_to(HOUSE).parts
        for function in functions(path)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert inside == []
