"""What one does out of doors, and how one gets there."""

from django.utils.translation import gettext_lazy as _

from ertoe.ui.pictograms.strokes import Pictogram, dot, gold, gold_ring, line, ring

OUTDOORS = {
    "gardening": Pictogram(
        _("Tuinieren"),
        (
            gold("M13 23h17v21H11Z"),
            line("M11.5 21.5H29l2 21.5H9.5ZM14 21.5c0-11 12.5-11 12.5 0"),
            line("M11 26c-9-1.5-9 12-1 12.5"),
            line("M30 34 39.5 19M35.5 15l8 5.5"),
            line("M43.5 27v2.5M40.5 32.5V35M44 37v2.5"),
        ),
        turns=True,
    ),
    "walking": Pictogram(
        _("Wandelen"),
        (
            gold_ring(36, 16.5, 8.5),
            ring(15, 9, 4.5),
            line("M15 17.5 13 29l6 6 1 8M13 29l-1.5 6.5L6 43"),
            line("M15 17.5c-4 1-6.5 3.5-7.5 8M15.5 18.5c1.5 4.5 3.5 6 7.5 6.5"),
            ring(34.5, 15, 9),
            line("M34.5 16v27M34.5 22l3.5-3.5M28 43h13"),
        ),
        turns=True,
    ),
    "cycling": Pictogram(
        _("Fietsen"),
        (
            gold_ring(12.5, 33.5, 7.5),
            ring(11.5, 32, 8),
            ring(36.5, 32, 8),
            line("M11.5 32 18 19h14.5l4 13M18 19l6.5 13h-13M24.5 32l8-13"),
            line("M13.5 14h7M18 19l-1.5-5M32.5 19 31 11.5h6"),
        ),
        turns=True,
    ),
    "driving": Pictogram(
        _("Autorijden"),
        (
            gold("M6 23h38v13H6Z"),
            line(
                "M8.5 36H4V25.5c0-2 1-3 3-3h3.5l5-9c.8-1.4 2-2 3.5-2h11c1.5 0 2.7.6 3.5 2l5 9H40c2.5 0 4 1.5 4 4"
                "V36h-4.5M19.5 36h9"
            ),
            line("M10.5 22.5h28M24.5 11.5v11"),
            ring(14, 36, 5),
            ring(34, 36, 5),
        ),
        turns=True,
    ),
    "bus": Pictogram(
        _("Met de bus"),
        (
            gold("M6 23h39v13H6Z"),
            line("M8 36H4V11.5C4 10 5 9 6.5 9H38c3.5 0 6 2.5 6 6v21h-4M18 36h12"),
            line("M4 21.5h40M13.5 9v12.5M23.5 9v12.5M33.5 9v12.5"),
            ring(13, 36.5, 5),
            ring(35, 36.5, 5),
        ),
        turns=True,
    ),
    "train": Pictogram(
        _("Met de trein"),
        (
            gold("M13 12h24v10H13Z"),
            line("M10 12c0-5 2.5-8 8-8h12c5.5 0 8 3 8 8v18c0 4-2 6-6 6H16c-4 0-6-2-6-6Z"),
            line("M10 21h28M24 11v10M10 11h28"),
            dot(17, 28.5),
            dot(31, 28.5),
            line("M15.5 36 10 44M32.5 36l5.5 8M13 40h22"),
        ),
    ),
    "swimming": Pictogram(
        _("Zwemmen"),
        (
            gold("M5 34c3.5 3 6.5 3 10 0 3.5 3 6.5 3 10 0 3.5 3 6.5 3 10 0 3.5 3 6 3 9 0v10H5Z"),
            ring(36, 20, 5),
            line("M8 27.5 20.5 18.5 14 11.5 24.5 7.5"),
            line("M20.5 18.5 29 28.5"),
            line("M4 32c3.5 3.5 6.5 3.5 10 0 3.5 3.5 6.5 3.5 10 0 3.5 3.5 6.5 3.5 10 0 3.5 3.5 6.5 3.5 10 0"),
            line("M9 41.5c3 2 6 1.5 8-.5M28 41c3.5 2.5 6.5 2 9-.5"),
        ),
        turns=True,
    ),
    "fishing": Pictogram(
        _("Vissen"),
        (
            gold("M16 36c6-8.5 15-8.5 21 0-6 7-15 7-21 0Z"),
            line("M4 43 24 4.5"),
            line("M24 4.5c10 3 13 10 12.5 19"),
            line("M14.5 35c5.5-8.5 16-8.5 22 0-6 8.5-16.5 8.5-22 0ZM36.5 35l7.5-6v12Z"),
            dot(21, 33.5),
        ),
        turns=True,
    ),
    "travelling": Pictogram(
        _("Op reis"),
        (
            gold("M6.5 16.5h38V42h-38Z"),
            line("M4.5 18c0-2 1-3 3-3h33c2 0 3 1 3 3v21c0 2-1 3-3 3h-33c-2 0-3-1-3-3Z"),
            line("M17 15V9c0-2 1-3 3-3h8c2 0 3 1 3 3v6M13 15v27M35 15v27"),
            line("M24 35c-3.5-2.2-5.5-4.3-5.5-6.8a3 3 0 0 1 5.5-1.6 3 3 0 0 1 5.5 1.6c0 2.5-2 4.6-5.5 6.8Z"),
        ),
    ),
    "shopping": Pictogram(
        _("Boodschappen doen"),
        (
            gold("M7 23h36l-4 20H11Z"),
            line("M4 21h40M6.5 21 10 43h28l3.5-22"),
            line("M13 21 20 6M35 21 28 6"),
            line("M17.5 27.5l1 9.5M24 27.5V37M30.5 27.5l-1 9.5"),
        ),
    ),
    "football": Pictogram(
        _("Voetbal"),
        (
            gold("M25.5 17l8.5 6-3.5 10h-10L17 23Z"),
            ring(24, 24, 19),
            line("M24 15.5l8.3 6-3.2 9.7H18.9l-3.2-9.7Z"),
            line(
                "M24 15.5V10l7-4M24 10l-7-4M32.3 21.5l5.5-2L43 23M37.8 19.5l1.2-6M29.1 31.2l3.4 4.6-1.5 6M32.5 35.8h6.5"
            ),
            line("M18.9 31.2l-3.4 4.6 1.5 6M15.5 35.8H9M15.7 21.5l-5.5-2L5 23M10.2 19.5 9 13.5"),
        ),
    ),
}
