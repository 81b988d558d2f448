"""Names of people and places: by word list, and by what stands around a word with a capital."""

import re
from dataclasses import dataclass, field

from ertoe.deidentify.found import Found, How, Kind
from ertoe.deidentify.lists import Lists, fold, spaced

TOKEN = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]+)*(?:-[^\W\d_]+(?:['’][^\W\d_]+)*)*(?!\w)")
OWN_S = re.compile(r"'s?$")
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
        "'t",
        "d",
        "vande",
        "vanden",
        "vander",
        "op",
        "in",
    ]
)
TOWARDS = frozenset(["in", "uit", "naar", "te", "nabij", "rond", "bij", "omgeving"])
A_THING = re.compile(r"(?:en|ing|heid|tie|teit|schap|isme|lijks?|vrouw|man|hulp|sel|ment|ij|age)$")
BEGINS = ".!?…\n\r"
SKIPPED = " \t\"“”„‘’'(*•-–—>"


@dataclass
class Words:
    """A text as words, each with what it may be."""

    text: str
    lists: Lists
    spans: list[tuple[int, int]] = field(default_factory=list)
    plain: list[str] = field(default_factory=list)
    names: dict[int, How] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.spans = [match.span() for match in TOKEN.finditer(self.text)]
        self.plain = [OWN_S.sub("", fold(self.text[start:end])) for start, end in self.spans]
        self.small = {
            plain for plain, (start, _) in zip(self.plain, self.spans, strict=True) if self.text[start].islower()
        }

    def is_among(self, number: int, *names: str) -> bool:
        return 0 <= number < len(self.plain) and any(self.plain[number] in self.lists.words[name] for name in names)

    def has_capital(self, number: int) -> bool:
        return 0 <= number < len(self.spans) and self.text[self.spans[number][0]].isupper()

    def is_listed(self, number: int) -> bool:
        plain = self.plain[number]
        return plain in self.lists.people or any(
            part in self.lists.people for part in plain.split("-") if "-" in plain and len(part) > 2
        )

    def between(self, number: int) -> str:
        """What stands between this word and the one before."""
        return self.text[self.spans[number - 1][1] if number else 0 : self.spans[number][0]]

    def begins(self, number: int) -> bool:
        """Is it the first word of a sentence? After `mevr.` it is not."""
        before = self.between(number)
        if number == 0:
            return True
        if self.is_shortened(number - 1) and re.fullmatch(r"\.[ \t]*", before):
            return False
        if ":" in before:
            return any(sign in before for sign in "\n\"“‘'")
        return any(sign in before for sign in BEGINS) or any(sign in before for sign in '“"„‘') or _is_bullet(before)

    def stands_after(self, number: int, *names: str) -> bool:
        gap = self.between(number) if number else "."
        is_near = re.fullmatch(r"[ \t,:]{1,3}", gap) is not None or (
            self.is_shortened(number - 1) and gap in (". ", ".")
        )
        return number > 0 and is_near and self.is_among(number - 1, *names)

    def is_shortened(self, number: int) -> bool:
        """`mevr.`, `dr.`: a point that ends no sentence."""
        return f"{self.plain[number]}." in self.lists.words["titles"]

    def is_nobody(self, number: int) -> bool:
        """A word with a capital that is nobody's name: a language, a scale, a title; `MDO`, `U`."""
        start, end = self.spans[number]
        word = self.text[start:end]
        is_short = word.isupper() and len(word) < 5 and not (self.is_listed(number) and len(word) > 2)
        first = self.plain[number].partition("-")[0]
        return is_short or first in self.lists.words["innocent"] or self.is_among(number, "innocent", "titles", "kin")


def _is_bullet(before: str) -> bool:
    return re.search(r"(?:^|\n)\s*[-*•>]\s*$", before) is not None


def names_in(text: str, lists: Lists, taken: list[Found] = ()) -> list[Found]:  # type: ignore[assignment]
    words = Words(text, lists)
    free = [number for number, (start, end) in enumerate(words.spans)
            if not any(one.start <= start and end <= one.end for one in taken)]  # fmt: skip
    places = _places(words, free)
    free = [number for number in free if not any(start <= words.spans[number][0] < end for start, end, _ in places)]
    for number in free:
        how = _how(words, number)
        if how is not None:
            words.names[number] = how
    _neighbours(words, free)
    _again(words, free)
    found = [Found(start, end, Kind.PLACE, how) for start, end, how in places]
    return found + _joined(words)


def _how(words: Words, number: int) -> How | None:
    """Why this word is a name; nothing when it is none."""
    listed = How.WORD_LIST if words.is_listed(number) else How.CONTEXT
    if not words.has_capital(number):
        is_after = words.stands_after(number, "titles", "called")
        is_ordinary = words.is_among(number, "also_words", "openers", "persons_verbs", "titles", "kin")
        return How.WORD_LIST if is_after and listed is How.WORD_LIST and not is_ordinary else None
    is_titled = listed is How.WORD_LIST and words.stands_after(number, "titles")
    if words.is_nobody(number) and not (is_titled and words.is_among(number, "also_words")):
        return None
    if words.stands_after(number, "titles", "kin", "called") and not words.is_among(number, "openers"):
        return listed
    return listed if not words.begins(number) or _opens(words, number) else None


def _opens(words: Words, number: int) -> bool:
    """The first word of a sentence has a capital anyway: is it a name?"""
    if words.is_among(number, "openers") or words.plain[number] in PARTICLES:
        return False
    is_sure = words.is_listed(number) and not words.is_among(number, "also_words")
    if is_sure and words.plain[number] not in words.small:
        return True
    if not words.is_listed(number) and (words.is_among(number, "also_words") or not _is_no_thing(words, number)):
        return False
    return _somebody_acts(words, number)


def _somebody_acts(words: Words, number: int) -> bool:
    end = words.spans[number][1]
    if re.match(r"\s*[,(]\s*(?:°?\d|(?:een|de|zijn|haar|hun|onze|mijn)\s)", words.text[end : end + 9]):
        return True
    if number + 1 >= len(words.plain) or not words.between(number + 1).isspace():
        return False
    is_verb = re.fullmatch(r"[a-z]{3,}t", words.plain[number + 1]) and not words.is_among(number + 1, "openers")
    return bool(is_verb) or words.is_among(number + 1, "persons_verbs")


def _is_no_thing(words: Words, number: int) -> bool:
    return not A_THING.search(words.plain[number]) and words.plain[number] not in words.small


def _neighbours(words: Words, free: list[int]) -> None:
    """`Bouchra Ouahbi`: whoever stands beside a name with a capital belongs to it. Particles and initials too."""
    for number in [*free, *reversed(free)]:
        if number in words.names or (words.is_nobody(number) and len(words.plain[number]) > 1):
            continue
        after = _comes_before_a_name(words, number)
        before = number - 1 in words.names and _touches(words, number)
        is_part = words.plain[number] in PARTICLES and before and _leads_to_a_name(words, number)
        is_first = after and words.has_capital(number) and _may_open(words, number)
        is_last = before and words.has_capital(number) and not words.begins(number)
        if is_part or is_first or is_last:
            words.names[number] = How.CONTEXT
        elif before and words.is_listed(number) and words.plain[number - 1] in PARTICLES:
            words.names[number] = How.WORD_LIST


def _comes_before_a_name(words: Words, number: int) -> bool:
    """`Bouchra Ouahbi`, `Bouchra en Said`."""
    if number + 1 in words.names:
        return _touches(words, number + 1)
    return number + 2 in words.names and words.plain[number + 1] in ("en", "of") and words.between(number + 1) == " "


def _may_open(words: Words, number: int) -> bool:
    if words.begins(number):
        return not words.is_among(number, "openers") and not A_THING.search(words.plain[number])
    return True


def _leads_to_a_name(words: Words, number: int) -> bool:
    for later in range(number + 1, min(number + 3, len(words.plain))):
        if words.has_capital(later) or (words.is_listed(later) and not words.is_among(later, "also_words")):
            return words.is_listed(later) or not words.is_nobody(later)
        if words.plain[later] not in PARTICLES:
            return False
    return False


def _touches(words: Words, number: int) -> bool:
    """With nothing but a space before it, or the point of an initial."""
    dot = r"\.?" if len(words.plain[number - 1]) == 1 else ""
    return re.fullmatch(dot + r"[ \t\-]?", words.between(number)) is not None


def _again(words: Words, free: list[int]) -> None:
    """Whoever is a name once is one wherever it stands, also with an -s behind it."""
    told = {words.plain[number] for number in words.names if len(words.plain[number]) > 2}
    told -= words.lists.words["also_words"] | words.lists.words["openers"] | PARTICLES
    for number in free:
        plain = words.plain[number]
        is_same = plain in told or (plain.endswith("s") and plain[:-1] in told and len(plain) > 4)
        if number not in words.names and is_same and (words.has_capital(number) or len(plain) > 4):
            words.names[number] = How.CONTEXT


def _places(words: Words, free: list[int]) -> list[tuple[int, int, How]]:
    found: list[tuple[int, int, How]] = []
    for number in free:
        if found and words.spans[number][0] < found[-1][1]:
            continue
        for last in range(min(number + 2, len(words.spans) - 1), number - 1, -1):
            start, end = words.spans[number][0], words.spans[last][1]
            how = _is_place(words, number, words.text[start:end])
            if how is not None:
                found.append((start, end, how))
                break
    return found


def _is_place(words: Words, number: int, written: str) -> How | None:
    is_towards = number > 0 and words.plain[number - 1] in TOWARDS and words.between(number) == " "
    if spaced(fold(written)) in words.lists.places:
        is_word = words.is_among(number, "also_words")
        if words.has_capital(number):
            return None if is_word and words.begins(number) else How.WORD_LIST
        return How.WORD_LIST if is_towards and not is_word else None
    is_one = " " not in written and is_towards and words.has_capital(number)
    is_unknown = is_one and not words.is_listed(number) and not words.is_nobody(number)
    return How.CONTEXT if is_unknown and words.plain[number - 1] != "bij" else None


def _joined(words: Words) -> list[Found]:
    found: list[Found] = []
    last = -2
    for number in sorted(words.names):
        start, end = words.spans[number]
        how = words.names[number]
        if number == last + 1 and found and _touches(words, number):
            how = min(how, found[-1].how, key=list(How).index)
            found[-1] = Found(found[-1].start, end, Kind.NAME, how)
        elif len(words.plain[number]) > 1 or words.text[end : end + 1] == ".":
            found.append(Found(start, end, Kind.NAME, how))
        last = number
    return found
