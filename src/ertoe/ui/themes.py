"""The looks one can choose: each a file of variables in static/ui/css/themes/, found because it is there.

A file that is not one of ours is the house style of an organisation; its first line is its name, as a comment.
"""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "static" / "ui" / "css" / "themes"
STANDARD = "standard"
OURS = (STANDARD, "large", "contrast", "calm")
HOUSE_STYLES = {
    file.stem: file.read_text(encoding="utf-8").split("\n", 1)[0].strip("/* ")
    for file in sorted(FOLDER.glob("*.css"))
    if file.stem not in OURS
}
THEMES = (*OURS, *HOUSE_STYLES)


def known(*asked: str) -> str:
    """The first of these that is a theme; else the standard one."""
    return next((one for one in asked if one in THEMES), STANDARD)
