"""What may stand there instead: true enough to talk about, too wide to recognise somebody."""

import re
from dataclasses import replace
from datetime import date

from ertoe.deidentify.dates import NUMBER_WORDS, read_date, read_month, read_year
from ertoe.deidentify.found import Found, How, Kind
from ertoe.deidentify.lists import Lists, fold
from ertoe.deidentify.names import PARTICLES

SEASONS = ("de winter", "de lente", "de zomer", "de herfst")
INSTEAD = {
    Kind.PLACE: "een gemeente in de streek",
    Kind.NUMBER: "(nummer weggelaten)",
    Kind.CONTACT: "(weggelaten)",
}
HOUSES = (
    (re.compile(r"school|college|instituut|atheneum|lyceum|kta|vbs|buso|go!"), "een school"),
    (re.compile(r"universiteit|hogeschool"), "een hogeschool"),
    (re.compile(r"woonzorg|wzc|rvt|rusthuis|serviceflat|residentie|gaw"), "een woonzorgcentrum"),
    (re.compile(r"dagcentrum|dvc|ldc|dienstencentrum"), "een dagcentrum"),
    (re.compile(r"\b(?:az|uz|zna|zol|gza|azs|zas|uza)\b|ziekenhuis|kliniek|hospitaal|revalidatie"), "een ziekenhuis"),
    (re.compile(r"apotheek"), "een apotheek"),
    (re.compile(r"praktijk|wijkgezondheid"), "een praktijk"),
    (re.compile(r"firma|fabriek|bedrijf|supermarkt|bakkerij|nv|bv|slagerij|beenhouwerij|kapsalon"), "een bedrijf"),
    (re.compile(r"parochie|kerk|moskee"), "een geloofsgemeenschap"),
)


def blurred(text: str, found: list[Found], lists: Lists, *, on: date) -> list[Found]:
    """The same person has the same letter all through the text; a letter says nothing of the name."""
    letters = Letters(lists)
    return [replace(one, replacement=_instead(one, text, letters, lists, on)) for one in found]


def _instead(one: Found, text: str, letters: "Letters", lists: Lists, on: date) -> str:
    written = fold(one.of(text))
    if one.kind is Kind.NAME:
        return letters.for_name(written)
    if one.kind is Kind.DATE:
        return _some_time(written, on)
    if one.kind is Kind.AGE:
        return some_age(written)
    if one.kind is Kind.ADDRESS:
        return (
            "een straat in de buurt" if "straat" in written or text[one.end - 1].isdigit() else "een plek in de buurt"
        )
    if one.kind is Kind.ORGANISATION:
        return next((instead for words, instead in HOUSES if words.search(written)), "een organisatie")
    if one.kind is Kind.TRAIT:
        if one.how is How.KNOWN:
            return "iets dat opvalt"
        jobs = (kind for job, kind in lists.jobs.items() if fold(job) in written)
        return next(jobs, "iemand die opvalt in de buurt")
    return ("in " if written.startswith("te ") else "") + INSTEAD[one.kind]


class Letters:
    """A, B, C ... in the order in which people come up."""

    def __init__(self, lists: Lists) -> None:
        self.lists = lists
        self.people: list[set[str]] = []

    def for_name(self, written: str) -> str:
        parts = {part for part in re.split(r"[\s\-.,']+", written) if len(part) > 1 and part not in PARTICLES}
        same = {form for part in parts for form in self._forms(part)}
        number = next((place for place, known in enumerate(self.people) if known & same), len(self.people))
        if number == len(self.people):
            self.people.append(set())
        is_own = written.endswith("'s") or (written.endswith("s") and not parts & self.people[number] and bool(
            {part[:-1] for part in parts} & self.people[number]))  # fmt: skip
        self.people[number] |= parts
        self.people[number] |= same if not is_own else set()
        letter = chr(ord("A") + number % 26) * (1 + number // 26)
        return f"{letter}’s" if is_own else letter

    def _forms(self, part: str) -> set[str]:
        plain = {part, part.removesuffix("s"), re.sub(r"(?:tje|je|eke|ke)$", "", part)}
        return plain.union(*(self.lists.nicknames.get(one, frozenset()) for one in plain))


def _some_time(written: str, on: date) -> str:
    """In the season, when no year is told; else how long ago."""
    day, month, year = read_date(written), read_month(written), read_year(written)
    whole_year = day.year if day else year
    stands_alone = re.match(r"(?:in|sinds|van|vanaf|uit|op|dd\.?|anno|geb\.?|jaar)\s*", written)
    lead = stands_alone.group().strip() if stands_alone else ""
    if whole_year is None:
        season = SEASONS[(month % 12) // 3] if month else "enkele weken geleden"
        return f"{'in' if lead in ('', 'op') else lead} {season}" if month else season
    words = _years_ago(day, whole_year, on)
    return f"{lead} {words}" if lead in ("sinds", "vanaf", "van") else words


def _years_ago(day: date | None, year: int, on: date) -> str:
    if day is not None and abs((on - day).days) < 365:
        days = (on - day).days
        far = "weken" if abs(days) < 60 else "maanden"
        return f"enkele {far} geleden" if days >= 0 else f"over enkele {far}"
    if year > on.year:
        return "over een jaar of meer"
    if on.year - year < 10:
        return "enkele jaren geleden"
    return "jaren geleden" if year >= 2000 else f"in de jaren {_decade(year)}"


def _decade(year: int) -> str:
    tens = {word: value for word, value in NUMBER_WORDS.items() if value % 10 == 0 and value >= 20}
    tens["tien"] = 10
    return next((word for word, value in tens.items() if value == year % 100 // 10 * 10), "1900")


def some_age(written: str) -> str:
    figures = re.search(r"\d+", written)
    word = next((word for word in sorted(NUMBER_WORDS, key=len, reverse=True) if word in written), "")
    age = int(figures.group()) if figures else NUMBER_WORDS.get(word, 0)
    low = min(age // 5 * 5, 85)
    band = f"tussen {low} en {low + 5}" if age < 90 else "ouder dan 85"
    if "jarig" in written:
        tail = "jarige" if written.endswith("e") else "jarig"
        return f"{low}- tot {low + 5}-{tail}" if age < 90 else f"meer dan 85-{tail}"
    return f"{band} jaar" + (" oud" if written.endswith("oud") else "")
