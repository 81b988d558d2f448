"""Who is around somebody."""

from django.utils.translation import gettext_lazy as _

from ertoe.ui.pictograms.strokes import Pictogram, dot, gold, gold_ring, line, ring

HEART = "M{x} {y}c-3.5-2.2-5.5-4.3-5.5-6.8a3 3 0 0 1 5.5-1.6 3 3 0 0 1 5.5 1.6c0 2.5-2 4.6-5.5 6.8Z"


def heart(x: float, y: float) -> str:
    """A small heart; x and y are its point."""
    return HEART.format(x=x, y=y)


SHOULDERS = "M9 43c0-10 6-15 15-15s15 5 15 15"
COAT = "M11 44c0-9.5 5.5-14.5 14.5-14.5S40 34.5 40 44Z"
PEOPLE = {
    "myself": Pictogram(
        _("Ik"),
        (gold(COAT), ring(24, 14.5, 8), line(SHOULDERS), line(heart(24, 43))),
    ),
    "family": Pictogram(
        _("Familie, dochter of zoon"),
        (
            gold("M17.5 44c0-6.5 2.5-9.5 7-9.5s7 3 7 9.5Z"),
            ring(13.5, 11.5, 5.5),
            ring(34.5, 11.5, 5.5),
            line("M4.5 38c0-10 3-15.5 9-15.5 3 0 5.5 1.5 7 4M43.5 38c0-10-3-15.5-9-15.5-3 0-5.5 1.5-7 4"),
            ring(24, 29, 4),
            line("M16.5 43c0-6.5 3-9.5 7.5-9.5s7.5 3 7.5 9.5"),
        ),
    ),
    "couple": Pictogram(
        _("Partner"),
        (
            gold("M6 44c0-9.5 3-14 9-14s9 4.5 9 14Z"),
            ring(14.5, 20, 5.5),
            ring(33.5, 20, 5.5),
            line("M5 42.5c0-9 3.5-13 9.5-13s9.5 4 9.5 13c0-9 3.5-13 9.5-13s9.5 4 9.5 13"),
            line(heart(24, 13)),
        ),
    ),
    "friends": Pictogram(
        _("Vrienden"),
        (
            gold("M15 44c0-9 3.5-13.5 9.5-13.5S34 35 34 44Z"),
            ring(24, 18, 6),
            ring(9.5, 14, 4.5),
            ring(38.5, 14, 4.5),
            line("M14 43c0-9.5 4-14 10-14s10 4.5 10 14"),
            line("M4 36c0-8 1.5-12.5 5.5-12.5 2.5 0 4 1 5 3M44 36c0-8-1.5-12.5-5.5-12.5-2.5 0-4 1-5 3"),
        ),
    ),
    "neighbour": Pictogram(
        _("Buur"),
        (
            gold("M6 31h36v12H6Z"),
            ring(27, 11, 6.5),
            line("M16 27c1-5 5-7 11-7s10 2 11 7"),
            line("M16 27 9.5 20.5 10 14"),
            line("M4.5 33h39M9 43V29.5l2.5-2.5 2.5 2.5V43M21.5 43V29.5L24 27l2.5 2.5V43M34 43V29.5l2.5-2.5 2.5 2.5V43"),
        ),
    ),
    "doctor": Pictogram(
        _("Dokter"),
        (
            gold(COAT),
            ring(24, 13, 7.5),
            line("M8 43c0-10 6.5-16 16-16s16 6 16 16"),
            line("M17.5 28v4.5a4.5 4.5 0 0 0 9 0V28M22 37v1.5a4 4 0 0 0 8 0"),
            ring(32, 36.5, 2.2),
        ),
    ),
    "nurse": Pictogram(
        _("Verpleegkundige"),
        (
            gold(COAT),
            ring(24, 14.5, 7.5),
            line("M16.8 12c5 .6 8.6-.8 10.4-3.6.9 1.8 2.3 3 4 3.6"),
            line("M9 43c0-10 6-15 15-15s15 5 15 15"),
            line("M24 33v8M20 37h8"),
        ),
    ),
    "physiotherapist": Pictogram(
        _("Kinesitherapeut"),
        (
            gold("M5 34h27v4H5Z"),
            ring(8.5, 27, 4),
            line("M14 30.5h13l8-12.5"),
            line("M4.5 35.5h28M9 35.5V43M28 35.5V43"),
            ring(35, 7.5, 4),
            line("M42.5 43V20c0-4-3-5.5-7-5-4.5.5-7 4-9.5 8.5"),
        ),
        turns=True,
    ),
    "coordinator": Pictogram(
        _("Zorgcoördinator, maatschappelijk werker"),
        (
            gold("M22 27h19v17H22Z"),
            ring(17, 12, 7),
            line("M4.5 41c0-10 4.5-15.5 12.5-15.5"),
            line("M21 25h19v18H21Z"),
            line("M27.5 25v-2.5h6V25M25.5 31.5l1.5 1.5 2.5-3M33 32h3M25.5 38l1.5 1.5 2.5-3M33 38.5h3"),
        ),
        turns=True,
    ),
    "volunteer": Pictogram(
        _("Vrijwilliger"),
        (
            gold(heart(36, 16)),
            ring(19, 15.5, 7),
            line("M5 43c0-9.5 5-14.5 13-14.5 9 0 14-2.5 17-8"),
            line("M29 43c0-4 .5-8 3.5-11.5 3-3 5.5-6 6.5-10"),
            line("M35 16.5c-4.2-2.7-6.6-5-6.6-8a3.6 3.6 0 0 1 6.6-2 3.6 3.6 0 0 1 6.6 2c0 3-2.4 5.3-6.6 8Z"),
        ),
        turns=True,
    ),
    "child": Pictogram(
        _("Kind"),
        (
            gold_ring(37.5, 11.5, 6),
            ring(18, 17, 7.5),
            line("M18 9.5c0-2 1-3.5 3-4"),
            dot(15.5, 16.5),
            dot(20.5, 16.5),
            line("M15.5 20c1.5 1.3 3.5 1.3 5 0"),
            line("M12 37c-1-3.5-1-8 0-10 3.5 2 8.5 2 12 0 1 2 1 6.5 0 10Z"),
            line("M15 37v6M21 37v6M11.5 28.5 7.5 34M24.5 28.5l7.5-1.5"),
            ring(36, 10.5, 6),
            line("M36 17c0 4-2.5 5-2.5 8 0 2 1 3 .5 6"),
        ),
    ),
    "grandchildren": Pictogram(
        _("Kleinkinderen"),
        (
            gold("M7.5 44c0-10 2-15.5 8.5-15.5S24.5 34 24.5 44Z"),
            ring(15, 18, 6.5),
            line("M6 43c0-9.5 2-15 9-15s9 5.5 9 15M15 11.5c0-3.5 2-5 4.5-5"),
            ring(34, 24, 5.5),
            line("M26.5 43c0-7 2-11 7.5-11s8 4 8 11M28.7 22.5c-3-1-4-3.5-3-5.5M39.3 22.5c3-1 4-3.5 3-5.5"),
            line("M12.5 19.5c1.5 1.5 3.5 1.5 5 0M32 25.5c1.2 1.2 2.8 1.2 4 0"),
        ),
    ),
    "carer": Pictogram(
        _("Mantelzorger"),
        (
            gold("M21.5 44c0-9 3-13 10-13S42 35 42 44Z"),
            ring(15, 20, 5.5),
            ring(31, 14.5, 6),
            line("M4.5 43c0-9 3.5-13.5 10-13.5"),
            line("M42.5 43c0-12-4-18.5-11.5-18.5-6.5 0-9.5 4-13.5 9.5M14 39c4-.5 8-2 11-6.5M20.5 43v-6"),
            line(heart(9.5, 13.5)),
        ),
    ),
    "helper": Pictogram(
        _("Hulp aan huis"),
        (
            gold("M17 29h16v15H17Z"),
            ring(24, 12, 7),
            line("M9 43c0-9.5 3-14 8-16M39 43c0-9.5-3-14-8-16"),
            line("M18 22v8c-2 3-3 7-3 13h18c0-6-1-10-3-13v-8M18 29.5h12"),
            line("M20 35.5h8v2c0 3.5-8 3.5-8 0Z"),
        ),
    ),
    "group": Pictogram(
        _("De groep"),
        (
            gold("M16.5 44c0-8.5 2.5-12.5 8.5-12.5s8.5 4 8.5 12.5Z"),
            ring(24, 22, 5),
            ring(9.5, 23.5, 4),
            ring(38.5, 23.5, 4),
            line("M15.5 43c0-8.5 2.5-12.5 8.5-12.5s8.5 4 8.5 12.5M4 42c0-7.5 1.5-11 5.5-11M44 42c0-7.5-1.5-11-5.5-11"),
            line("M19.5 8.5a4 4 0 1 0-8 0 4 4 0 1 0 8 0ZM36.5 8.5a4 4 0 1 0-8 0 4 4 0 1 0 8 0Z"),
        ),
    ),
}
