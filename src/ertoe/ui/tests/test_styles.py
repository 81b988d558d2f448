"""What the style sheets promise: small, logical, loaded in one place."""

import gzip
import re
from pathlib import Path

UI = Path(__file__).resolve().parent.parent
CSS = sorted((UI / "static" / "ui" / "css").rglob("*.css"))
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom)"
    r"\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)"
)


def physical_in(css: str) -> list[str]:
    return PHYSICAL.findall(re.sub(r"/\*.*?\*/|\((?:min|max)-width:[^)]*\)", "", css, flags=re.DOTALL))


def test_all_styles_together_weigh_at_most_20_kilobytes() -> None:
    """As they are served: one sheet (project/gather.py), and the heaviest theme."""
    in_one_sheet = b"".join(path.read_bytes() for path in CSS if path.parent.name != "themes")
    heaviest = max(len(gzip.compress(path.read_bytes())) for path in CSS if path.parent.name == "themes")
    assert len(gzip.compress(in_one_sheet)) + heaviest <= 20_000


def test_styles_know_start_and_end_not_left_and_right() -> None:
    assert {path.name: found for path in CSS if (found := physical_in(path.read_text()))} == {}


def test_a_physical_property_would_be_found() -> None:
    assert physical_in("a { margin-left: 1rem }")
    assert physical_in("a { text-align: right }")
    assert not physical_in("a { margin-inline-start: 1rem; border-inline-end-width: 2px }")


def test_every_style_sheet_is_loaded_by_the_one_template() -> None:
    template = (UI / "templates" / "ui" / "_styles.html").read_text()
    named = set(re.findall(r"ui/css/([\w/.-]+\.css)", template))
    files = {path.relative_to(UI / "static/ui/css").as_posix() for path in CSS}
    assert named == {file for file in files if not file.startswith("themes/")} - {"plain.css"} | {"ertoe.css"}


def test_no_style_sheet_takes_anything_from_elsewhere() -> None:
    assert [path.name for path in CSS if "//" in path.read_text().replace("://www.w3.org", "")] == []
