"""Where one is, or wants to be."""

from django.utils.translation import gettext_lazy as _

from ertoe.ui.pictograms.strokes import Pictogram, dot, gold, gold_ring, line, ring

PLACES = {
    "home": Pictogram(
        _("Thuis"),
        (
            gold("M13 23 25.5 12 38 23v20H13Z"),
            line("M5 23.5 24 6.5l19 17"),
            line("M10.5 20v22.5h27V20M33 14V8h4.5v10"),
            line("M20 42.5V30.5c0-5 8-5 8 0v12"),
            dot(25.5, 35.5),
        ),
    ),
    "garden": Pictogram(
        _("Tuin"),
        (
            gold("M9 15c2 1 3.5 2.5 6 2.5S19 16 21 15c1 6-2 10.5-6 10.5S8 21 9 15Z"),
            line(
                "M8.5 12.5c2 .5 3.5 2 4 4 .5-2.5 1.5-4 2.5-5.5 1 1.5 2 3 2.5 5.5.5-2 2-3.5 4-4 1.5 6.5-1.5"
                " 11-6.5 11s-8-4.5-6.5-11Z"
            ),
            line("M15 23.5V43M15 37c-5 0-7.5-2-8.5-6.5C11.5 30.5 14.5 33 15 37Z"),
            line("M33.5 29v14M33.5 40c0-4.5 2.5-7 8.5-7.5 0 5-3 7.5-8.5 7.5Z"),
            gold_ring(34.5, 21.5, 7),
            ring(33.5, 20.5, 2.6),
            line(
                "M33.5 17.9c-3.5-2-3-6 0-6s3.5 4 0 6ZM33.5 23.1c-3.5 2-3 6 0 6s3.5-4 0-6Z"
                "M30.9 20.5c-2-3.5-6-3-6 0s4 3.5 6 0ZM36.1 20.5c2-3.5 6-3 6 0s-4 3.5-6 0Z"
            ),
            line("M4 43h40"),
        ),
    ),
    "street": Pictogram(
        _("Straat"),
        (
            gold("M20 18h9l11 26H9Z"),
            line("M19.5 16 8 43M28.5 16 40 43M24 19v3M24 27v4M24 37v5"),
            line("M5 16h38"),
            ring(10, 9, 4.5),
            line("M10 9v7M33 16V8.5l4.5-4 4.5 4V16"),
        ),
    ),
    "club": Pictogram(
        _("Zaal of club"),
        (
            gold("M8 14l4.5 7 4-6ZM20 16l4 7 4.5-7ZM31.5 15l4.5 6.5L40 13.5Z"),
            line("M4 8.5c12 8 28 8 40 0"),
            line("M8.5 11.5 12 19l4-5M20 14.5l4 7 4-7M32 14l4 5.5 3.5-8"),
            line("M6 33h36M11 33v10M37 33v10"),
            line("M16 26.5h6V33M16 26.5V33M22 28.5h2.5v3H22M31 24.5h4M33 33v-3.5M30.5 24.5c0 3 .5 5 2.5 5s2.5-2 2.5-5"),
        ),
    ),
    "church": Pictogram(
        _("Kerk"),
        (
            gold("M21 28l12-8 11 8v16H21Z"),
            line("M14 4v8M10.5 7h7"),
            line("M7 23.5 14 12l7 11.5V43H7Z"),
            line("M21 26.5 31 19l12 9.5V43H21"),
            line("M11.5 43v-8c0-3.5 5-3.5 5 0v8M30 36v-3.5c0-2.5 4-2.5 4 0V36Z"),
        ),
    ),
    "mosque": Pictogram(
        _("Moskee"),
        (
            gold("M13 27c0-7 5-9 8.5-13.5C25 18 31 20 31 27v17H13Z"),
            line("M12 26.5c0-8 6-9 9.5-14 3.5 5 9.5 6 9.5 14"),
            line("M8 26.5h27V43H8ZM38.5 43V17l3-5 3 5v26Z"),
            line("M17 43v-7c0-4.5 9-4.5 9 0v7"),
            line("M23.5 5a3 3 0 1 0 0 4.5"),
        ),
    ),
    "sea": Pictogram(
        _("Zee"),
        (
            gold("M26 11v16h13C37 19 32.5 14 26 11Z"),
            line("M24 6v22M24 9c6.5 2.5 12 9 13.5 17H24M20 14c-2 5-5 9-9 12h9"),
            line("M8.5 30h31c-1 3.5-3 5.5-5.5 6.5"),
            line("M8.5 30c.5 3 2 5 4 6.5"),
            line(
                "M4 37.5c3.5 3.5 6.5 3.5 10 0 3.5 3.5 6.5 3.5 10 0 3.5 3.5 6.5 3.5 10 0 3.5 3.5 6.5 3.5 10 0"
                "M10 44c3 2 6 1.5 8-.5M28 43.5c3.5 2.5 6.5 2 9-.5"
            ),
        ),
        turns=True,
    ),
    "hospital": Pictogram(
        _("Ziekenhuis"),
        (
            gold("M16 8h19v36H16Z"),
            line("M14 43V6h20v37M14 20H4.5v23h39V20H34"),
            line("M24 10.5v9M19.5 15h9"),
            line("M20 43v-8h8v8M20 27h.01M28 27h.01M9.3 27.5v.01M9.3 35v.01M38.7 27.5v.01M38.7 35v.01"),
        ),
    ),
    "practice": Pictogram(
        _("Praktijk"),
        (
            gold("M25 10h18v15H25Z"),
            line("M6 43V8.5C6 7 7 6 8.5 6h11C21 6 22 7 22 8.5V43M4 43h40"),
            dot(17.5, 25.5),
            line("M22 6h17M32.5 6v3M24.5 9h16v14.5h-16Z"),
            line("M32.5 12.5v7.5M28.7 16.25h7.6"),
            line("M33 43v-9M33 38.5c-4 0-6-2-6-5.5 4 0 6 2 6 5.5ZM33 36c0-3 2-5 6-5 0 3-2 5-6 5ZM28.5 43h9"),
        ),
    ),
    "shop": Pictogram(
        _("Winkel"),
        (
            gold("M7 10h36l2.5 10H4.5Z"),
            line("M9 7h30l4.5 11.5c0 6-7.5 6-9.8 1-1.8 5-8 5-9.7 0-1.7 5-7.9 5-9.7 0-2.3 5-9.8 5-9.8-1Z"),
            line("M8 26v17h32V26M13 43V31h9v12M27 31h8v6.5h-8Z"),
        ),
    ),
    "bedroom": Pictogram(
        _("De slaapkamer"),
        (
            gold("M6 28h38v11H6Z"),
            line("M8 25.5V11c0-3 1.5-4.5 4.5-4.5h23c3 0 4.5 1.5 4.5 4.5v14.5"),
            line("M12.5 25.5v-4c0-2 1-3 3-3H20c2 0 3 1 3 3v4M25 25.5v-4c0-2 1-3 3-3h4.5c2 0 3 1 3 3v4"),
            line("M4 43V30.5c0-3 2-5 5-5h30c3 0 5 2 5 5V43M4 37.5h40"),
        ),
    ),
    "kitchen": Pictogram(
        _("De keuken"),
        (
            gold("M11 31h26v9H11Z"),
            line("M6 19.5h36V43H6Z"),
            line("M11.5 30.5h25v8h-25ZM20 34.5h8"),
            line("M13 19.5V11h15v8.5M28 13.5h9M4 19.5h40M18 7c-1.2-1.3 1.2-2.2 0-3.5M23 7c-1.2-1.3 1.2-2.2 0-3.5"),
            dot(13, 25),
            dot(24, 25),
            dot(35, 25),
        ),
    ),
    "village": Pictogram(
        _("Het dorp"),
        (
            gold("M5 34l8-7 8 7v10H5ZM31 36l6.5-6 6.5 6v8H31Z"),
            line("M4 32.5 12 25l8 7.5M6 31v12h12V31"),
            line("M20 43V18L26 7l6 11v25M26 7V3.8M24 23.5h4"),
            line("M32 33.5l5-4.5 7 6.5M42 34v9M4 43h40"),
            line("M24 43v-6c0-3 4-3 4 0v6M12 43v-5"),
        ),
    ),
    "town": Pictogram(
        _("De stad"),
        (
            gold("M19 9h14v35H19Z"),
            line("M17.5 43V6.5h14V43M17.5 18H5v25M31.5 24H43v19M4 43h40"),
            line("M22 12.5h.01M27 12.5h.01M22 19.5h.01M27 19.5h.01M22 26.5h.01M27 26.5h.01"),
            line("M10 24h2.5M10 30h2.5M10 36h2.5M36 30h2.5M36 36h2.5M22.5 43v-8h4v8"),
        ),
    ),
    "day_centre": Pictogram(
        _("Het dagcentrum"),
        (
            gold("M7 25h36v19H7Z"),
            line("M4 23.5h40M6.5 23.5V43h35V23.5"),
            line("M12 17a12 12 0 0 1 24 0M24 4v-.5M9.5 8 8 6.5M38.5 8 40 6.5M6 17H4.5M42 17h1.5"),
            line("M20.5 43V32h7v11M11 30h5v5h-5ZM32 30h5v5h-5Z"),
        ),
    ),
    "outside": Pictogram(
        _("Buiten"),
        (
            gold_ring(14.5, 15, 7),
            ring(13.5, 14, 7),
            line("M13.5 3.8v.01M4.2 14h.01M6.5 7l.01.01M20.5 7l.01.01M6.5 21l.01.01"),
            line("M4 38c6-9 14-10.5 22-5M20 43c6-11 15-14 24-10M4 43h40"),
            line("M35.5 31V19M35.5 10c5.5 0 7 8.5 0 9-7-.5-5.5-9 0-9Z"),
        ),
    ),
    "forest": Pictogram(
        _("Het bos"),
        (
            gold("M17.5 8 29 34H7ZM36 20l8 17H29Z"),
            line("M16 4.5 22 15h-4l7 10h-4.5L28 35H4l7.5-10H7l7-10h-4Z"),
            line("M16 35v8M36 37v6M4 43h40"),
            line("M28.5 21.5 34 14.5l5 7.5h-3l5.5 7.5H38L44 37H32"),
        ),
    ),
    "water": Pictogram(
        _("Het water"),
        (
            gold("M11 25h26c0 6-4 9-9 9H19c-5 0-8-3-8-9Z"),
            line("M9.5 34.5C8 30 8.5 26 10 23c3 3 6.5 4 11 4-2.5-2-3.5-4.5-3.5-7.5"),
            line("M9.5 34.5h25c5.5-3.5 6.5-11 3-15.5M21 27c5 0 8-3 8-8 0-9 10.5-9.5 12-2l3 2c-2.5 2-5 2.5-7.5 2"),
            dot(34.8, 15.5),
            line("M4 41c3.5 3.5 6.5 3.5 10 0 3.5 3.5 6.5 3.5 10 0 3.5 3.5 6.5 3.5 10 0 3.5 3.5 6.5 3.5 10 0"),
        ),
        turns=True,
    ),
}
