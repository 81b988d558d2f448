"""A web of marks: each line and each mark told apart without colour, and what was not marked stays open."""

from dataclasses import fields
from xml.etree import ElementTree as ET

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from ertoe.tools.load import load
from ertoe.tools.speak import speak
from ertoe.tools.tests.tool_folders import SHIPPED, example
from ertoe.tools.web import (
    HEIGHT,
    LOOKS,
    NOW,
    WIDTH,
    WISHED,
    WebPicture,
    Woven,
    draw_web,
    marks_of,
    threads_of,
)
from ertoe.ui.pictures.words import width_of

SVG = "{http://www.w3.org/2000/svg}"
ALL = {"sleeping": 4, "eating": 7, "outside": 2}
LANGUAGES = ("nl", "nl-je", "en", "fr", "de", "tr", "ar")


def of_six(language: str = "nl"):
    return speak(load(SHIPPED / "web-of-six"), language, called="Farid")


def drawn(*woven: Woven, language: str = "nl") -> WebPicture:
    return draw_web(example("web", language), woven, link=lambda part_id: f"?part={part_id}")


def svg(picture: WebPicture) -> ET.Element:
    html = render_to_string("conversations/_web_picture.html", {"web": picture})
    assert "style=" not in html
    return ET.fromstring(html).find(f"{SVG}svg")


def test_a_web_with_all_marks_is_closed_and_one_with_a_gap_is_not():
    whole, torn = Woven(NOW, "Nu", ALL), Woven(WISHED, "Straks", {"sleeping": 8, "eating": 9})
    first, second = drawn(whole, torn).lines
    assert first.path.endswith("Z")
    assert first.is_filled
    assert not second.path.endswith("Z")
    assert len(second.places) == 2


def test_one_mark_alone_is_a_mark_without_a_line():
    [line] = drawn(Woven(NOW, "Nu", {"eating": 3})).lines
    assert (line.path, len(line.places)) == ("", 1)


def test_lines_and_marks_are_told_apart_without_colour():
    dashes, _colours, shapes = zip(*LOOKS.values(), strict=True)
    assert len(set(dashes)) == len(set(shapes)) == len(LOOKS)


def test_the_picture_says_what_it_is_and_its_threads_can_be_followed():
    picture = svg(drawn(Woven(NOW, "Nu", ALL)))
    assert picture.find(f"{SVG}title").text == "Web van drie"
    assert "als tabel" in picture.find(f"{SVG}desc").text
    assert [link.get("href") for link in picture.findall(f"{SVG}a")] == [f"?part={part}" for part in ALL]


def test_an_empty_web_has_threads_and_nothing_else():
    picture = drawn(Woven(NOW, "Nu", {}))
    assert (len(picture.threads), picture.lines) == (3, ())
    assert "leeg web" in svg(picture).find(f"{SVG}desc").text


def test_no_web_knows_a_total_or_an_average():
    names = {field.name for field in fields(WebPicture)}
    assert not names & {"total", "sum", "average", "mean", "score"}


def test_right_to_left_the_web_turns_the_other_way():
    arabic, dutch = (draw_web(of_six(language), (), link=lambda _part: "") for language in ("ar", "nl"))
    assert arabic.threads[1].x < arabic.middle[0] < dutch.threads[1].x
    assert svg(arabic).get("direction") == "rtl"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_title_stands_whole_inside_the_picture(language):
    for thread in draw_web(of_six(language), (), link=lambda _part: "").threads:
        assert " ".join(line.text for line in thread.title_lines) == thread.title
        for line in thread.title_lines:
            half = width_of(line.text, line.size) / 2
            assert half <= line.x <= WIDTH - half
            assert line.size <= line.y <= HEIGHT


@given(st.dictionaries(st.sampled_from(sorted(ALL)), st.integers(0, 10)))
def test_whatever_is_marked_stays_inside_the_web(marks):
    for line in drawn(Woven(NOW, "Nu", marks)).lines:
        assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in line.places)


def test_marks_come_from_the_answers_and_a_skipped_one_is_not_zero():
    answers = {"sleeping_marks": {"now": 0, "wished": None}, "eating_marks": None}
    spoken = example("web")
    assert marks_of(spoken, answers, NOW) == {"sleeping": 0}
    assert marks_of(spoken, answers, WISHED) == {}
    assert [part.id for part in threads_of(spoken)] == list(ALL)
