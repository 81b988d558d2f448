"""The house as files: packages, rooms, and what stands in them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import models

ROOT = Path(settings.BASE_DIR)
HOUSE = ROOT / "src" / "ertoe"

# From the ground up, as in docs/house.md; the linter keeps imports, the tests here keep what no linter sees.
FLOORS = (
    "foundation", "ui", "paper", "language_help", "tools", "deidentify", "audit", "access", "accounts", "post",
    "organisations", "notebook", "library", "events", "zone", "implementation", "case_room", "learning", "people",
    "circle", "conversations", "questionnaires", "confidence", "story", "visits", "advance", "goals", "agreements",
    "decisions", "reviews", "meetings", "messages", "dossier", "bridges", "fhir", "letters", "home", "project",
)  # fmt: skip

# Care and these never meet (docs/house.md).
SECOND_HALF = frozenset(("learning", "case_room", "implementation", "zone", "events", "library", "post"))


def packages() -> list[str]:
    return sorted(folder.name for folder in HOUSE.iterdir() if (folder / "__init__.py").exists())


def package_of(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0]


def python_files(*, tests: bool = False) -> list[Path]:
    """Our own Python under src; generated migrations are nobody's reading."""
    found = (path for path in HOUSE.rglob("*.py") if "migrations" not in path.parts)
    return sorted(path for path in found if tests or "tests" not in path.relative_to(HOUSE).parts)


def room(name: str) -> list[Path]:
    """The files of one room in every package: `changes.py`, or the folder `changes/`."""
    files = (path for path in python_files() if path.name == f"{name}.py" or path.parent.name == name)
    return [path for path in files if path.name != "__init__.py"]


def templates() -> list[Path]:
    return sorted(path for path in HOUSE.rglob("templates/**/*.html"))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def short(path: Path) -> str:
    return str(path.relative_to(ROOT))


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def public_functions(path: Path) -> Iterator[ast.FunctionDef]:
    """At the top of the file, without an underscore."""
    return (node for node in tree(path).body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"))


def names_called(node: ast.AST) -> set[str]:
    calls = (one for one in ast.walk(node) if isinstance(one, ast.Call))
    return {one.func.id for one in calls if isinstance(one.func, ast.Name)}


def our_models() -> list[type[models.Model]]:
    return [model for model in apps.get_models() if model.__module__.startswith("ertoe.")]
