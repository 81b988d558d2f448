"""A simple list that somebody pastes: one thing on each line, a semicolon (or a tab, from a spreadsheet) between."""

import re
from collections.abc import Callable, Sequence

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

MOST_LINES = 200


def read_lines(text: str, columns: int) -> list[tuple[int, list[str]]]:
    """Each line that is not empty, with its number and its cells, at least as many as there are columns."""
    found = []
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        cells = [" ".join(cell.split()).strip("\"'") for cell in re.split(r"[;\t]", line)]
        if any(cells):
            found.append((number, cells + [""] * (columns - len(cells))))
    return found


def check_lines(
    lines: Sequence[tuple[int, list[str]]], check: Callable[[list[str]], list[str]], columns: int
) -> list[ValidationError]:
    """Every trouble at once, each naming its line."""
    if len(lines) > MOST_LINES:
        return [ValidationError(_("Dit zijn meer dan %(most)s lijnen. Doe het in twee keer.") % {"most": MOST_LINES})]
    found = []
    for number, cells in lines:
        wrong = [_("hier staan te veel kolommen.")] if len(cells) > columns else check(cells)
        found += [
            ValidationError(_("Lijn %(number)s: %(trouble)s") % {"number": number, "trouble": one}) for one in wrong
        ]
    return found


def is_an_address(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True
