"""What one likes to do, alone or not."""

from django.utils.translation import gettext_lazy as _

from ertoe.ui.pictograms.strokes import Pictogram, dot, gold, gold_ring, line, oval, ring

PASTIMES = {
    "reading": Pictogram(
        _("Lezen"),
        (
            gold("M25.5 14c5-4 11-5 19-4.5v30c-8-.5-14 .5-19 4Z"),
            line(
                "M24 12.5c-5-4-11-5-19.5-4.5v29.5c8.5-.5 14.5.5 19.5 4.5 5-4 11-5 19.5-4.5V8"
                "C35 7.5 29 8.5 24 12.5ZM24 12.5V42"
            ),
            line("M10.5 15.5c3 0 5.5.5 8 1.5M10.5 22.5c3 0 5.5.5 8 1.5M10.5 29.5c3 0 5.5.5 8 1.5"),
            line("M37.5 15.5c-3 0-5.5.5-8 1.5M37.5 22.5c-3 0-5.5.5-8 1.5"),
        ),
    ),
    "writing": Pictogram(
        _("Schrijven"),
        (
            gold("m22 33 15-21 5 4-15 20.5-6.5 3Z"),
            line("M33 6.5c0-1.2-.8-2-2-2H9c-1.2 0-2 .8-2 2V41c0 1.2.8 2 2 2h22c1.2 0 2-.8 2-2v-8"),
            line("M20.5 31 36 9.5l5.5 4L26 35l-6.5 3ZM32.5 14.3l5.5 4"),
            line("M13 13h13M13 20h8M13 27h5"),
        ),
    ),
    "music": Pictogram(
        _("Muziek en radio"),
        (
            gold("M7 21h37v22H7Z"),
            line("M4.5 21.5c0-1.5 1-2.5 2.5-2.5h34c1.5 0 2.5 1 2.5 2.5V40c0 1.5-1 2.5-2.5 2.5H7c-1.5 0-2.5-1-2.5-2.5Z"),
            line("M12 19 33 6"),
            ring(15.5, 30.8, 6),
            line("M27.5 26h10.5M31 23.5v5"),
            dot(29, 35.5),
            dot(36.5, 35.5),
        ),
    ),
    "television": Pictogram(
        _("Televisie kijken"),
        (
            gold("M10 19h22v17H10Z"),
            line("M4.5 16.5c0-1.5 1-2.5 2.5-2.5h34c1.5 0 2.5 1 2.5 2.5V37c0 1.5-1 2.5-2.5 2.5H7c-1.5 0-2.5-1-2.5-2.5Z"),
            line("M15 5l9 9 9-9M13 39.5 11 44M35 39.5l2 4.5"),
            line("M33.5 14v25.5"),
            dot(38.5, 21),
            dot(38.5, 27),
        ),
    ),
    "singing": Pictogram(
        _("Zingen"),
        (
            gold_ring(20.5, 29.5, 14),
            ring(19, 28, 15),
            line("M11.5 24.5c.8-1.8 3.2-1.8 4 0M22 24.5c.8-1.8 3.2-1.8 4 0"),
            oval(19, 34, 4, 4.5),
            line("M34.5 15V5l8 2v9"),
            dot(32.8, 15.5),
            dot(40.8, 17),
        ),
    ),
    "dancing": Pictogram(
        _("Dansen"),
        (
            gold("M34 21l8 15H26Z"),
            ring(13.5, 11.5, 4.3),
            ring(33, 9.5, 4.3),
            line("M13.5 20v11L9 43M13.5 31l5 12"),
            line("M33 18l8.5 16.5h-17ZM29.5 34.5V43M36.5 34.5V43"),
            line("M13.5 21.5 23.5 16 33 20M13.5 21.5l-7 6M34 20.5l8-5"),
        ),
    ),
    "playing_cards": Pictogram(
        _("Kaarten"),
        (
            gold("M20 9h17v26H20Z"),
            line("M18 7.5C18 6.5 18.5 6 19.5 6h13c1 0 1.5.5 1.5 1.5v23c0 1-.5 1.5-1.5 1.5h-13c-1 0-1.5-.5-1.5-1.5Z"),
            line("M26 12l4.5 7-4.5 7-4.5-7Z"),
            line("M18 10 8.5 12.5c-1 .3-1.3.8-1 1.8l6 21.5c.3 1 .8 1.3 1.8 1L32 32"),
            line("M34 11l7 2c1 .3 1.3.8 1 1.8l-6 22c-.3 1-.8 1.3-1.8 1L25 35.5"),
            line("M13 42.5h22"),
        ),
    ),
    "board_game": Pictogram(
        _("Een gezelschapsspel"),
        (
            gold("M26 25h18v18H26Z"),
            ring(14, 11, 5.8),
            line("M8.5 19h11M11 19c0 8-2 13-6 18.5V43h18v-5.5c-4-5.5-6-10.5-6-18.5"),
            line("M27.5 25.5c0-1 .5-1.5 1.5-1.5h13.5c1 0 1.5.5 1.5 1.5v16c0 1-.5 1.5-1.5 1.5H29c-1 0-1.5-.5-1.5-1.5Z"),
            dot(32, 28.5),
            dot(35.8, 33.5),
            dot(39.5, 38.5),
        ),
    ),
    "puzzle": Pictogram(
        _("Een puzzel"),
        (
            gold("M8.5 18.5h9l3-1.5h3l3 1.5h9v25h-27Z"),
            line("M7 17h9.5a5.5 5.5 0 1 1 8 0H34v8.5a5.5 5.5 0 1 1 0 8.5v9H7v-9a5.5 5.5 0 1 0 0-8.5Z"),
        ),
    ),
    "knitting": Pictogram(
        _("Breien"),
        (
            gold_ring(21.5, 30, 13),
            ring(20, 29, 14),
            line("M8 23c8-2 18 2 23 14.5M6.5 32c6-3 14 0 18 10M17 15.5c7 2 13 7 16 13"),
            line("M23.5 15.5 30 4.5M29 18.5 41 6M31 38c3 5 7 6 13 4"),
            dot(30, 4.8),
            dot(41, 6.3),
        ),
    ),
    "handiwork": Pictogram(
        _("Naaien en handwerk"),
        (
            gold_ring(15.5, 31.5, 10.5),
            ring(14, 30, 10),
            dot(11, 27),
            dot(17, 27),
            dot(11, 33),
            dot(17, 33),
            line("M43.5 4.5 27 28M37.5 9.5c-2.5 3-1.5 4.5 1.5 2.5M38.5 12c6 6 4 12-2 14-7 2.5-8 8-2 10 4 1.4 7 3 8 7"),
        ),
    ),
    "mending": Pictogram(
        _("Klussen"),
        (
            gold("M10 8h21v9H10Z"),
            line("M9 6.5h18c5 0 8 2.5 10 7-3-1.5-6.5-1.5-10 2.5H9Z"),
            line("M15 16v24c0 4 6 4 6 0V16"),
            line("M36 22v8M33.5 30h5l1 10c.2 4-7.2 4-7 0Z"),
        ),
    ),
    "painting": Pictogram(
        _("Schilderen en tekenen"),
        (
            gold("M21 14c-9 0-15 6-15 14s6 15 13 15c4 0 5-3 4-6s1-5 5-4.5c5 .5 9-1.5 9-7C37 18 30 14 21 14Z"),
            line("M20 12.5C10.5 12.5 4 19 4 27.5S10.5 43 18 43c4 0 5-2.5 4-5.5s1-5.5 5-5c6 .5 9.5-2 9.5-7.5"),
            line("M20 25 41 5.5c2-1.5 4 .5 2.5 2.5L24.5 29.5c-2 2-5 2.5-7 2 1.5-1.5 1-4.5 2.5-6.5Z"),
            dot(10.5, 29),
            dot(12.5, 21.5),
            dot(12.5, 36),
        ),
    ),
    "photos": Pictogram(
        _("Foto's bekijken"),
        (
            gold("M20 13h18v18H20Z"),
            line(
                "M7 7c0-1.5 1-2.5 2.5-2.5h29C40 4.5 41 5.5 41 7v34c0 1.5-1 2.5-2.5 2.5h-29C8 43.5 7 42.5 7 41Z"
                "M13.5 4.5v39"
            ),
            line("M19 11.5h16.5v19H19Z"),
            ring(27.3, 18.5, 3.2),
            line("M21.5 30.5c0-4.5 2-6.5 5.8-6.5s5.7 2 5.7 6.5M22.5 37h9.5"),
        ),
    ),
    "computer": Pictogram(
        _("De computer"),
        (
            gold("M11.5 10.5h28v20h-28Z"),
            line("M9 10.5C9 9 10 8 11.5 8h25C38 8 39 9 39 10.5V31H9Z"),
            line("M9 31 4.5 38.5c-.5 1 0 2 1 2h37c1 0 1.5-1 1-2L39 31M19.5 35.7h9"),
            line("M16 15.5h9M16 21.5h16"),
        ),
    ),
    "tablet": Pictogram(
        _("De tablet"),
        (
            gold("M10.5 12.5h25v20h-25Z"),
            line("M4.5 9c0-2 1-3 3-3h33c2 0 3 1 3 3v25c0 2-1 3-3 3h-33c-2 0-3-1-3-3ZM36 6v31M17 43.5h14"),
            dot(39.8, 21.5),
            line("M11 12h7v6.5h-7ZM22.5 25h7v6.5h-7Z"),
            ring(26, 15.3, 3.6),
            line(
                "M14.5 31.5c-2.8-1.8-4.2-3.2-4.2-5.2a2.2 2.2 0 0 1 4.2-1.1 2.2 2.2 0 0 1 4.2 1.1c0 2-1.4 3.4-4.2 5.2Z"
            ),
        ),
    ),
    "model_trains": Pictogram(
        _("Modeltreinen"),
        (
            gold("M7 20h34v12H7Z"),
            line("M6.5 32V8H18v10h20c3 0 4.5 2 4.5 5v9"),
            line("M4 8h16.5M10.5 13h3.5v5.5h-3.5ZM31 18v-7h6v7M29.5 11h9M18 18v14M16.5 36.5h3"),
            ring(11.5, 36.5, 4.5),
            ring(24.5, 36.5, 4.5),
            ring(37.5, 36.5, 4.5),
            line("M4 43.8h40"),
        ),
        turns=True,
    ),
    "film": Pictogram(
        _("Naar de film"),
        (
            gold("M6 21h38v22H6Z"),
            line("M4.5 19.5h39V40c0 1.5-1 2.5-2.5 2.5H7c-1.5 0-2.5-1-2.5-2.5Z"),
            line("M4.5 19.5 3.5 14l36-9 1.5 6-33 8.5M12.5 11.8l5 5M22.5 9.3l5 5M32 7l5 5"),
            line("M20 25.5v11l9.5-5.5Z"),
        ),
    ),
    "museum": Pictogram(
        _("Naar het museum"),
        (
            gold("M11 9h28v20H11Z"),
            line("M7.5 5h33v25.5h-33Z"),
            line("M7.5 27l8.5-9.5 7 7 6-5.5 11.5 9"),
            ring(31, 12.5, 2.5),
            line("M10.5 43v-8M37.5 43v-8M10.5 36.5c6 5.5 21 5.5 27 0M7.5 43h6M34.5 43h6"),
        ),
    ),
}
