"""Days and ages, in the ways in which they are written in Flanders."""

import re
from datetime import date

MONTHS = (
    "januari|janvier|jan", "februari|fevrier|febr|feb", "maart|mars|mrt", "april|avril|apr", "mei|mai", "juni|juin|jun",
    "juli|juillet|jul", "augustus|aout|aug", "september|septembre|sept|sep", "oktober|octobre|okt|oct",
    "november|novembre|nov", "december|decembre|dec",
)  # fmt: skip
MONTH = "|".join(MONTHS)
UNITS = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
TEENS = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"]
NUMBER_WORDS = {word: value for value, word in enumerate([*UNITS, *TEENS], start=1)}
NUMBER_WORDS |= {ten: 10 * value for value, ten in enumerate(TENS, start=2)}
NUMBER_WORDS |= {
    f"{unit}en{ten}": 10 * tens + value
    for tens, ten in enumerate(TENS, start=2)
    for value, unit in enumerate(UNITS, start=1)
}
SPELLED = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))

_IN_FIGURES = re.compile(r"(?<!\d)(\d{1,2})\s?[/.\- ]\s?(\d{1,2})\s?[/.\- ]\s?(\d{4}|\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_IN_WORDS = re.compile(rf"(?<!\w)(\d{{1,2}})(?:e|de|ste)?\s*({MONTH})\.?\s*'?(\d{{4}}|\d{{2}})(?!\d)")
_MONTH_ONLY = re.compile(rf"(?<!\w)({MONTH})\b")
_YEAR_ONLY = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


def read_date(folded: str) -> date | None:
    """The day that is written here, when day, month and year are all there."""
    text = folded.lower().replace("’", "'").replace("û", "u").replace("é", "e")
    if match := _YEAR_FIRST.search(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _IN_FIGURES.search(text):
        return _day(_year(match[3]), int(match[2]), int(match[1]))
    if match := _IN_WORDS.search(text):
        return _day(_year(match[3]), month_of(match[2]), int(match[1]))
    return None


def read_month(folded: str) -> int | None:
    match = _MONTH_ONLY.search(folded)
    return month_of(match[1]) if match else None


def read_year(folded: str) -> int | None:
    match = _YEAR_ONLY.search(folded)
    return int(match[1]) if match else None


def month_of(word: str) -> int:
    return next(number for number, names in enumerate(MONTHS, start=1) if word in names.split("|"))


def written_as(day: date) -> str:
    """A pattern for folded text: this day in every way of writing. Without its year too when the month is a word."""
    year, month = rf"(?:{day.year}|{day:%y})", MONTHS[day.month - 1]
    figures = rf"0?{day.day}\s?[/.\- ]\s?0?{day.month}\s?[/.\- ]\s?{year}"
    words = rf"(?:0?{day.day}(?:e|de|ste)?|{_spelled(day.day)})\s*(?:{month})\.?(?:\s*'?{year})?"
    return rf"(?<!\w)(?:{figures}|{words}|{day:%Y}-{day:%m}-{day:%d}|{day:%Y%m%d}|{day:%d%m%Y}|{day:%d%m%y})(?!\w)"


def _spelled(number: int) -> str:
    return next(word for word, value in NUMBER_WORDS.items() if value == number)


def _year(written: str) -> int:
    """Two figures are a year that was."""
    if len(written) == 4:
        return int(written)
    return 2000 + int(written) if int(written) <= 30 else 1900 + int(written)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
