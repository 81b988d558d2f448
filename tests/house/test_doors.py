"""Whoever enters is asked who they are, and a change leaves a trace."""

import ast

import pytest

from tests.house.rooms import (
    HOUSE,
    SECOND_HALF,
    functions,
    names_called,
    package_of,
    public_functions,
    python_files,
    room,
    short,
    tree,
)

# Functions that stand beside a door, each with its reason. This list may only shrink.
OPENS_NO_DOOR = {
    "circle.queries.viewer_for": "recognises who stands before the doors",
    "circle.queries.standing_of": "what a status and two dates are worth: asks no rows",
}


def is_part_of_a_door(function: ast.FunctionDef) -> bool:
    """Takes the trail of a change, or the looking of a look, so it cannot run without one."""
    arguments = [one.arg for one in function.args.args + function.args.kwonlyargs]
    return bool({"trail", "looking"} & set(arguments))


def opens(door: str, function: ast.FunctionDef) -> bool:
    doors = (item.context_expr for node in ast.walk(function) if isinstance(node, ast.With) for item in node.items)
    return any(isinstance(one, ast.Call) and getattr(one.func, "id", "") == door for one in doors)


def without_door(room_name: str, door: str) -> list[str]:
    found = []
    for path in room(room_name):
        local = {function.name for function in public_functions(path) if opens(door, function)}
        for function in public_functions(path):
            name = f"{package_of(path)}.{room_name}.{function.name}"
            passes_on = names_called(function) & local  # several at once, each through its own door
            if not (opens(door, function) or passes_on or is_part_of_a_door(function) or name in OPENS_NO_DOOR):
                found.append(name)
    return found


@pytest.mark.parametrize(("room_name", "door"), [("changes", "change"), ("queries", "look")])
def test_every_public_function_of_a_room_opens_its_door(room_name, door):
    assert without_door(room_name, door) == []


def test_the_list_of_exceptions_names_only_what_is_there():
    there = {
        f"{package_of(path)}.{name}.{function.name}"
        for name in ("changes", "queries")
        for path in room(name)
        for function in public_functions(path)
    }
    assert set(OPENS_NO_DOOR) <= there


def test_every_change_and_query_says_by_whom():
    nameless = [
        f"{short(path)}:{function.name}"
        for name in ("changes", "queries")
        for path in room(name)
        for function in public_functions(path)
        if "by" not in [one.arg for one in function.args.kwonlyargs]
        and not is_part_of_a_door(function)
        and f"{package_of(path)}.{name}.{function.name}" not in OPENS_NO_DOOR
    ]
    assert nameless == []


TABLES = {"objects", "_base_manager", "_default_manager", "save", "delete", "bulk_create", "bulk_update"}


@pytest.mark.parametrize("room_name", ["pages", "forms", "urls"])
def test_what_is_shown_never_touches_a_table(room_name):
    touched = [
        f"{short(path)}:{node.lineno} .{node.attr}"
        for path in room(room_name)
        if "demo" not in path.parts  # the demo's own sign-in knows accounts, and nobody's file
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in TABLES
    ]
    assert touched == []


MAY_OPEN_THE_GUARD = {"access/doors.py", "access/guard.py", "circle/queries.py", "circle/sessions.py"}


def test_only_the_doors_open_the_guard():
    openers = {
        str(path.relative_to(HOUSE))
        for path in python_files()
        if any(
            isinstance(node, ast.ImportFrom)
            and node.module == "ertoe.access.guard"
            and "opened" in {one.name for one in node.names}
            for node in ast.walk(tree(path))
        )
    }
    assert openers <= MAY_OPEN_THE_GUARD


def test_nobody_goes_round_the_guard():
    around = [
        f"{short(path)}:{node.lineno}"
        for path in python_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in ("_base_manager", "_raw_delete", "raw")
    ]
    assert around == []


def writes(call: ast.Call) -> bool:
    """`save`, or a row that is added to or kept on a trail."""
    name = getattr(call.func, "attr", "")
    on_a_trail = bool(call.args) and getattr(call.args[0], "id", "") == "trail"
    return name in WRITES or (name in ("add", "keep", "end", "release") and on_a_trail)


WRITES = {"save", "delete", "create", "bulk_create", "bulk_update", "get_or_create", "update_or_create"}


def test_queries_change_nothing():
    """Reading pages write nothing but the trail."""
    found = [
        f"{short(path)}:{node.lineno}"
        for path in room("queries")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and writes(node)
    ]
    assert found == []


def test_nothing_is_deleted_but_by_erasure():
    """What somebody typed and sent may go (`Typing`), and a page of one's own notebook; what was said stays.

    The second half promises the other way round: what is nobody's file is forgotten in time.
    """
    allowed = {"circle/changes.py", "notebook/changes.py"}
    deletes = [
        f"{short(path)}:{node.lineno}"
        for path in python_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "delete"
        if str(path.relative_to(HOUSE)) not in allowed and package_of(path) not in SECOND_HALF
    ]
    assert deletes == []


def test_errors_are_caught_by_name_outside_project():
    broad = [
        f"{short(path)}:{node.lineno}"
        for path in python_files(tests=True)
        if package_of(path) != "project"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in ("Exception", "BaseException"))
    ]
    assert broad == []


def test_no_signals_and_no_django_admin():
    forbidden = {"django.db.models.signals", "django.dispatch", "django.contrib.admin"}
    found = [
        f"{short(path)}:{node.lineno}"
        for path in python_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(tuple(forbidden))
    ]
    assert found == []


def test_rooms_have_the_names_of_the_house():
    unwanted = {"services", "utils", "helpers", "common", "core", "managers", "misc"}
    assert [
        short(path) for path in python_files() if unwanted & set(path.with_suffix("").parts[len(HOUSE.parts) :])
    ] == []


def test_functions_are_walked_at_all():
    assert sum(1 for path in room("changes") for _ in functions(path)) > 20
