"""Our own drawings: each complete, in one hand, silent beside words and named when alone."""

import re

import pytest
from django.template import Context, Template
from django.utils.translation import override

from ertoe.ui.pictograms import DOINGS, DOMAINS, FEELINGS, OF_DOMAIN, PEOPLE, PICTOGRAMS, PLACES, drawn

GROUPS = (DOMAINS, FEELINGS, PEOPLE, PLACES, DOINGS)


def html_of(source: str, **context: object) -> str:
    with override("nl"):
        return Template("{% load ui %}" + source).render(Context(context))


def test_every_life_domain_has_a_picture() -> None:
    assert len(OF_DOMAIN) == 13
    assert set(OF_DOMAIN.values()) <= PICTOGRAMS.keys()


def test_no_name_is_used_twice() -> None:
    assert len(PICTOGRAMS) == sum(len(group) for group in GROUPS)


@pytest.mark.parametrize("name", PICTOGRAMS)
def test_a_picture_has_a_name_in_words_and_no_colour_of_its_own(name: str) -> None:
    picture = PICTOGRAMS[name]
    assert str(picture.label)
    inside = "".join(picture.parts)
    assert not re.search(r"style=|fill=|stroke=", inside), "colour comes from the style sheet alone"


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
