"""Makes up what stands in a slot of a case text: names of one group, days, numbers that pass their check."""

import random
from datetime import date, timedelta
from functools import cache

from ertoe.deidentify.lists import names_by_group, place_names

MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]
DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
STREETS = (
    "Kerkstraat", "Lange Molenstraat", "Stationsstraat", "Acacialaan", "Oude Steenweg", "Heidestraat", "Dorpsplein",
    "Zavelweg", "Guido Gezellelaan", "Beukendreef", "Nieuwe Baan", "Ringlaan", "Veldstraat", "Kapelstraat",
)  # fmt: skip
HOUSES = (
    "WZC De Zonnewijzer",
    "WZC Ter Linden",
    "woonzorgcentrum Sint-Anna",
    "Residentie Het Park",
    "RVT Heilige Familie",
)
HOSPITALS = ("AZ Sint-Barbara", "UZ Leuven", "AZ Maria Middelares", "ziekenhuis Oost-Limburg", "ZNA Middelheim")
SCHOOLS = ("basisschool De Regenboog", "Sint-Jozefscollege", "KTA De Toekomst", "atheneum Zuid", "Sint-Annaschool")
JOBS = ("burgemeester", "notaris", "koster", "dierenarts", "schipper", "pastoor")

_places = cache(place_names)


@cache
def _names(kind: str, group: str) -> list[str]:
    return names_by_group(kind)[group]


class Maker:
    """One text: one person that is known, and others of the same group of names."""

    def __init__(self, group: str, chance: random.Random, today: date) -> None:
        self.group, self.chance, self.today = group, chance, today
        self.first, self.last = self._first(), self._last()
        self.born = today - timedelta(days=chance.randint(20 * 365, 95 * 365))
        self.street = f"{chance.choice(STREETS)} {chance.randint(1, 240)}"
        self.others: dict[str, tuple[str, str]] = {}

    def known(self) -> list[str]:
        return [f"{self.first} {self.last}", f"{self.born:%d/%m/%Y}", self.street]

    def make(self, kind: str, number: str) -> str:
        made: str = getattr(self, f"_make_{kind.lower()}")(number)
        return made

    def _first(self) -> str:
        return self.chance.choice(_names("first_names", self.group))

    def _last(self) -> str:
        names = _names("surnames", self.group)
        if self.group == "flemish" and self.chance.random() < 0.2:
            return self.chance.choice(
                ("Van den Broeck", "De Smet", "Vande Walle", "Van de Velde", "De Cock", "D'Hondt")
            )
        if self.group == "moroccan" and self.chance.random() < 0.15:
            return self.chance.choice(("El Amrani", "Ben Ali", "Ait Taleb", "El Khattabi"))
        return self.chance.choice(names)

    def _other(self, number: str) -> tuple[str, str]:
        return self.others.setdefault(number, (self._first(), self._last()))

    # --- the person, who is known -----------------------------------------

    def _make_p(self, _: str) -> str:
        return self.chance.choice(
            (f"{self.first} {self.last}", f"{self.last} {self.first}", f"{self.last.upper()} {self.first}")
        )

    def _make_pf(self, _: str) -> str:
        return self.first

    def _make_pl(self, _: str) -> str:
        return self.last

    def _make_pg(self, _: str) -> str:
        return f"{self.first}’s" if self.first[-1] in "aiouy" else f"{self.first}s"

    def _make_pd(self, _: str) -> str:
        return f"{self.first}ke" if self.first[-1] in "aeiouyën" else f"{self.first}je"

    def _make_pi(self, _: str) -> str:
        return f"{self.first[0]}.{self.last.split()[0][0]}."

    def _make_pb(self, _: str) -> str:
        return self._day(self.born)

    def _make_ps(self, _: str) -> str:
        return self.street

    # --- who and what is not known ------------------------------------------

    def _make_f(self, number: str) -> str:
        return self._other(number)[0]

    def _make_l(self, number: str) -> str:
        return self._other(number)[1]

    def _make_n(self, number: str) -> str:
        return " ".join(self._other(number))

    def _make_a(self, number: str) -> str:
        age = self.chance.randint(91, 104) if number == "3" else self.chance.randint(19, 90)
        return {"2": f"{age}-jarige", "3": f"{age} jaar"}.get(number, f"{age} jaar")

    def _make_d(self, number: str) -> str:
        day = self.today - timedelta(days=self.chance.randint(5, 1500))
        return f"{MONTHS[day.month - 1]} {day.year}" if number == "3" else self._day(day)

    def _day(self, day: date) -> str:
        month = MONTHS[day.month - 1]
        short = month[:3] if month != "maart" else "mrt"
        return self.chance.choice((
            f"{day.day}/{day.month}/{day.year}", f"{day:%d-%m-%Y}", f"{day:%d.%m.%y}", f"{day.day} {month} {day.year}",
            f"{day.day} {month} ’{day:%y}", f"{day.day} {short} {day.year}", f"{day:%Y-%m-%d}",
        ))  # fmt: skip

    def _make_t(self, _: str) -> str:
        return self.chance.choice(_places())

    def _make_post(self, _: str) -> str:
        return f"{self.chance.randint(2000, 9990)} {self._make_t('')}"

    def _make_s(self, _: str) -> str:
        return f"{self.chance.choice(STREETS)} {self.chance.randint(1, 240)}"

    def _make_h(self, _: str) -> str:
        return self.chance.choice(HOUSES)

    def _make_z(self, _: str) -> str:
        return self.chance.choice(HOSPITALS)

    def _make_school(self, _: str) -> str:
        return self.chance.choice(SCHOOLS)

    def _make_j(self, _: str) -> str:
        return self.chance.choice(JOBS)

    def _make_tel(self, _: str) -> str:
        one, two, three = (self.chance.randint(10, 99) for _ in range(3))
        return self.chance.choice((
            f"0478 {one} {two} {three}", f"0478/{one}.{two}.{three}", f"03 480 {one} {two}", f"015/{one} {two} {three}",
            f"+32 478 {one} {two} {three}", f"0478{one}{two}{three}", f"0032 3 480 {one} {two}",
        ))  # fmt: skip

    def _make_mail(self, _: str) -> str:
        return f"{self._first().lower()}.{self.chance.randint(1, 99)}@example.org"

    def _make_plate(self, _: str) -> str:
        return f"1-{''.join(self.chance.choices('ABCDEFGHJK', k=3))}-{self.chance.randint(100, 999)}"

    def _make_dossier(self, _: str) -> str:
        return f"{self.chance.randint(2019, 2026)}/{self.chance.randint(1000, 99999)}"

    def _make_room(self, _: str) -> str:
        return f"kamer {self.chance.randint(1, 420)}"

    # --- numbers with a check ---------------------------------------------------

    def _make_nn(self, _: str) -> str:
        """National register, or BIS: the month is forty more."""
        born = self.today - timedelta(days=self.chance.randint(27 * 365, 90 * 365))
        month = born.month + self.chance.choice((0, 0, 0, 40))
        digits = f"{born:%y}{month:02}{born:%d}{self.chance.randint(1, 997):03}"
        check = 97 - int(digits) % 97
        return self._apart(f"{digits}{check:02}", (2, 4, 6, 9), (".", ".", "-", "."))

    def _make_riziv(self, _: str) -> str:
        digits = f"{self.chance.randint(100000, 199999)}"
        check = 97 - int(digits) % 97
        return self._apart(f"{digits}{check:02}{self.chance.choice(('003', '004', '401'))}", (1, 6, 8), ("-", "-", "-"))

    def _make_kbo(self, _: str) -> str:
        digits = f"0{self.chance.randint(4000000, 7999999)}"
        return self._apart(f"{digits}{97 - int(digits) % 97:02}", (4, 7), (".", "."))

    def _make_iban(self, _: str) -> str:
        account = f"{self.chance.randint(10**9, 10**10 - 1)}"
        digits = f"{account}{int(account) % 97 or 97:02}"
        check = 98 - int(f"{digits}111400") % 97
        written = f"BE{check:02}{digits}"
        return written if self.chance.random() < 0.3 else " ".join(written[at : at + 4] for at in range(0, 16, 4))

    def _apart(self, digits: str, places: tuple[int, ...], usual: tuple[str, ...]) -> str:
        """With the usual signs between, with none, or with spaces."""
        signs = self.chance.choice((usual, [""] * len(places), [" "] * len(places)))
        ends = (*places, len(digits))
        parts = [digits[start:end] for start, end in zip((0, *places), ends, strict=True)]
        return parts[0] + "".join(sign + part for sign, part in zip(signs, parts[1:], strict=True))
