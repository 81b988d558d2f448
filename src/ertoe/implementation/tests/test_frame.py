"""The frame is whole: nine cells, eight questions each, in three languages."""

import shutil

from ertoe.implementation.frame import FOLDER, LANGUAGES, frame
from ertoe.implementation.frame_check import check_frame
from ertoe.tools.schema import CONTENT_FOLDER


def test_nothing_is_missing():
    assert check_frame(FOLDER, seen_from=CONTENT_FOLDER) == []


def test_every_cell_has_eight_questions_and_five_ideas():
    for language in LANGUAGES:
        cells = frame(language).cells.values()
        assert len(cells) == 9
        assert {len(cell.questions) for cell in cells} == {8}
        assert min(len(cell.ideas) for cell in cells) >= 5


def test_context_is_asked_from_near_to_far():
    for cell in frame("nl").cells.values():
        order = [("micro", "meso", "macro").index(one.level) for one in cell.questions]
        assert order == sorted(order)


def test_who_speaks_another_language_gets_dutch():
    assert frame("tr").language == "nl"


def test_the_check_says_file_and_place(tmp_path):
    shutil.copytree(FOLDER, tmp_path / "advel")
    texts = tmp_path / "advel" / "texts" / "fr.yaml"
    texts.write_text(texts.read_text(encoding="utf-8").replace("title:", "titel:", 1), encoding="utf-8")
    told = [str(one) for one in check_frame(tmp_path / "advel", seen_from=tmp_path)]
    assert any(one.startswith("advel/texts/fr.yaml") and "title is not said" in one for one in told)
