"""Pictures on the page: titled, described, never alone, mirrored where one reads from the right."""

import re

import pytest
from django.template import Context, Template
from django.utils.translation import override

from ertoe.ui.pages.gallery import invented_marks, invented_threads
from ertoe.ui.pictures.words import width_of, wrapped


def html_of(source: str, **context: object) -> str:
    with override("nl"):
        return Template("{% load ui pictures %}" + source).render(Context(context))


@pytest.mark.parametrize(
    "html",
    [
        html_of("{% voices_ribbon marks %}", marks=invented_marks()),
    ],
    ids=["ribbon"],
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


def test_long_words_are_cut_rather_than_written_over_the_edge() -> None:
    lines = wrapped("hottentottententententoonstelling " * 20, within=100, size=16, at_most=3)
    assert len(lines) == 3
    assert all(width_of(line, 16) <= 100 for line in lines)
    assert lines[-1].endswith("…")


def test_short_words_are_left_as_they_are() -> None:
    assert wrapped("naar zee", within=200, size=16, at_most=3) == ["naar zee"]
