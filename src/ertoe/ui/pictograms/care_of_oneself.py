"""Care for the body, and what helps one along."""

from django.utils.translation import gettext_lazy as _

from ertoe.ui.pictograms.strokes import Pictogram, gold, gold_ring, line, ring

CARE_OF_ONESELF = {
    "washing_oneself": Pictogram(
        _("Me wassen"),
        (
            gold("M8 30h35c-.5 7-4.5 10.5-11 10.5H19C12.5 40.5 8.5 37 8 30Z"),
            line("M4.5 28.5h39M6.5 28.5c.5 7 4.5 10.5 11 10.5h13c6.5 0 10.5-3.5 11-10.5M24 39v4.5M17 43.5h14"),
            line("M12 4.5h24v17.5H12Z"),
            ring(24, 11, 3.5),
            line("M17.5 22c0-4 2-6 6.5-6s6.5 2 6.5 6"),
        ),
    ),
    "brushing_teeth": Pictogram(
        _("Mijn tanden poetsen"),
        (
            gold(
                "M9 25c4-2.5 8-2.5 11 0 3-2.5 7-2.5 11 0 3 5 0 10-2 18-2 3-4 1-4.5-2-1-5-2-7-4.5-7s-3.5 2-4.5 7"
                "c-.5 3-2.5 5-4.5 2-2-8-5-13-2-18Z"
            ),
            line(
                "M8 23.5c3.5-3 8-2.5 11 0 3-2.5 7.5-3 11 0 3.5 5 0 10-1.5 17-.6 3-4 3.5-4.6 0-1-6-2-8.5-4.9-8.5"
                "s-3.900 2.5-4.9 8.5c-.6 3.5-4 3-4.6 0C8 33.5 4.5 28.5 8 23.5Z"
            ),
            line("M4.5 14.5h39M26.5 14.5V7M31.5 14.5V7M36.5 14.5V7M41.5 14.5V7M24 7h19.5"),
        ),
    ),
    "medicines": Pictogram(
        _("Geneesmiddelen"),
        (
            gold("M8 19h18v25H8Z"),
            line(
                "M9.5 5h14v7h-14ZM11.5 12v2.5c-3 1-5 2.5-5 5.5v20c0 1.8 1.2 3 3 3h14c1.8 0 3-1.2 3-3V20"
                "c0-3-2-4.5-5-5.5V12"
            ),
            line("M16.5 23.5v9M12 28h9"),
            line("m31.5 34.5 5-10c2.5-4.5 9.5-1.2 7.3 3.6l-5 10c-2.5 4.5-9.5 1.2-7.3-3.6ZM34 29.5l7.2 3.6"),
        ),
    ),
    "exercise": Pictogram(
        _("Oefenen"),
        (
            gold("M19 19h12v13H19Z"),
            ring(24, 9, 4.8),
            line("M8 8.5c2.5 6 5.5 9 10.5 9.5h11C34.5 17.5 37.5 14.5 40 8.5"),
            line("M4 7.5h8M36 7.5h8M4.5 5v5M43.5 5v5"),
            line("M18.5 18v25M29.5 18v25M18.5 30h11M24 33v10"),
        ),
    ),
    "wheelchair": Pictogram(
        _("Met de rolstoel"),
        (
            gold_ring(20.5, 33.5, 9.5),
            ring(17, 7.5, 4.2),
            line("M17 15v12h13l5 12h6"),
            line("M17 19.5h11"),
            line("M12.5 23.5a10.5 10.5 0 1 0 16 13"),
        ),
        turns=True,
    ),
    "walking_frame": Pictogram(
        _("Met de rollator"),
        (
            gold("M28.5 28h12.5v8H30Z"),
            ring(15, 8.5, 4.5),
            line("M15 17v13l-6 13M15 30l6 5v8"),
            line("M15 19c3 4.5 6 5.5 11 5.5"),
            line("M24 21h5l2.5 18M30 28h9.5L42 39M31 35h10"),
            line("M31.8 42.5h.01M42 42.5h.01"),
        ),
        turns=True,
    ),
    "stairs": Pictogram(
        _("De trap"),
        (
            gold("M6 44v-7h10v-8h10v-8h10v-8h9v31Z"),
            line("M4 43v-8h10v-8h10v-8h10v-8h10V43Z"),
            line("M5 22 25 5"),
            line("M8 19.5V26M19.5 10v8"),
        ),
        turns=True,
    ),
}
