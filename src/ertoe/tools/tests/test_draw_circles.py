"""Four circles filled with the person's words; safe whatever was said."""

from dataclasses import replace
from math import hypot
from xml.etree import ElementTree as ET

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from ertoe.tools.circles import CirclesPicture, draw_circles, words_by_part
from ertoe.tools.tests.tool_folders import four_circles
from ertoe.ui.pictures.words import width_of

SVG = "{http://www.w3.org/2000/svg}"
LONG = "Mijn knieën willen niet meer mee en ik ben snel buiten adem. " * 12


def drawn(words: dict[str, list[str]], **options: str) -> CirclesPicture:
    return draw_circles(four_circles(), words, link=lambda part_id: f"#part-{part_id}", called="Godelieve", **options)


def svg(picture: CirclesPicture) -> ET.Element:
    html = render_to_string("conversations/_circles.html", {"picture": picture})
    return ET.fromstring(html).find(f"{SVG}svg")


def test_each_circle_is_a_link_that_says_its_name_and_words():
    links = svg(drawn({"doing": ["Op dinsdag kaarten.", "Naar de markt"]})).findall(f"{SVG}a")
    assert [link.get("href") for link in links] == ["#part-health", "#part-doing", "#part-surroundings", "#part-self"]
    assert links[1].get("aria-label") == "Wat ik doe en waaraan ik meedoe: Op dinsdag kaarten.; Naar de markt"


def test_the_picture_has_a_title_and_a_description():
    picture = svg(drawn({}))
    for name in ("title", "desc"):
        element = picture.find(f"{SVG}{name}")
        assert element is not None
        assert element.text
    assert picture.get("aria-labelledby") == picture.find(f"{SVG}title").get("id")


def test_the_picture_carries_no_style_and_no_script():
    html = render_to_string("conversations/_circles.html", {"picture": drawn({"health": ['<script>"x"</script>']})})
    assert "style=" not in html
    assert "<script" not in html
    assert "&lt;script" in html


def test_without_links_nothing_can_be_tapped():
    picture = draw_circles(four_circles(), {}, link=lambda _part_id: "")
    assert svg(picture).findall(f"{SVG}a") == []


def test_few_words_stand_large_and_many_end_in_an_ellipsis_and_the_whole_is_told():
    few, many = drawn({"health": ["Goed"]}).circles[0], drawn({"health": [LONG]}).circles[0]
    assert few.word_lines[0].size > many.word_lines[0].size
    assert many.word_lines[-1].text.endswith("…")
    assert many.texts == (LONG,)


def test_an_empty_circle_invites():
    circle = drawn({"health": ["  "]}, invitation="Vertel").circles[0]
    assert [line.text for line in circle.word_lines] == ["Vertel"]
    assert circle.texts == ()


def test_in_a_language_from_the_right_the_first_circle_stands_at_the_right():
    arabic = replace(four_circles(), language="ar")
    picture = draw_circles(arabic, {"health": ["ركبتي تؤلمني"]}, link=lambda _part_id: "")
    assert picture.circles[0].x > picture.circles[1].x
    assert svg(picture).get("direction") == "rtl"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_title_fits_whole(language):
    picture = draw_circles(four_circles(language), {}, link=lambda _part_id: "")
    for circle in picture.circles:
        assert " ".join(line.text for line in circle.title_lines) == circle.title


@given(texts=st.lists(st.text(max_size=400), max_size=4))
def test_whatever_is_said_stays_within_its_circle(texts):
    circle = drawn({"health": texts}).circles[0]
    for line in (*circle.title_lines, *circle.word_lines):
        half = width_of(line.text, line.size) / 2
        if len(line.text) > 2:
            assert hypot(half, abs(line.y - line.size * 0.32 - circle.y)) <= circle.radius


def test_the_words_of_a_talk_find_their_circle():
    words = words_by_part(four_circles(), {"about_what_i_do": "Kaarten", "about_who_i_am": None})
    assert words == {"health": [], "doing": ["Kaarten"], "surroundings": [], "self": []}
