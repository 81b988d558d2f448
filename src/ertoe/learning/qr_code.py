"""A code to scan, as the path of one drawing: no file, no script, sharp at every size."""

from dataclasses import dataclass
from itertools import groupby

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode


@dataclass(frozen=True)
class QrCode:
    """`size` counts the squares of one side, with the white edge that a camera needs."""

    size: int
    path: str


def qr_code(words: str) -> QrCode:
    code = QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(words)
    squares = code.get_matrix()
    return QrCode(len(squares), "".join(_row(y, row) for y, row in enumerate(squares)))


def _row(y: int, row: list[bool]) -> str:
    drawn, x = "", 0
    for is_dark, run in groupby(row):
        wide = len(list(run))
        drawn += f"M{x} {y}h{wide}v1h-{wide}z" if is_dark else ""
        x += wide
    return drawn
