"""Our own drawings: each complete, in one hand, silent beside words and named when alone."""

import re
from collections import Counter

import pytest
from django.template import Context, Template
from django.utils.translation import override

from ertoe.ui.pages.gallery import pictogram_groups
from ertoe.ui.pictograms import ACTIVITIES, OF_DOMAIN, PICTOGRAMS, drawn, exists, label_of, like
from ertoe.ui.tests.pen import touched

DOT = "stroke-width"
ATTRIBUTES = {"d", "cx", "cy", "r", "rx", "ry", "class", "stroke-width", "stroke-dasharray"}


def html_of(source: str, **context: object) -> str:
    with override("nl"):
        return Template("{% load ui %}" + source).render(Context(context))


def test_every_life_domain_has_a_picture() -> None:
    assert len(OF_DOMAIN) == 13
    assert set(OF_DOMAIN.values()) <= PICTOGRAMS.keys()


def test_no_name_is_used_twice() -> None:
    """The gallery shows every group, so what is there twice or not at all shows here."""
    assert len(PICTOGRAMS) == sum(len(group) for _title, group in pictogram_groups())


def test_there_are_enough_activities_to_choose_from() -> None:
    assert len(ACTIVITIES) >= 60


def test_every_picture_differs_from_all_others_in_drawing_and_in_words() -> None:
    lines = [tuple(part for part in picture.parts if "gold" not in part) for picture in PICTOGRAMS.values()]
    assert len(set(lines)) == len(PICTOGRAMS)
    with override("nl"):
        words = Counter(str(picture.label) for picture in PICTOGRAMS.values())
    assert [each for each, times in words.items() if times > 1] == []


@pytest.mark.parametrize("name", PICTOGRAMS)
def test_a_picture_has_a_name_in_words_and_no_colour_of_its_own(name: str) -> None:
    picture = PICTOGRAMS[name]
    assert str(picture.label)
    inside = "".join(picture.parts)
    assert set(re.findall(r"([\w-]+)=", inside)) <= ATTRIBUTES, "colour comes from the style sheet alone"


@pytest.mark.parametrize("name", PICTOGRAMS)
def test_a_picture_is_simple_and_stays_on_its_field(name: str) -> None:
    parts = PICTOGRAMS[name].parts
    assert 2 <= len([part for part in parts if DOT not in part]) <= 8
    assert "gold" in parts[0], "the gold lies under the lines"
    for part in parts:
        for x, y in touched(part):
            assert 3 <= x <= 45.5, part
            assert 3 <= y <= 45.5, part


def test_beside_words_it_is_silent() -> None:
    assert 'aria-hidden="true"' in html_of('{% pictogram "garden" %}')
    assert "role=" not in html_of('{% pictogram "garden" %}')


def test_alone_it_says_what_it_is() -> None:
    html = html_of('{% pictogram "garden" words size="big" %}', words="Tuin <3")
    assert 'role="img" aria-label="Tuin &lt;3"' in html
    assert "aria-hidden" not in html
    assert 'width="96"' in html


def test_who_walks_walks_the_other_way_where_one_reads_from_the_right() -> None:
    assert "pictogram--turns" in drawn("moving")
    assert "pictogram--turns" not in drawn("home")


def test_an_unknown_picture_is_a_loud_mistake() -> None:
    with pytest.raises(KeyError):
        drawn("unicorn")
    with pytest.raises(KeyError):
        drawn("home", size="huge")


def test_whoever_asks_hears_whether_a_picture_is_there_and_which_ones_are_near() -> None:
    assert exists("cooking")
    assert not exists("cookng")
    assert "cooking" in like("cookng")
    with override("nl"):
        assert label_of("cooking") == "Koken"
