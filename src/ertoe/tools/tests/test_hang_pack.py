"""Packs of pictures: somebody else's hang beside ours, and whoever makes one hears what is wrong with it."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from django.template import Context, Template
from django.utils.translation import override

from ertoe.tools.check import check
from ertoe.tools.packs import hang_packs, inspect_pack
from ertoe.tools.tests.tool_folders import EXAMPLES, copied, rewrite
from ertoe.ui import pictograms

FARM = EXAMPLES / "pictograms" / "farm"


@pytest.fixture
def content(tmp_path: Path) -> Iterator[Path]:
    """A folder of content of an organisation, with one pack in it. What hung before hangs again afterwards."""
    before = pictograms.packs.hung()
    copytree(FARM, tmp_path / "pictograms" / "farm")
    yield tmp_path
    pictograms.packs.hang(before)


def drawn_by_tag(name: str) -> str:
    return Template("{% load ui %}{% pictogram name size='small' %}").render(Context({"name": name}))


def test_the_example_is_whole():
    pack, troubles = inspect_pack(FARM)
    assert troubles == []
    assert pack is not None
    assert set(pack.pictures) == {"cow", "tractor"}
    assert pack.licence == "CC0-1.0"


def test_a_picture_of_a_pack_is_drawn_by_pack_and_name(content: Path):
    assert not pictograms.exists("farm/cow")
    hang_packs([content])
    assert pictograms.exists("farm/cow")
    cow, tractor = drawn_by_tag("farm/cow"), drawn_by_tag("farm/tractor")
    assert 'viewBox="0 0 48 48"' in cow
    assert 'stroke-width="2.4"' in cow
    assert 'viewBox="0 0 64 64" width="24"' in tractor
    assert 'fill="#7fbf7f"' in tractor
    assert "pictogram--turns" in tractor


def test_a_picture_says_its_words_in_the_language_of_who_looks_or_in_dutch(content: Path):
    hang_packs([content])
    for language, words in {"en": "The cow", "nl": "De koe", "tr": "De koe"}.items():
        with override(language):
            assert pictograms.label_of("farm/cow") == words


def test_a_picture_whose_pack_was_taken_away_leaves_an_empty_card(content: Path):
    hang_packs([content])
    hang_packs([])
    assert not pictograms.exists("farm/cow")
    assert drawn_by_tag("farm/cow").startswith("<svg")
    assert "farm/cow" not in pictograms.packs.names()


def test_a_pack_may_stand_in_the_place_of_ours(content: Path):
    folder = content / "pictograms" / "farm"
    (folder / "cow.svg").rename(folder / "dog.svg")
    rewrite(folder / "pack.yaml", "cow:", "dog:")
    ours = pictograms.drawn("dog")
    hang_packs([content])
    assert pictograms.drawn("dog") == ours, "only who says `replaces` replaces"
    rewrite(folder / "pack.yaml", "pictograms:", "replaces: true\npictograms:")
    hang_packs([content])
    assert pictograms.drawn("dog") == pictograms.drawn("farm/dog") != ours


def test_a_pack_with_troubles_does_not_hang(content: Path):
    rewrite(content / "pictograms" / "farm" / "cow.svg", "<path", "<script/><path")
    hang_packs([content])
    assert not pictograms.exists("farm/tractor")


def test_a_tool_may_name_a_picture_of_a_pack_that_hangs(content: Path):
    folder = copied(EXAMPLES / "condition", content)
    rewrite(folder / "tool.yaml", "kind: scale", "kind: scale, picture: farm/cow")
    assert any("`farm/cow`, which nobody drew" in str(trouble) for trouble in check(content))
    hang_packs([content])
    assert check(content) == []


PACK_FAULTS = [
    ("licence: CC0-1.0\n", "", "farm/pack.yaml:1: lacks `licence`"),
    ("id: farm", "id: barn", "farm/pack.yaml:1: id is `barn`"),
    ("version: 1.0", "version: one", "version is `one`"),
    ("nl: De koe, ", "", "pictograms.cow.words are not said in `nl`"),
    ("  cow:", "  Cow:", "is `Cow`"),
    ("  cow:", "  sheep:", "pictograms.sheep is not drawn"),
    ("turns: true", "colour: red", "`colour`, which nobody knows here"),
]


@pytest.mark.parametrize(("old", "new", "spoken_of"), PACK_FAULTS)
def test_a_fault_in_a_pack_is_named_with_file_and_line(content: Path, old: str, new: str, spoken_of: str):
    rewrite(content / "pictograms" / "farm" / "pack.yaml", old, new)
    assert any(spoken_of in str(trouble) for trouble in check(content)), check(content)


UNSAFE = [
    ("<path", "<script>alert(1)</script><path", "`<script>`"),
    ("<path", '<path style="fill:red"', "has `style`"),
    ("<path", '<path onload="go()"', "has `onload`"),
    ("<path", '<path fill="url(#a)"', "says `fill` in a way that is not allowed"),
    ("<path", '<path class="button"', "says `class`"),
    ("<path", '<a href="https://example.org"/><path', "`<a>`"),
    ("<path", '<use href="#a"/><path', "has `href`|`<use>`"),
    ("<path", "<foreignObject/><path", "`<foreignObject>`"),
    ("<path", "<image/><path", "`<image>`"),
    ("<path", "words<path", "holds text"),
    ("<path", "<?php ?><path", "instruction"),
    ("<path", "<path<", "not well-formed"),
    ("<svg", '<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg', "DOCTYPE"),
    ('viewBox="0 0 48 48" ', "", "viewBox"),
    ("<path", "<!--" + "x" * 8000 + "--><path", "larger than 8000 bytes"),
]


@pytest.mark.parametrize(("old", "new", "spoken_of"), UNSAFE)
def test_an_unsafe_picture_is_refused_with_its_line(content: Path, old: str, new: str, spoken_of: str):
    rewrite(content / "pictograms" / "farm" / "cow.svg", old, new)
    troubles = [str(trouble) for trouble in check(content)]
    assert any(each.startswith("pictograms/farm/cow.svg:") for each in troubles)
    assert any(each in " ".join(troubles) for each in spoken_of.split("|")), troubles
    hang_packs([content])
    assert "alert" not in drawn_by_tag("farm/cow")
