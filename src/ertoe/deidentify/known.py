"""What the writer said must not be recognised: every name, street, date and number, in every form of it."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import takewhile

from ertoe.deidentify.dates import MONTHS, read_date, written_as
from ertoe.deidentify.found import Found, How, Kind
from ertoe.deidentify.lists import Lists, fold

PARTICLES = frozenset(
    [
        "van",
        "de",
        "den",
        "der",
        "ten",
        "ter",
        "von",
        "el",
        "al",
        "ben",
        "ait",
        "da",
        "di",
        "du",
        "la",
        "le",
        "les",
        "het",
        "op",
        "in",
        "aan",
        "bij",
        "en",
    ]
)
BETWEEN = r"[\s\-'.,]*"
STREET = re.compile(r"(?:straat|laan|weg|plein|dreef|lei|baan|kaai|park|hof|markt|dries|veld|\d)")
GENITIVE = r"(?:'?s|')?"
SMALL = r"(?:[a-z]{0,3}?(?:je|ke|ken|ie|ieke))"


def known_in(text: str, known: Iterable[str], lists: Lists) -> list[Found]:
    folded = fold(text)
    wanted = [one.strip() for one in known if one.strip()]
    return [
        Found(start, end, kind, How.KNOWN)
        for one in wanted
        for start, end, kind in _all_of(one, text, folded, lists)
        if end > start
    ]


def _all_of(one: str, text: str, folded: str, lists: Lists) -> Iterator[tuple[int, int, Kind]]:
    day = read_date(one)
    if day is not None:
        yield from _dates(day, folded)
        return
    if sum(letter.isdigit() for letter in one) >= max(4, len(re.sub(r"\W", "", one)) - 2):
        yield from _number(one, folded)
        return
    yield from _name(one, text, folded, lists)


def _dates(day: date, folded: str) -> Iterator[tuple[int, int, Kind]]:
    if f"{day:%y}" not in folded and not any(month in folded for month in MONTHS[day.month - 1].split("|")):
        return
    for match in re.finditer(written_as(day), folded):
        yield (*match.span(), Kind.DATE)


def _number(one: str, folded: str) -> Iterator[tuple[int, int, Kind]]:
    signs = re.sub(r"\W", "", fold(one))
    for match in re.finditer(r"(?<!\w)" + r"\W{0,3}".join(signs) + r"(?!\w)", folded):
        yield (*match.span(), Kind.NUMBER)


def _name(one: str, text: str, folded: str, lists: Lists) -> Iterator[tuple[int, int, Kind]]:
    plain = fold(one)
    parts = [part for part in re.split(r"[\s\-'.,]+", plain) if part]
    if not parts:
        return
    kind = _kind(one, parts, lists)
    for match in re.finditer(r"(?<!\w)" + BETWEEN.join(map(re.escape, parts)) + GENITIVE + r"(?!\w)", folded):
        if len(parts) > 1 or kind is Kind.TRAIT or not _may_be_a_word(parts[0], text[match.start()], kind, lists):
            yield (*match.span(), kind)
    if kind is Kind.TRAIT:
        return
    for place, part in enumerate(parts):
        lead = list(takewhile(lambda one: one in PARTICLES, reversed(parts[:place])))
        yield from _part(part, lead[::-1], kind, text, folded, lists)
    if kind is Kind.NAME:
        yield from _initials(parts, text, lists)


def _kind(one: str, parts: list[str], lists: Lists) -> Kind:
    """A word without a capital that is in no list of names is something that stands out: a yellow hat."""
    if STREET.search(fold(one)):
        return Kind.ADDRESS
    is_name = one != one.lower() or any(part in lists.people for part in parts)
    return Kind.NAME if is_name else Kind.TRAIT


def _part(
    part: str, lead: list[str], kind: Kind, text: str, folded: str, lists: Lists
) -> Iterator[tuple[int, int, Kind]]:
    """One part of it alone: a first name, half of a double name with its `van den`, a street without its number."""
    if part in PARTICLES or part.isdigit() or len(part) < 2:
        return
    forms = [form for form in sorted(lists.nicknames.get(part, frozenset()) | {part}) if form[:3] in folded]
    if not forms:
        return
    pattern = "|".join(map(_forms, forms))
    before = "".join(f"{one}{BETWEEN}" for one in lead)
    for match in re.finditer(rf"(?<!\w)(?:{before})?({pattern})(?!\w)", folded):
        if not _may_be_a_word(match[1], text[match.start(1)], kind, lists):
            yield (*match.span(), kind)


def _may_be_a_word(word: str, first: str, kind: Kind, lists: Lists) -> bool:
    """In small letters and an ordinary word too: then it is that word. (Roos, the Lange Straat, an Li.)"""
    if first.isupper():
        return False
    is_ordinary = any(word in lists.words[name] for name in ("also_words", "openers", "persons_verbs"))
    return is_ordinary or len(word) < 3 or (kind is Kind.ADDRESS and not word.endswith(("straat", "laan")))


def _forms(part: str) -> str:
    if len(part) < 3:
        return re.escape(part)
    for end, short in (("straat", "str"), ("laan", "ln")):
        if part.endswith(end):
            return rf"{re.escape(part.removesuffix(end))}-?(?:{end}|{short}\b\.?)"
    stem = part[:-1] if part[-1] in "ea" and len(part) > 3 else part
    return rf"{re.escape(part)}{GENITIVE}|{re.escape(stem)}{SMALL}{GENITIVE}"


def _initials(parts: list[str], text: str, lists: Lists) -> Iterator[tuple[int, int, Kind]]:
    """G.M. and M. G.; GM only in this order; one letter alone only after a title: mevrouw M."""
    letters = [part[0].upper() for part in parts if part]
    some = f"[{''.join(letters)}]"
    for match in re.finditer(rf"(?<!\w){some}\.\s?(?:{some}\.?\s?){{1,3}}(?<!\s)(?!\w)", text):
        yield (*match.span(), Kind.NAME)
    if len(letters) > 1:
        for match in re.finditer(rf"(?<!\w){''.join(letters)}(?!\w)", text):
            yield (*match.span(), Kind.NAME)
    for match in re.finditer(rf"(?<=(\w|\.)\s){some}\.(?!\w)", text):
        before = re.search(r"(\w+)\.?\s$", fold(text[: match.start()]))
        if before and before[1] in lists.words["titles"] | lists.words["kin"]:
            yield (*match.span(), Kind.NAME)
