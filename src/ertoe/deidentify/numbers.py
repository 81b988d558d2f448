"""Belgian numbers that carry a check: national register (also BIS), RIZIV, enterprise, IBAN, identity card, payment."""

import re
from collections.abc import Iterator

from stdnum import iban
from stdnum.be import eid, ogm_vcs, ssn, vat

from ertoe.deidentify.found import Found, How, Kind

GROUP = re.compile(r"\d+")
BETWEEN = re.compile(r"[\s./\-–—_:·]{0,3}")
IBAN = re.compile(r"(?<!\w)BE(?:[\s.\-]{0,2}\d){14}(?!\d)", re.IGNORECASE)
LENGTHS = (8, 9, 10, 11, 12)


def numbers_in(text: str) -> list[Found]:
    ibans = [match.span() for match in IBAN.finditer(text) if iban.is_valid(match.group())]
    return [Found(start, end, Kind.NUMBER, How.CHECKSUM) for start, end in [*ibans, *_checked(text)]]


def _checked(text: str) -> Iterator[tuple[int, int]]:
    """Groups of figures with a sign or nothing between, as many as make a number."""
    groups = [match.span() for match in GROUP.finditer(text)]
    for first, (start, _) in enumerate(groups):
        digits, before = "", start
        for begin, end in groups[first:]:
            if not BETWEEN.fullmatch(text[before:begin]) or len(digits) > max(LENGTHS):
                break
            digits, before = digits + text[begin:end], end
            if len(digits) in LENGTHS and is_checked(digits):
                yield start, end


def is_checked(digits: str) -> bool:
    if len(digits) == 11:
        return bool(ssn.is_valid(digits)) or is_riziv(digits)
    if len(digits) == 12:
        return bool(eid.is_valid(digits)) or bool(ogm_vcs.is_valid(digits))
    if len(digits) == 8:
        return is_riziv(digits)
    return bool(vat.is_valid(digits))


def is_riziv(digits: str) -> bool:
    """Six figures, 97 less their remainder, and three of the qualification that are sometimes left out."""
    return digits[0] != "0" and 97 - int(digits[:6]) % 97 == int(digits[6:8])
