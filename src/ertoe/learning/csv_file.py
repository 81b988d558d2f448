"""A table for a spreadsheet, as they are opened here: a semicolon between, and a mark that it is UTF-8."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

MARK = "\ufeff"
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_file(heads: Sequence[object], rows: Iterable[Sequence[object]]) -> str:
    """A cell that a spreadsheet would take for a formula becomes plain text: somebody typed it, it does nothing."""
    made = StringIO()
    writer = csv.writer(made, delimiter=";")
    for row in (heads, *rows):
        writer.writerow([_harmless(cell) for cell in row])
    return MARK + made.getvalue()


def _harmless(cell: object) -> object:
    text = str(cell)
    return f"'{text}" if text.startswith(FORMULA) else text
