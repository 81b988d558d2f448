"""Rows for a spreadsheet program: it opens with a click, with its letters right, and runs nothing."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from django.http import HttpResponse

BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
BYTE_ORDER_MARK = "\ufeff"  # without it é becomes Ã© in the best known program


def spreadsheet(name: str, headers: Sequence[object], rows: Iterable[Sequence[object]]) -> HttpResponse:
    """A download called `name`.csv; a semicolon between, as programs here expect."""
    response = HttpResponse(as_csv(headers, rows), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def as_csv(headers: Sequence[object], rows: Iterable[Sequence[object]]) -> bytes:
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for row in [headers, *rows]:
        writer.writerow([_harmless(str(cell)) for cell in row])
    return (BYTE_ORDER_MARK + text.getvalue()).encode()


def _harmless(cell: str) -> str:
    """What a stranger wrote is never a formula on somebody's machine."""
    return f"'{cell}" if cell.startswith(BEGINS_A_FORMULA) else cell
