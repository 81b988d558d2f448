"""Every package, setting and command can be read about."""

import argparse
import re

import pytest

from ertoe.project import cli
from tests.house.rooms import HOUSE, ROOT, packages, python_files


@pytest.mark.parametrize("package", [one for one in packages() if one != "project"])
def test_every_package_has_its_page(package):
    readme = HOUSE / package / "README.md"
    assert readme.exists()
    text = readme.read_text(encoding="utf-8")
    assert 3 <= len(text.splitlines()) <= 80
    assert text.startswith(f"# {package}")


def test_every_setting_is_documented():
    names = {
        name
        for path in [*python_files(), ROOT / "Makefile", *(ROOT / "tools").glob("*.py")]
        for name in re.findall(
            r"""(?:environ(?:\.get)?[\[(]|environ\.setdefault\()\s*["'](ERTOE_\w+)""", path.read_text()
        )
    }
    told = (ROOT / "docs/hosting/settings.md").read_text(encoding="utf-8")
    assert "ERTOE_SECRET_KEY" in names
    assert sorted(name for name in names if not re.search(rf"\b{name}\b", told)) == []


def commands() -> list[str]:
    parser = cli._parser()
    (action,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    return list(action.choices)


def test_every_command_is_documented():
    told = (ROOT / "docs/hosting/commands.md").read_text(encoding="utf-8")
    assert [command for command in commands() if f"ertoe {command}" not in told] == []


def test_every_command_is_there():
    assert [one for one in commands() if not (HOUSE / "project" / "commands" / f"{one}.py").exists()] == []


def test_every_make_target_explains_itself():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in ("demo", "test", "check", "bench", "nightly"):
        assert re.search(rf"^{target}:.*## \w", makefile, re.M), target


def test_nobody_elses_address_stands_in_a_file():
    """No path of one machine, no package registry."""
    suspect = re.compile(r"/work/|(?<![\w.])/home/\w|/Users/|pypi\.org/simple|registry\.npmjs")
    found = [
        str(path.relative_to(ROOT))
        for folder in ("src", "docs", "content", "tools", "tests", "requirements", "locale")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
        and path.suffix in (".py", ".md", ".yaml", ".txt", ".lock", ".po", ".html")
        and path.name != "test_documents.py"
        and suspect.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []
