"""The thirteen life domains. The code of a domain leads to the name of its picture."""

from django.utils.translation import gettext_lazy as _

from ertoe.ui.pictograms.strokes import Pictogram, dot, gold, gold_ring, line, ring

OF_DOMAIN = {
    "b": "body",
    "b152": "mood",
    "d4": "moving",
    "d5": "washing",
    "d6": "household",
    "d7": "close_people",
    "d8": "work",
    "d9": "leisure",
    "d930": "faith",
    "d610": "home",
    "e": "surroundings",
    "e165": "money",
    "pf": "own_way",
}
BIG_HEART = "M24 41.5C11.5 33 5.5 26 5.5 18A9.5 9.5 0 0 1 24 14.5 9.5 9.5 0 0 1 42.5 18c0 8-6 15-18.5 23.5Z"
DOMAINS = {
    "body": Pictogram(
        _("Mijn lichaam"),
        (
            gold("M18 18h14v14H18Z"),
            ring(24, 9, 5),
            line("M19 43.5V31l-1.5-1V18.5h13V30l-1.5 1v12.5M24 43.5V33"),
            line("M17.5 18.5c-3.5.5-5 2.5-6 5.5l-2 6M30.5 18.5c3.5.5 5 2.5 6 5.5l2 6"),
        ),
    ),
    "mood": Pictogram(
        _("Hoe ik me voel"),
        (
            gold("M25.5 43C13 34.5 7 27.5 7 19.5A9.5 9.5 0 0 1 25.5 16 9.5 9.5 0 0 1 44 19.5c0 8-6 15-18.5 23.5Z"),
            line(BIG_HEART),
            dot(18, 20.5),
            dot(30, 20.5),
            line("M17.5 27c3.5 3.6 9.5 3.6 13 0"),
        ),
    ),
    "moving": Pictogram(
        _("Me verplaatsen"),
        (
            gold_ring(27.5, 9.5, 5),
            ring(26, 8.5, 5),
            line("M25 18l-3.5 12 7 5 1.5 9M21.5 30l-2 6-6 7"),
            line("M24.5 18c-4 1-7 3-8.5 8.5M25.5 19.5c2 4.5 4.5 6 9 6.5M34.5 26 37 43"),
        ),
        turns=True,
    ),
    "washing": Pictogram(
        _("Voor mezelf zorgen"),
        (
            gold("M7 27h36l-2 8c-1 3.5-3 5-6 5H15c-3 0-5-1.5-6-5Z"),
            line(
                "M4 26h40M6.5 26l1.5 7.5c.8 4 3 5.5 6.5 5.5h19c3.5 0 5.7-1.5 6.5-5.5l1.5-7.5M14 39l-2 4.5M34 39l2 4.5"
            ),
            line("M38 26V10.5c0-6-9-6-9 0M25 12.5h8M27 17v.01M31 17v.01M29 21v.01"),
            ring(14, 20, 3),
            ring(20, 13, 2),
        ),
    ),
    "household": Pictogram(
        _("Het huishouden"),
        (
            gold("M23 28h20l-2.5 16h-15Z"),
            line("M21.5 26.5h21L40 43H24ZM23 26.5c0-12 18-12 18 0"),
            line("M12.5 4v22M8 26h9l2.5 17h-14ZM10 34v9M15 34v9"),
        ),
    ),
    "close_people": Pictogram(
        _("Wie mij na staat"),
        (
            gold("M25.5 43C13 34.5 7 27.5 7 19.5A9.5 9.5 0 0 1 25.5 16 9.5 9.5 0 0 1 44 19.5c0 8-6 15-18.5 23.5Z"),
            line(BIG_HEART),
            ring(18, 18.5, 3.3),
            ring(30, 18.5, 3.3),
            line("M12 30c.5-4 2.5-5.5 6-5.5s5.5 2 6 6c.5-4 2.5-6 6-6s5.5 1.5 6 5.5"),
        ),
    ),
    "work": Pictogram(
        _("Werken en leren"),
        (
            gold("M10 11h30v15H10Z"),
            line("M18 9V5.5h12V9M8 26V9h32v17M8 16.5h32"),
            line("M24 31c-4.5-3-11-4-19-3v13c8-1 14.5 0 19 3 4.5-3 11-4 19-3V28c-8-1-14.5 0-19 3ZM24 31v13"),
        ),
    ),
    "leisure": Pictogram(
        _("Vrije tijd en erbij horen"),
        (
            gold("M23 12.5 40.5 17l-6.5 26-17.5-4.5Z"),
            line("M16.5 33 9 35 3.5 14.5l15-4"),
            line(
                "M21 11.5c.4-1.5 1.2-2 2.7-1.6l14.6 3.8c1.5.4 2 1.2 1.6 2.7l-5.7 22c-.4 1.5-1.2 2-2.7 1.6L17"
                " 36.2c-1.5-.4-2-1.2-1.6-2.7Z"
            ),
            line("M26.7 30c-3.4-3.7-4.7-6.2-4.1-8.6a3.3 3.3 0 0 1 6.2-.2 3.3 3.3 0 0 1 5.3 3.2c-.6 2.4-3 4-7.4 5.6Z"),
        ),
    ),
    "faith": Pictogram(
        _("Zin en geloof"),
        (
            gold_ring(24, 15.5, 9.5),
            line("M24 8c4 4.5 5.5 6.5 5.5 9a5.5 5.5 0 0 1-11 0c0-2.5 1.5-4.5 5.5-9Z"),
            line("M24 22.5v4M18 26.5h12V43H18ZM18 31.5c2 2.5 3.5 2.5 5 0"),
            line("M11 43h26M12 9 9.5 6.5M36 9l2.5-2.5M9.5 17.5H6M38.5 17.5H42"),
        ),
    ),
    "surroundings": Pictogram(
        _("Mijn omgeving en hulp"),
        (
            gold_ring(15.5, 16.5, 9),
            ring(14, 15, 9.5),
            line("M14 17v26M14 24.5l4-4M4 43h40"),
            ring(28, 20.5, 3.6),
            ring(38.5, 24.5, 3),
            line("M23.5 43V33c0-3.5 1.5-5.5 4.5-5.5s4.5 2 4.5 5.5v10M32.5 36h2"),
            line("M34.5 43v-7c0-3 1.3-5 4-5s4 2 4 5v7"),
        ),
    ),
    "money": Pictogram(
        _("Geld en regels"),
        (
            gold_ring(32.5, 31.5, 11),
            line("M21 42H8V5h18l7 7v6.5M26 5v7h7M14 15h6M14 22h5M14 29h4"),
            ring(31, 30.5, 12),
            line("M35.5 25.5c-5.5-3.5-9.5 0-9.5 5s4 8.5 9.5 5M23.5 28.8h7.5M23.5 32.6h7.5"),
        ),
    ),
    "own_way": Pictogram(
        _("Hoe ik de dingen graag heb"),
        (
            gold("M10 22h26l-2 14c-.6 3-2 4-5 4H17c-3 0-4.4-1-5-4Z"),
            line("M8 20h27l-1.8 15c-.6 4-2.2 5.5-5.7 5.5h-12c-3.5 0-5.1-1.5-5.7-5.5Z"),
            line("M34.5 24c6-1.5 9.5 1 8.5 5s-5 5.5-9.3 4.5M5 44h33"),
            line("M15 14.5c-2-3 2-5 0-8.5M21.5 14.5c-2-3 2-5 0-8.5M28 14.5c-2-3 2-5 0-8.5"),
            line("M21.5 35.5c-3-2-4.8-3.7-4.8-5.8a2.5 2.5 0 0 1 4.8-1.3 2.5 2.5 0 0 1 4.8 1.3c0 2.1-1.8 3.8-4.8 5.8Z"),
        ),
    ),
}
