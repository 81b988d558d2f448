"""What has a shape: days, ages, telephones, addresses, houses of care, schools, plates, rooms, files."""

import re
from collections.abc import Iterator
from functools import cache

from ertoe.deidentify.dates import MONTH, SPELLED
from ertoe.deidentify.found import Found, How, Kind
from ertoe.deidentify.lists import Lists, fold, spaced, words_of

CAP = r"[A-ZÀ-ÞŁŚŻİŞÇ][\w'’.\-]*\w"
SMALL = r"(?:[Dd]e|[Hh]et|Ter|Ten|Den|’t|'t|Sint|St\.|van|op|der|den|en|aan)"
NAME_OF_HOUSE = rf"[\"“‘']?(?:{SMALL}[\s\-]+)*{CAP}(?:\s+(?:(?:van|de|der|den|het|ten|aan|op|en)\s+)*{CAP}){{0,2}}"
WEEKDAY = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
FEAST = (
    "kerstavond|kerstdag|kerstmis|kerst|oudejaarsavond|oudejaar|nieuwjaarsdag|nieuwjaar|pasen|paasmaandag|paaszondag|"
    "pinksteren|allerheiligen|hemelvaart|driekoningen|valentijn|sinterklaas|suikerfeest|offerfeest"
)
DAY = rf"(?:\d{{1,2}}(?:\s?(?:e|de|ste))?|(?:{SPELLED}))"
YEAR = r"(?:\s*(?:(?:19|20)\d\d|'\s?\d\d|\d\d(?=\s*(?:[.,;)]|$))))?"
OUT_OF = r"in|sinds|van|vanaf|uit|anno|jaar|geboortejaar:?|geb\.?|°|zomer|winter|lente|herfst|voorjaar|najaar"
DATES = (
    rf"(?<![\w/])(?:op\s+)?(?:(?:{WEEKDAY})\s+)?(?:de\s+)?(?:{DAY}\s*(?:,|en|tot|-|t/m)\s*)?"
    rf"{DAY}\s*(?:{MONTH})\b\.?{YEAR}",
    r"(?<![\d/])(?:op\s+)?\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?(?:\d{4}|\d\d)(?![\d/])",
    r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)",
    r"(?<!\w)(?:op|sinds|vanaf|dd\.?|d\.d\.)\s+(?:[0-2]?\d|3[01])/(?:0?\d|1[0-2])(?![\d/])",
    rf"(?<!\w)(?:(?:{MONTH})\.?|(?:{FEAST}))\s*(?:van\s+)?(?:(?:19|20)\d\d|'\s?\d\d)(?!\d)",
    rf"(?<!\w)(?:{OUT_OF})\s*(?:van\s+)?(?:19|20)\d\d(?!\d|[/.-]\d)",
)
NOT_AN_AGE = (
    r"(?!\s+(?:geleden|lang|getrouwd|samen|gehuwd|diabetes|ervaring|weduwe|weduwnaar|gerookt|later|eerder|alleen|als))"
)
SPACE = r"\s"
YEARS = r"\s*(?:jaar|jr\.?|j\.)(?!\w)"
SOME = rf"(?:\d{{1,3}}|(?:{SPELLED}))"
BEFORE_YEARS = ["is", "van", "zelf", "nu", "bijna", "ongeveer", "zijn", "wordt", "werd", "was", "leeftijd:"]
BEFORE_AGE = ("is", "wordt", "werd", "al", r"met\shaar", r"met\szijn", r"op\shaar", r"op\szijn", "leeftijd:")
AGES = (
    rf"(?<![\w,.]){SOME}[\s\-]?jarige?\b",
    rf"(?<!\w){SOME}{YEARS}\s+(?:jong\s+)?oud\b",
    rf"(?:{'|'.join(rf'(?<={one}{SPACE})' for one in BEFORE_YEARS)}|(?<=[(])|(?<=,{SPACE})){SOME}{YEARS}{NOT_AN_AGE}",
    rf"(?:{'|'.join(rf'(?<={one}{SPACE})' for one in BEFORE_AGE)})\d{{2,3}}(?:ste|e)?"
    r"(?=\s*(?:[.,;)!?]|en\b|geworden|$))",
    rf"(?<![\w/,.])(?:9\d|1[01]\d)\s*jaar{NOT_AN_AGE}",
)
CONTACTS = (
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"(?:https?://|www\.)\S+[\w/]",
    r"(?<![\w.])(?:[a-z0-9-]+\.)+(?:be|vlaanderen|brussels|com|org|net|eu|nl)(?:/\S*\w)?(?!\w)",
    r"(?<![\w+])(?:\+|00)\d{1,3}[\s./-]?(?:\(0\))?(?:[\s./-]{0,2}\d){7,11}(?!\d)",
    r"(?<![\w.])0[1-9]\d{0,2}(?:\s?[/.\-]\s?|\s)?(?:\d[\s.\-/]?){5,6}\d(?!\d)",
)
NUMBERS = (
    r"(?<!\w)[A-Z]{2}\d{2}(?:[\s.-]{0,2}\d{4}){3}(?!\d)",
    r"(?<!\w)\d[\s.-]?\d{5}[\s.-]?\d{2}[\s.-]?\d{3}(?!\w)",
    r"(?<!\w)\d{2}[.\s/-]?\d{2}[.\s/-]?\d{2}[\s.-]{0,3}\d{3}[\s.-]{0,3}\d{2}(?!\w)",
    r"(?<!\w)[12][\s-]?[A-Z]{3}[\s-]?\d{3}(?!\w)|(?<!\w)[A-Z]{3}[\s-]\d{3}(?!\w)|(?<!\w)\d{3}[\s-][A-Z]{3}(?!\w)",
    r"(?i:(?<!\w)(?:kamer|bed|box|kamernummer|appartement|app\.|flat|bus)\s*(?:nr\.?|nummer)?\s*\d{1,4}\s?[a-z]?(?!\w))",
    r"(?i:(?<!\w)(?:dossier|pati\wnt|rekening|lid|klant|polis|kaart|aanvraag|verslag|ead|referentie|referte|ref)"
    r"[\s-]?(?:nummer|nr\.?|\.)?\s*:?\s*[a-z]{0,4}[-/]?\d[\d./-]{2,}\w?)",
    r"(?<![\w,.])\d{6,}(?!\w)",
)


def patterns_in(text: str, lists: Lists) -> list[Found]:
    folded = fold(text)
    found = [(*match.span(), Kind.DATE) for match in _dates().finditer(folded)]
    found += [(*match.span(), Kind.AGE) for match in _ages().finditer(folded)]
    found += [(*match.span(), Kind.CONTACT) for each in CONTACTS for match in re.finditer(each, text)]
    found += [(*match.span(), Kind.NUMBER) for each in NUMBERS for match in re.finditer(each, text)]
    found += [(*match.span(), Kind.ADDRESS) for match in _streets().finditer(text)]
    found += [(*match.span(1), Kind.ADDRESS) for match in _small_streets().finditer(text)]
    found += [(*match.span(), Kind.ORGANISATION) for match in _houses().finditer(text)]
    found += [*_postcodes(text, lists), *_traits(folded, lists)]
    return [Found(start, end, kind, How.PATTERN) for start, end, kind in found]


@cache
def _dates() -> re.Pattern[str]:
    return re.compile("|".join(DATES))


@cache
def _ages() -> re.Pattern[str]:
    return re.compile("|".join(AGES))


@cache
def _streets() -> re.Pattern[str]:
    """With a number: anything that ends like a street. Without: only what is nothing but a street."""
    ends = "|".join(words_of("street_ends"))
    sure = "straat|laan|steenweg|dreef|plein|kaai|lei|singel|steeg"
    number = r"\s*,?\s*(?:nr\.?\s*)?\d{1,4}(?:\s?[a-zA-Z])?\b(?:\s*(?:bus|b\.|/)\s*\w{1,4})?"
    before = rf"(?:{CAP}\s+(?:van\s+|de\s+|der\s+|den\s+)*){{0,2}}"
    named = rf"{before}(?:[A-ZÀ-Þ][\w'’\-]*(?:{ends}|str\.)|(?i:(?<=\s)(?:{ends})\b))"
    one_word = rf"{before}[A-ZÀ-Þ][\w'’\-]*(?:{sure}|str\.)(?!\w)"
    rue = rf"(?i:\b(?:rue|avenue|chaussée|boulevard|place)\s+(?:de\s+la\s+|de\s+l['’]|des\s+|du\s+|de\s+)?){CAP}"
    return re.compile(rf"(?<!\w)(?:{named}{number}|{one_word}(?:{number})?|{rue}(?:{number})?)")


@cache
def _small_streets() -> re.Pattern[str]:
    """In small letters, or any word with a number where somebody lives."""
    street = r"(?<=\s)\w{3,}(?:straat|laan|steenweg|dreef)(?:\s+\d{1,4}(?:\s?[a-zA-Z]\b)?)?"
    lives = rf"(?:[Ww]oont|[Ww]oonde|[Ww]onen|[Aa]dres:?)\s+(?:\w+\s+){{0,3}}?(?={CAP}\s+\d)"
    towards = r"(?<!\w)(?:in|op|aan|uit)\s+(?:de|het)(?=\s)\s?"
    one = rf"(?:{street}|{CAP}\s+\d{{1,4}}(?:\s?[a-zA-Z])?)\b"
    return re.compile(rf"(?:{towards}|(?<!\w){lives})({one})")


@cache
def _houses() -> re.Pattern[str]:
    short = "|".join([*words_of("hospitals"), *words_of("care_homes")])
    groups = ("hospital_words", "care_home_words", "school_words", "organisation_words")
    words = "|".join(re.escape(word) for group in groups for word in words_of(group))
    one_word = "school|college|instituut|atheneum|ziekenhuis|kliniek|hospitaal|parochie|apotheek|praktijk"
    saint = rf"(?:Sint|St\.?|Onze|O\.L\.V\.?)[\s\-]{CAP}"
    return re.compile(
        rf"(?<!\w)(?:(?:{short})\s+{NAME_OF_HOUSE}|(?:{words})\s+(?=[\"“‘'A-ZÀ-Þ’]){NAME_OF_HOUSE}"
        rf"|[A-ZÀ-Þ][\w'’\-]+(?:{one_word})(?!\w)|{saint})"
    )


def _postcodes(text: str, lists: Lists) -> Iterator[tuple[int, int, Kind]]:
    """A year before a name looks the same: then the town must be one we know."""
    for match in re.finditer(rf"(?<![\w/.\-])(?:B-)?([1-9]\d{{3}})\s+({CAP})", text):
        if not 1900 <= int(match[1]) <= 2035 or spaced(fold(match[2])) in lists.places:
            yield (*match.span(), Kind.PLACE)


def _traits(folded: str, lists: Lists) -> Iterator[tuple[int, int, Kind]]:
    names = tuple(sorted(lists.jobs))
    for pattern in (_jobs(names), _traits_of_few()):
        for match in pattern.finditer(folded):
            yield (*match.span(1), Kind.TRAIT)


OURS = r"(?:van|in|uit|op) (?:het|de|ons|onze) \w+"


@cache
def _jobs(jobs: tuple[str, ...]) -> re.Pattern[str]:
    """Not `naar de bakker`: only what somebody is or was."""
    names = "|".join(fold(job) for job in jobs)
    was = (
        r"(?:was|is|vroeger|ooit|jarenlang|(?:pensioen|beroep|loopbaan) als|werkte als|werkt als|gepensioneerde?|"
        r"voormalige?|gewezen|beroep:?)\s+"
    )
    who = r"(?:(?:hij|zij|ze|vroeger|jarenlang|ooit|de|een)\s+){0,3}"
    return re.compile(rf"(?<!\w){was}{who}((?:ex-|oud-)?(?:{names})(?: {OURS})?)(?!\w)")


@cache
def _traits_of_few() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(bekend (?:van|op) (?:de )?(?:tv|televisie|radio)|\w*wereldkampioen\w*|vierling|drieling|"
        rf"(?:de|het) enige (?:\w+ ){{0,3}}?\w+ {OURS}|de (?:oudste|jongste|grootste) (?:\w+ )?{OURS})(?!\w)"
    )
