"""The family is whole in three languages, and the check says what is missing where."""

import shutil
from pathlib import Path

import pytest
from django.conf import settings

from ertoe.library.check import check
from ertoe.library.family import LANGUAGES, family
from ertoe.library.picture import drawings

CONTENT = Path(settings.ERTOE_CONTENT_DIRS[0])


def test_what_is_shipped_has_no_troubles():
    assert check(CONTENT) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_twelve_concepts_by_ten_features_each_with_a_sentence(language):
    told = family(language)
    assert (len(told.concepts), len(told.features)) >= (12, 10)
    sentences = [cell.why for concept in told.concepts for cell in concept.cells]
    assert len(set(sentences)) > 0.95 * len(told.concepts) * len(told.features)
    assert all(concept.sources and concept.pitfall and concept.differs for concept in told.concepts)


def test_a_language_of_the_pages_without_a_text_reads_dutch():
    assert family("de").language == "nl"


def test_the_check_names_file_and_place(tmp_path):
    shutil.copytree(CONTENT / "concepts", tmp_path / "concepts")
    french = tmp_path / "concepts" / "texts" / "fr.yaml"
    words = french.read_text(encoding="utf-8").replace(
        '      learning: "Les souhaits changent', '      lerning: "Les', 1
    )
    french.write_text(words, encoding="utf-8")
    told = [str(trouble) for trouble in check(tmp_path)]
    assert any("texts/fr.yaml" in one and "cells.learning says nothing" in one for one in told)
    assert any("cells.lerning is not in family.yaml" in one for one in told)


def test_a_mark_differs_by_shape():
    (wide, narrow) = drawings(family("nl"), "meaning")
    for one in (wide, narrow):
        assert one.inside.count('class="mark mark--full"') == one.inside.count('r="9"')
        assert one.inside.count("<path") > 12
        assert "/zone/concepts/goal-oriented-care/" in one.inside
        assert one.inside.count('class="band"') == 1


def test_everybody_compares_and_filters_without_signing_in(zone, client, read):
    beside = read("/zone/concepts/compare/?a=positive-health&b=shared-decision-making")
    assert "Veerkracht staat in het midden" in beside
    assert "Krachten komen in de meeste modellen niet voor." in beside
    assert "Kies er minstens twee." in read("/zone/concepts/compare/?a=positive-health&b=nonsense")
    assert "Zingeving is een van de zes delen." in read("/zone/concepts/?feature=meaning")
    page = client.get("/zone/concepts/")
    assert "public" in page["Cache-Control"]
    assert "csrf" not in page.content.decode()
    assert client.get("/zone/concepts/nothing/").status_code == 404
