"""Pictures on the page: titled, described, never alone, mirrored where one reads from the right."""

import re
from datetime import date

import pytest
from django.template import Context, Template
from django.utils.translation import override

from ertoe.ui.pages.gallery import invented_marks, invented_threads
from ertoe.ui.pictures.marks import Mark, ribbon
from ertoe.ui.pictures.thread import ThreadLifeGoal, Threads, Words, drawings
from ertoe.ui.pictures.words import width_of, wrapped

WORDS = Words("Levensdoelen", "Zorgdoelen", "Wie doet wat", "Hier is nog geen afspraak voor")


def html_of(source: str, **context: object) -> str:
    with override("nl"):
        return Template("{% load ui %}" + source).render(Context(context))


@pytest.mark.parametrize(
    "html",
    [
        html_of("{% thread_picture threads %}", threads=invented_threads()),
        html_of("{% voices_ribbon marks %}", marks=invented_marks()),
    ],
    ids=["thread", "ribbon"],
)
def test_every_picture_has_a_title_and_a_description(html: str) -> None:
    for svg in re.findall(r'<svg[^>]*role="img".*?</svg>', html, re.DOTALL):
        title, description = re.search(r'aria-labelledby="(\S+) (\S+)"', svg).groups()
        assert re.search(rf'<title id="{title}">\w', svg)
        assert re.search(rf'<desc id="{description}">\w', svg)
    identities = re.findall(r'\bid="([^"]+)"', html)
    assert len(identities) == len(set(identities))


def test_numbers_in_a_picture_keep_their_point_in_dutch() -> None:
    html = html_of("{% thread_picture threads %}", threads=invented_threads())
    assert not re.search(r'\b(?:x|y|width|height|font-size|cx|cy)="\d+,\d', html)


def test_a_picture_has_no_inline_style() -> None:
    html = html_of(
        "{% thread_picture threads %}{% voices_ribbon marks %}", threads=invented_threads(), marks=invented_marks()
    )
    assert "style=" not in html


def test_words_in_a_picture_cannot_become_markup() -> None:
    html = html_of("{% thread_picture threads %}", threads=Threads((ThreadLifeGoal("<b>dansen</b>"),)))
    assert "<b>" not in html
    assert "&lt;b&gt;" in html


def test_a_life_goal_nobody_works_on_says_so() -> None:
    wide, narrow = drawings(Threads((ThreadLifeGoal("naar zee"),)), WORDS, mirrored=False)
    for drawing in (wide, narrow):
        assert [sheet.kind for sheet in drawing.sheets] == ["life", "none"]
        assert drawing.ties == ()


def test_what_serves_no_life_goal_is_tied_to_nothing() -> None:
    wide, _ = drawings(invented_threads(), WORDS, mirrored=False)
    assert [sheet.loose for sheet in wide.sheets].count(True) == 1
    assert len(wide.ties) == sum(sheet.kind in ("care", "deed") for sheet in wide.sheets) - 1


@pytest.mark.parametrize("mirrored", [False, True])
def test_sheets_stay_on_the_paper_and_never_cover_each_other(mirrored: bool) -> None:
    for drawing in drawings(invented_threads(), WORDS, mirrored=mirrored):
        for number, one in enumerate(drawing.sheets):
            assert one.x >= 0
            assert one.x + one.width <= drawing.width
            assert one.below <= drawing.height
            for other in drawing.sheets[number + 1 :]:
                apart = one.below <= other.y or other.below <= one.y
                beside = one.x + one.width <= other.x or other.x + other.width <= one.x
                assert apart or beside


def test_read_from_the_right_the_life_goals_stand_at_the_right() -> None:
    wide, _ = drawings(invented_threads(), WORDS, mirrored=True)
    life, care = (next(sheet for sheet in wide.sheets if sheet.kind == kind) for kind in ("life", "care"))
    assert life.x > care.x


def test_long_words_are_cut_rather_than_written_over_the_edge() -> None:
    lines = wrapped("hottentottententententoonstelling " * 20, within=100, size=16, at_most=3)
    assert len(lines) == 3
    assert all(width_of(line, 16) <= 100 for line in lines)
    assert lines[-1].endswith("…")


def test_short_words_are_left_as_they_are() -> None:
    assert wrapped("naar zee", within=200, size=16, at_most=3) == ["naar zee"]


def test_voices_are_drawn_apart_and_never_averaged() -> None:
    day, later = date(2026, 9, 1), date(2026, 10, 1)
    two_carers = [
        Mark("carer", "Katrien", day, 2),
        Mark("carer", "Katrien", later, 4),
        Mark("carer", "Piet", day, 8),
        Mark("carer", "Piet", later, 8),
    ]
    drawn = ribbon(two_carers, mirrored=False)
    assert [dot.mark for dot in drawn.dots] == [2, 4, 8, 8]
    assert len(drawn.lines) == 2


def test_equal_marks_on_one_day_are_both_seen() -> None:
    day = date(2026, 9, 1)
    drawn = ribbon([Mark("person", "G", day, 5), Mark("carer", "K", day, 5)], mirrored=False)
    assert drawn.dots[0].x != drawn.dots[1].x


def test_no_marks_yet_is_a_picture_without_dots() -> None:
    assert ribbon([], mirrored=False).dots == ()
