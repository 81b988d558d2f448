"""`ertoe content check`: whoever writes a tool hears what is wrong, where, and what to do."""

from pathlib import Path

import pytest

from ertoe.tools.check import check
from ertoe.tools.load import load, load_all
from ertoe.tools.schema import CONTENT_FOLDER
from ertoe.tools.tests.tool_folders import EXAMPLES, SHIPPED, copied, rewrite
from ertoe.tools.tool import KINDS
from ertoe.tools.trouble import ToolHasTroubles


def test_everything_we_ship_is_whole():
    assert check(CONTENT_FOLDER) == []


def test_the_shipped_tools_speak_six_languages():
    tools = load_all(SHIPPED)
    assert set(tools) == {folder.name for folder in SHIPPED.iterdir()}
    assert {tool.languages for tool in tools.values()} == {("nl", "ar", "de", "en", "fr", "tr")}


def test_every_kind_of_question_has_an_example():
    kinds = {question.kind for tool in load_all(EXAMPLES).values() for question in tool.questions}
    assert kinds == set(KINDS)


# file, what it says, what we make of it, and what the trouble must speak of
FRAME_FAULTS = [
    ("licence: CC-BY-4.0\n", "", "lacks `licence`"),
    ("form: steps", "form: radar", "is `radar`"),
    ("form: steps", "form: circles", "four parts"),
    ("form: steps", "form: web", "A web has 3 to 8 parts"),
    ("kind: scale", "kind: scale, picture: dragon", "nobody drew"),
    ("kind: scale", "kind: sort", "is `sort`"),
    ("kind: scale", "kind: scale, options: [a, b]", "cannot stand here"),
    ("kind: scale", "kind: scale, colour: red", "`colour`"),
    ("id: effort", "id: operation", "cannot stand here"),
    ("id: effort", "id: is_it_doable", "Give each its own id"),
    ("- id: end", "- id: weight", "Give each its own id"),
    ("id: condition", "id: other", "give both one name"),
    ("question: is_it_doable, any_of", "question: nobody, any_of", "points to `nobody`"),
    ("question: is_it_doable, any_of", "question: another_time, any_of", "points to `another_time`"),
    ("any_of: [too_much]", "any_of: [a_bit]", "waits for `a_bit`"),
    ("question: is_it_doable, any_of: [too_much]", "question: effort, any_of: [too_much]", "nothing is chosen"),
    ("question: effort, at_least", "question: is_it_doable, at_least", "is no scale"),
    ("recalls: [is_it_doable]", "recalls: [what_may_go]", "points to `what_may_go`"),
    ("https://", "http://", "Write it like this"),
    ("form: steps", "form: steps\nform: steps", "twice"),
    ("form: steps", "form: &form steps\nmade: *form", "write the text out"),
    ("form: steps", "form: [steps", "is not valid YAML"),
    ("form: steps", "form: " + "[" * 40 + "]" * 40, "nested too deep"),
    ("form: steps", "form: steps\n1: one", "not a word"),
    ("made_by: Ertoe", 'made_by: "Er\\0toe"', "cannot be shown"),
    ("made_by: Ertoe", 'made_by: "Er\\ud800toe"', "cannot be shown"),
    ("fits:", "pictures:\n  - {id: tree, file: tree.svg, source: own, licence: CC0-1.0}\nfits:", "tree.svg"),
]


@pytest.mark.parametrize(("old", "new", "spoken_of"), FRAME_FAULTS)
def test_a_fault_in_the_frame_is_named_with_its_file(tmp_path: Path, old: str, new: str, spoken_of: str):
    folder = copied(EXAMPLES / "condition", tmp_path)
    rewrite(folder / "tool.yaml", old, new)
    assert any(spoken_of in str(trouble) and "condition/tool.yaml" in str(trouble) for trouble in check(tmp_path))
    with pytest.raises(ToolHasTroubles):
        load(folder)


TEXT_FAULTS = [
    ("en", "skip: I skip this one\n", "", "skip is missing"),
    ("nl", "hint: Een cijfer van 0 tot 10.,", "", "confidence.hint is not in nl.yaml"),
    ("en", "hint: A mark from 0 to 10.,", "", "confidence.hint is missing"),
    ("en", "hint: A mark", "clue: A mark", "confidence.clue belongs to nothing"),
    ("en", "hint: A mark from 0 to 10.", 'hint: ""', "confidence.hint is no text"),
    ("en", "hint: A mark from 0 to 10.", "hint: 7", "confidence.hint is no text"),
    ("en", "hint: A mark from 0 to 10.", "hint: [a, b]", "confidence.hint is no text"),
    ("en", "Hello {called}", "Hello", "welcome has other placeholders"),
    ("en", "Hello {called}", "Hello {name}", "welcome leaves open"),
    ("en", "Hello {called}", "Hello {called} {", "welcome leaves open"),
    ("nl", "skip: Dit sla ik over", "skip: " + "a" * 1001, "longer than 1000"),
    ("en", "title: A mark", "- just a list", "not valid YAML"),
]


@pytest.mark.parametrize(("language", "old", "new", "spoken_of"), TEXT_FAULTS)
def test_a_fault_in_the_texts_is_named_with_its_file(tmp_path, language, old, new, spoken_of):
    folder = copied(EXAMPLES / "scale", tmp_path)
    rewrite(folder / "texts" / f"{language}.yaml", old, new)
    assert any(spoken_of in str(trouble) and "scale/texts/" in str(trouble) for trouble in check(tmp_path))


# The same Dutch for who is said "je" to: a few sentences, all of those that say "u".
JE_FAULTS = [
    ('sleeping_marks: {ask: "Hoe slaap je?"}', "", "sleeping_marks.ask is missing"),
    ("Hoe slaap je?", "Hoe slaapt u?", "is the same as in nl.yaml"),
    ("questions:", "skip: Dit sla ik over\nquestions:", "skip is the same"),
    ("questions:", "colour: rood\nquestions:", "colour is not in nl.yaml"),
    ("Hoe slaap je?", "Hoe slaap je, {called}?", "other placeholders"),
]


@pytest.mark.parametrize(("old", "new", "spoken_of"), JE_FAULTS)
def test_a_fault_in_the_texts_with_je_is_named(tmp_path, old, new, spoken_of):
    folder = copied(EXAMPLES / "web", tmp_path)
    rewrite(folder / "texts" / "nl-je.yaml", old, new)
    assert any(spoken_of in str(trouble) and "nl-je.yaml" in str(trouble) for trouble in check(tmp_path))


def test_somebody_elses_tool_needs_dutch_only(tmp_path):
    folder = copied(SHIPPED / "web-of-six", tmp_path)
    for language in ("en", "fr", "de", "tr", "ar", "nl-je"):
        (folder / "texts" / f"{language}.yaml").unlink()
    assert check(tmp_path) == []


def test_a_web_hides_no_thread(tmp_path):
    folder = copied(EXAMPLES / "web", tmp_path)
    rewrite(
        folder / "tool.yaml",
        "  - id: eating\n",
        "  - id: eating\n    when: {question: sleeping_marks, answered: true}\n",
    )
    assert "hides a thread" in str(check(tmp_path)[0])


def test_a_trouble_says_file_line_place_and_what_to_do(tmp_path):
    folder = copied(EXAMPLES / "scale", tmp_path)
    rewrite(folder / "tool.yaml", "kind: scale", "kind: sort")
    [trouble] = check(tmp_path)
    assert str(trouble) == (
        "scale/tool.yaml:10: parts[1].questions[1].kind is `sort`. "
        "Choose from `words`, `choose-one`, `choose-many`, `scale`, `pair-of-marks`, "
        "`sort-cards`, `card`, `two-words`, `member`, `draw`."
    )


def test_a_word_that_looks_like_no_stays_a_word(tmp_path):
    folder = copied(EXAMPLES / "choose-one", tmp_path)
    rewrite(folder / "tool.yaml", "[coffee, tea, nothing]", "[yes, no]")
    for language in ("nl", "en"):
        file = folder / "texts" / f"{language}.yaml"
        file.write_text(
            "\n".join(line for line in file.read_text().splitlines() if "options:" not in line)
            + "\n    options: {yes: Yes, no: No}\n"
        )
    assert check(tmp_path) == []
    assert load(folder).question("first_drink").options == ("yes", "no")


@pytest.mark.parametrize("name", ["tool.yaml", "README.md", "texts/nl.yaml"])
def test_a_missing_file_is_missed(tmp_path, name):
    folder = copied(EXAMPLES / "words", tmp_path)
    (folder / name).unlink()
    assert check(folder), name


def test_a_folder_among_the_tools_without_a_frame_is_not_passed_over(tmp_path):
    (tmp_path / "conversation_tools" / "half-done").mkdir(parents=True)
    copied(EXAMPLES / "words", tmp_path)
    assert [trouble.file for trouble in check(tmp_path)] == ["conversation_tools/half-done/tool.yaml"]


def test_a_picture_that_nobody_speaks_of_is_found(tmp_path):
    folder = copied(EXAMPLES / "words", tmp_path)
    (folder / "pictures").mkdir()
    (folder / "pictures" / "tree.svg").write_text("<svg/>")
    assert "pictures/tree.svg" in str(check(tmp_path)[0])


def test_bytes_that_are_no_text_are_refused(tmp_path):
    folder = copied(EXAMPLES / "words", tmp_path)
    (folder / "texts" / "nl.yaml").write_bytes(b"title: \xff\xfe")
    assert "UTF-8" in str(check(tmp_path)[0])


def test_two_tools_of_one_name_are_refused(tmp_path):
    copied(EXAMPLES / "words", tmp_path / "ours")
    copied(EXAMPLES / "words", tmp_path / "theirs")
    assert "give each tool its own" in str(check(tmp_path)[0])


def test_an_empty_or_absent_folder_is_no_success(tmp_path):
    assert check(tmp_path)
    assert check(tmp_path / "nowhere")


def test_a_circle_without_words_or_with_a_long_title_is_refused(tmp_path):
    folder = copied(SHIPPED / "four-circles", tmp_path)
    rewrite(folder / "tool.yaml", "kind: words\n        picture: body\n        size: long\n", "kind: scale\n")
    rewrite(folder / "texts" / "en.yaml", "title: My surroundings", "title: " + "My surroundings " * 4)
    said = "\n".join(map(str, check(tmp_path)))
    assert "needs a question of kind `words`" in said
    assert "must fit in the picture" in said
