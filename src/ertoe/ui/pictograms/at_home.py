"""What one does at home: the kitchen, the wash, the papers."""

from django.utils.translation import gettext_lazy as _

from ertoe.ui.pictograms.strokes import Pictogram, dot, gold, gold_ring, line, ring

AT_HOME = {
    "cooking": Pictogram(
        _("Koken"),
        (
            gold("M9 24h33v12c0 4-2 6-6 6H15c-4 0-6-2-6-6Z"),
            line("M7.5 22.5h33V35c0 4-2 6-6 6h-21c-4 0-6-2-6-6ZM7.5 27.5h-4M40.5 27.5h4"),
            line("M11 22.5c2-7 24-7 26 0M24 17v-3"),
            line("M15 12c-2-2.5 2-4 0-7M33 12c-2-2.5 2-4 0-7"),
        ),
    ),
    "baking": Pictogram(
        _("Bakken"),
        (
            gold("M12 26h27l-3.5 18H16Z"),
            line("M10.5 25C4.5 25 4 18 9.5 17c0-6 6.5-9 10-6 3-4.5 9.5-3 10.5 1.5 5-1.5 9.5 1 9 4.5 5 1.5 4 8-1.5 8Z"),
            line("M10.5 25 14 43h20l3.5-18M20 30.5l1.2 8M28 30.5l-1.2 8"),
            ring(24, 6.2, 2.6),
        ),
    ),
    "eating": Pictogram(
        _("Eten"),
        (
            gold_ring(25.5, 25.5, 11.5),
            ring(24, 24, 12.5),
            ring(24, 24, 6.5),
            line("M6.5 7v34M3.8 7v7c0 3 5.4 3 5.4 0V7"),
            line("M41.5 41V7c-3 2-4 7-4 11.5 0 2.5 1.5 3.5 4 3.5"),
        ),
    ),
    "washing_up": Pictogram(
        _("Afwassen"),
        (
            gold("M6 29h38l-2 10c-.4 3-1.5 4-4 4H12c-2.5 0-3.6-1-4-4Z"),
            line("M4 27h40l-2 11.5c-.6 3-2 4.5-5 4.5H11c-3 0-4.4-1.5-5-4.5Z"),
            line("M8 27a11 11 0 0 1 22 0M13.5 27a5.5 5.5 0 0 1 11 0"),
            line("M40 27V13c0-7.5-10-7.5-10 0v1"),
            ring(22, 9, 2.3),
            ring(12, 11, 3),
        ),
    ),
    "cleaning": Pictogram(
        _("Poetsen"),
        (
            gold("M24 42v-5c0-7 4-10 10-10s10.5 4 10.5 10v5Z"),
            line("M22.5 41v-5c0-7 4-10 10-10S43 30 43 36v5Z"),
            line("M28.5 26.5C28 12 18 3 12.5 8.5 11 10 10.6 12 10.3 14L8 40"),
            line("M3.8 41h9.5"),
            ring(36, 38, 4.5),
        ),
        turns=True,
    ),
    "laundry": Pictogram(
        _("De was"),
        (
            gold_ring(25.5, 29, 9),
            line("M8 7c0-1.5 1-2.5 2.5-2.5h27C39 4.5 40 5.5 40 7v36H8ZM8 14h32"),
            ring(24, 28, 9.5),
            line("M14.8 29.5c3-2.5 6-2.5 9.2 0s6.2 2.5 9.2 0M14 9.3h8"),
            dot(34, 9.3),
        ),
    ),
    "ironing": Pictogram(
        _("Strijken"),
        (
            gold("M6 38c1-8 7-13.5 16-13.5h18.5L44 38Z"),
            line("M4 37c1-9 7-14.5 16-14.5h19L42.5 37Z"),
            line("M39 22.5 37.3 14c-.4-2-1.5-3-3.5-3H18"),
            line("M4 43h40"),
            dot(17, 30.5),
            dot(24, 30.5),
            dot(31, 30.5),
        ),
        turns=True,
    ),
    "tidying": Pictogram(
        _("Opruimen"),
        (
            gold("M8 27h34v17H8Z"),
            line("M6 25.5h36V43H6ZM19 33h10"),
            ring(14.5, 14.5, 5.5),
            line("M10 17.5c2.5-3.5 5.5-5 9-5"),
            line("m27.5 9.5 9.5-3 3.8 11.5-9.6 3Z"),
        ),
    ),
    "papers": Pictogram(
        _("Brieven en papieren"),
        (
            gold("M6 22h38l-3 21H9Z"),
            line("M4.5 42V10.5C4.5 9 5.5 8 7 8h9l4 5h3"),
            line("M13 20.5V17M38.5 20.5V4.5H20.5v16M26 11h7M26 16h7"),
            line("M4.5 42 9 21.5c.4-.7.8-1 1.5-1h32c1.2 0 1.7.8 1.5 2L40 40c-.3 1.5-1 2-2 2Z"),
        ),
    ),
    "paying": Pictogram(
        _("Geld en betalen"),
        (
            gold("M6 18h37v25H6Z"),
            line("M9 16.5h31c1.8 0 3 1.2 3 3V39c0 1.8-1.2 3-3 3H8c-2.5 0-4-1.5-4-4V13.5c0 2 2 3 5 3Z"),
            line("M4 13.5C4 11.5 5 10.5 7 10L31 5c2-.4 3 .5 3 2.5v9"),
            line("M43 25h-8c-5.5 0-5.5 8.5 0 8.5h8"),
            dot(35.5, 29.3),
        ),
        turns=True,
    ),
    "shower": Pictogram(
        _("Douchen"),
        (
            gold("M17.5 24.5c0-11 20.5-11 20.5 0Z"),
            line("M6 43V13C6 2 26 2 26 13v1.5M4 43h9"),
            line("M15.5 24c0-12.5 21-12.5 21 0Z"),
            line("M18 30l-1 2.5M26 30v2.5M34 30l1 2.5M15.5 38l-1 3M26 38v3M36.5 38l1 3"),
        ),
    ),
    "dressing": Pictogram(
        _("Me aankleden"),
        (
            gold("M15 21v22.5h21.5V21l-5-11c-3 4-9 4-12.5 0Z"),
            line("M17 6c1.5 5 12.5 5 14 0l13 6.5-4.5 9.5-5-2v23h-21V20l-5 2L4 12.5Z"),
            line("M24 9.8V43"),
            dot(28.5, 18),
            dot(28.5, 26),
            dot(28.5, 34),
        ),
    ),
    "shaving": Pictogram(
        _("Me scheren"),
        (
            gold("M12.5 7h26v8h-26Z"),
            line("M11 5.5h26v8.5H11ZM15.5 9.8h17"),
            line("M24 14v6"),
            line("M20.5 20h7l-1 20c-.2 4-4.8 4-5 0ZM21 27h6M21.3 33h5.4"),
        ),
    ),
    "hairdresser": Pictogram(
        _("De kapper"),
        (
            gold("M34.5 6.5H44V44h-9.5Z"),
            ring(9, 37.5, 5),
            ring(23, 37.5, 5),
            line("M11.5 33 24 5M20.5 33 8 5"),
            line("M43 5H32.5v38H43ZM32.5 11.5H38M32.5 17.5H38M32.5 23.5H38M32.5 29.5H38M32.5 35.5H38"),
        ),
    ),
    "sleeping": Pictogram(
        _("Slapen"),
        (
            gold("M18 28h21c4 0 6.5 2 6.5 6v4H18Z"),
            line("M4.5 16v27M4.5 37H44v6M44 37v-4.5c0-4-2-6-6-6H17V37"),
            ring(10.8, 29.5, 4),
            line("M31 12h8l-8 9.5h8M22 4.5h5.5L22 11h5.5"),
        ),
    ),
    "resting": Pictogram(
        _("Rusten"),
        (
            gold("M14 26V13c0-4 2-6 6-6h11c4 0 6 2 6 6v13l-4 6H18Z"),
            line("M11.5 21.5V11c0-4 2-6 6-6h13c4 0 6 2 6 6v10.5"),
            line("M12 31v-5.5c0-5.5-8-5.5-8 0V38h40V25.5c0-5.5-8-5.5-8 0V31ZM9 38v5M39 38v5"),
        ),
    ),
    "nap": Pictogram(
        _("Een dutje"),
        (
            gold("M6 34h27l10-13v9l-7 9H6Z"),
            ring(34.5, 13.5, 4.5),
            line("M5 27.5c6-3 8 .5 13 .5h5l8-8.5"),
            line("M4 34.5h22c3 0 4-1 6-3.5L44 16M10 34.5V43M33 30l3 13"),
            line("M15 8h7.5L15 17h7.5"),
        ),
        turns=True,
    ),
}
