"""Feelings, as a face."""

from django.utils.translation import gettext_lazy as _

from ertoe.ui.pictograms.strokes import Pictogram, dot, gold, gold_ring, line, oval, ring

FACE = (gold_ring(25.5, 25.5, 17), ring(24, 24, 18))
FEELINGS = {
    "glad": Pictogram(
        _("Blij"),
        (*FACE, line("M15.5 20.5c1-2 4-2 5 0M27.5 20.5c1-2 4-2 5 0"), line("M14.5 27.5c2 9 17 9 19 0Z")),
    ),
    "calm": Pictogram(
        _("Rustig"),
        (*FACE, line("M14.5 21c1.2 2 4.6 2 5.8 0M27.7 21c1.2 2 4.6 2 5.8 0"), line("M18.5 31c3 2.6 8 2.6 11 0")),
    ),
    "proud": Pictogram(
        _("Trots"),
        (
            gold_ring(22.5, 28, 14.5),
            ring(21, 27, 15.5),
            line("M13 25c1-1.8 3.6-1.8 4.6 0M23.4 25c1-1.8 3.6-1.8 4.6 0"),
            line("M14.5 32c3 4 10 4 13 0"),
            gold("m37 3.5 2.4 5 5.4.7-4 3.8 1 5.5-4.8-2.6-4.8 2.6 1-5.5-4-3.8 5.4-.7Z"),
            line("m37 3.5 2.4 5 5.4.7-4 3.8 1 5.5-4.8-2.6-4.8 2.6 1-5.5-4-3.8 5.4-.7Z"),
        ),
    ),
    "worried": Pictogram(
        _("Bezorgd"),
        (
            *FACE,
            line("m13.5 18.5 6-3M34.5 18.5l-6-3"),
            dot(17.5, 22.5),
            dot(30.5, 22.5),
            line("M16 33c2-3.5 4-3.5 5.4-1.2 1.4 2.2 3.4 2.2 5 0 1.6-2.3 3.6-2.3 5.6 1.2"),
        ),
    ),
    "sad": Pictogram(
        _("Verdrietig"),
        (
            *FACE,
            dot(17.5, 20.5),
            dot(30.5, 20.5),
            line("M16.5 34c3.5-5.5 11.5-5.5 15 0"),
            line("M31.5 25c2 2.6 2 5 0 5s-2-2.4 0-5Z"),
        ),
    ),
    "angry": Pictogram(
        _("Boos"),
        (
            *FACE,
            line("m13.5 16 7 4M34.5 16l-7 4"),
            dot(18, 23.5),
            dot(30, 23.5),
            line("M16 33.5c4.5-4.5 11.5-4.5 16 0"),
        ),
    ),
    "tired": Pictogram(
        _("Moe"),
        (
            gold_ring(21.5, 29, 14),
            ring(20, 28, 15.5),
            line("M11 26h6M22.5 26h6M12 29.5c1.4 1.2 2.8 1.2 4 0M23.5 29.5c1.4 1.2 2.8 1.2 4 0"),
            line("M16.5 37c2-2.2 5-2.2 7 0"),
            line("M34 6.5h8.5l-8.5 9H43"),
        ),
    ),
    "lonely": Pictogram(
        _("Alleen"),
        (
            gold_ring(17, 29.5, 11.8),
            ring(15.5, 28, 12.5),
            dot(9.5, 26),
            dot(16.5, 26),
            line("M10 34.5c1.8-2.2 5.2-2.2 7 0"),
            '<circle cx="37.5" cy="31" r="7.4" stroke-dasharray="2 3.812"/>',
        ),
    ),
    "in_pain": Pictogram(
        _("Pijn"),
        (
            *FACE,
            line("m14 17 5 3.5-5 3.5M34 17l-5 3.5 5 3.5"),
            line("m15 33 3.6-3.5 3.6 3.5 3.6-3.5 3.6 3.5 3.6-3.5"),
        ),
    ),
    "hopeful": Pictogram(
        _("Hoopvol"),
        (
            gold_ring(21.5, 30.5, 13.5),
            ring(20, 29, 14.5),
            dot(17.5, 23.5),
            dot(26.5, 23.5),
            line("M14 32.5c3 4 9 4 12 0"),
            gold("M30 10a8 8 0 0 0 12 9.5A8 8 0 0 0 30 10Z"),
            line("M31 10.5a7.5 7.5 0 0 1 10.5 9.5"),
            line("M36.5 4v1.5M43 8l-1 1M45.5 15H44"),
        ),
    ),
    "grateful": Pictogram(
        _("Dankbaar"),
        (
            gold_ring(22.5, 22.5, 15),
            ring(21, 21, 16),
            line("M12 19c1-2 4-2 5 0M24 19c1-2 4-2 5 0"),
            line("M13.5 25.5c3 4.5 11 5 15 .5"),
            gold("M35.5 44c-6-3.8-9-6.5-9-10.2 0-5.3 7-6 9-1.3 2-4.7 9-4 9 1.3 0 3.7-3 6.4-9 10.2Z"),
            line("M35 43.5c-6-3.8-9-6.5-9-10.2 0-5.3 7-6 9-1.3 2-4.7 9-4 9 1.3 0 3.7-3 6.4-9 10.2Z"),
        ),
    ),
    "in_love": Pictogram(
        _("Verliefd of teder"),
        (
            *FACE,
            line("M17 23.5c-3.5-2.2-5-3.8-5-6a2.6 2.6 0 0 1 5-1.2 2.6 2.6 0 0 1 5 1.2c0 2.2-1.5 3.8-5 6Z"),
            line("M31 23.5c-3.5-2.2-5-3.8-5-6a2.6 2.6 0 0 1 5-1.2 2.6 2.6 0 0 1 5 1.2c0 2.2-1.5 3.8-5 6Z"),
            line("M14.5 29c3 8 16 8 19 0"),
        ),
    ),
    "afraid": Pictogram(
        _("Bang"),
        (
            *FACE,
            line("M13 15.5c1.5-2 3.5-2.8 6-2.5M35 15.5c-1.5-2-3.5-2.8-6-2.5"),
            ring(17, 21.5, 2.6),
            ring(31, 21.5, 2.6),
            oval(24, 33, 4.5, 5),
        ),
    ),
    "ashamed": Pictogram(
        _("Beschaamd"),
        (
            *FACE,
            line("M14 17.5l5.5-1.5M34 17.5l-5.5-1.5M15 22.5c1.2 1.4 3.3 1.4 4.5 0M28.5 22.5c1.2 1.4 3.3 1.4 4.5 0"),
            line("m10.8 30.5 1.7-3.5M15 30.5l1.7-3.5M31.3 30.5 33 27M35.5 30.5l1.7-3.5"),
            line("M20 35.5c1.5-1.5 2.5-1.5 4 0s2.5 1.5 4 0"),
        ),
    ),
    "confused": Pictogram(
        _("In de war"),
        (
            gold_ring(20.5, 29, 14),
            ring(19, 28, 15),
            dot(13.5, 25),
            dot(23.5, 25),
            line("M12 34.5c3.5-3 8-1.5 13-3.5M20.5 19.5l5-1.5"),
            line("M33 10c0-7.5 10.5-7 10.5-1 0 4.5-5.5 4.5-5.5 8.5M38 22.5v.01"),
        ),
    ),
    "bored": Pictogram(
        _("Verveeld"),
        (
            *FACE,
            line("M13 19.5h8M27 19.5h8M19 19.5c0 4-4.5 4-4.5 0M33 19.5c0 4-4.5 4-4.5 0"),
            line("M17 32h14"),
        ),
    ),
    "relieved": Pictogram(
        _("Opgelucht"),
        (
            gold_ring(20.5, 22.5, 15),
            ring(19, 21, 15.5),
            line("M9.5 19c1.2 2 4.4 2 5.6 0M21 19c1.2 2 4.4 2 5.6 0"),
            ring(18.5, 28.5, 2.6),
            line("M27 37.5c4 0 6-1 8.5-3.5M30 43c5.5 0 9.5-2 13-6M37.5 27.5c2.5-.5 4.5-1.5 6-3.5"),
        ),
    ),
}
