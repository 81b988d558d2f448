"""The paths that Ertoe ships are whole, and what is wrong with a path is said with file and place."""

import shutil
from pathlib import Path

import pytest
from django.urls import get_resolver

from ertoe.learning.content import NoSuchPath, path, paths
from ertoe.learning.content.blocks import blocks
from ertoe.learning.content.check import check, check_path, seal
from ertoe.learning.content.reader import REFERENCE, spoken
from ertoe.tools.schema import CONTENT_FOLDER

SHIPPED = sorted(file.parent for file in CONTENT_FOLDER.glob("learning/*/path.yaml"))


def test_our_paths_have_no_troubles():
    assert len(SHIPPED) >= 4
    assert [str(trouble) for trouble in check(CONTENT_FOLDER)] == []


@pytest.mark.parametrize("language", ["nl", "en", "fr", "tr"])
def test_every_path_is_said_in_every_language(language):
    said = paths(language)
    assert [one.form for one in said] == ["guided", "guided", "guided", "self_paced"]
    assert all(step.title and step.words for one in said for session in one.sessions for step in session.steps)


def test_what_a_language_lacks_is_said_in_dutch_and_says_so():
    session = path("lok-goal-oriented-care", "en").session("levels")
    sorting = session.step("sorting")
    assert (session.lang, sorting.title) == ("en", "Sorting")
    assert (sorting.lang, sorting.live.lang) == (REFERENCE, "en")


def test_each_evening_of_the_peer_group_asks_something_live_and_ends_in_a_commitment():
    lok = path("lok-goal-oriented-care", "nl")
    for session in lok.sessions:
        assert 60 <= session.minutes <= 90
        assert any(step.live for step in session.steps)
        assert any(step.kind == "commitment" for step in session.steps)
    kinds = [[step.kind for step in session.steps] for session in lok.sessions]
    assert "self_assessment" in kinds[0]
    assert "self_assessment" in kinds[-1]
    assert all("look_back" in one for one in kinds[1:])


def test_every_sentence_to_sort_has_a_level_that_is_offered_and_a_reason():
    live = path("lok-goal-oriented-care", "nl").session("levels").step("sorting").live
    assert len(live.items) >= 12
    assert {item.expected for item in live.items} == {option.id for option in live.options}
    assert all(item.why for item in live.items)


def test_the_screens_of_first_steps_are_pages_of_ours():
    named = {step.screen for session in path("first-steps", "nl").sessions for step in session.steps} - {""}
    for screen in named:
        space, _, name = screen.partition(":")
        assert name in get_resolver().namespace_dict[space][1].reverse_dict, screen


def test_an_unknown_path_or_version_is_said():
    with pytest.raises(NoSuchPath):
        path("nothing", "nl")
    with pytest.raises(NoSuchPath):
        path("first-steps", "nl", version="0.9")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "learning" / "lok-goal-oriented-care"
    shutil.copytree(CONTENT_FOLDER / "learning" / folder.name, folder)
    return folder


def mend(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("path.yaml", "kind: talk", "kind: dance", ": sessions[1].steps[7].kind is `dance`"),
        ("path.yaml", "minutes: 75", "minutes: 70", "sessions[1].minutes is 70. Its steps take 75 together"),
        ("path.yaml", "case: marcel", "case: nobody", "names `nobody`, which is not there"),
        ("texts/en.yaml", "limits: I notice", "limit: I notice", ": goals.limits is missing"),
        ("texts/nl.yaml", "          low: niets\n", "", "sessions.limits.steps.fits.live.low is missing"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_place(copy, name, old, new, says):
    mend(copy / name, old, new)
    troubles = [str(trouble) for trouble in check_path(copy)]
    assert any(name in trouble and says in trouble for trouble in troubles)


def test_words_that_change_ask_for_a_new_version_and_the_former_one_stays(copy):
    former = seal(copy)
    shutil.copytree(copy, copy / "earlier" / "1.0", ignore=shutil.ignore_patterns("earlier", "frozen.yaml"))
    mend(copy / "texts/nl.yaml", "title: Doelgerichte zorg in de LOK", "title: Anders")
    assert any("has changed" in str(trouble) for trouble in check_path(copy))
    mend(copy / "path.yaml", 'version: "1.0"', 'version: "1.1"')
    (copy / "frozen.yaml").write_text(f'"1.0": {former}\n"1.1": {seal(copy)}\n', encoding="utf-8")
    assert [str(trouble) for trouble in check(copy.parents[1])] == []
    shutil.rmtree(copy / "earlier")
    assert any("1.0 is nowhere any more" in str(trouble) for trouble in check_path(copy))


def test_a_session_that_was_held_keeps_its_words(copy, settings):
    shutil.copytree(copy, copy / "earlier" / "1.0", ignore=shutil.ignore_patterns("earlier", "frozen.yaml"))
    mend(copy / "texts/nl.yaml", "title: Doelgerichte zorg in de LOK", "title: Anders")
    mend(copy / "path.yaml", 'version: "1.0"', 'version: "1.1"')
    settings.ERTOE_CONTENT_DIRS = (copy.parents[1],)
    assert path(copy.name, "nl").title == "Anders"
    assert path(copy.name, "nl", version="1.0").title == "Doelgerichte zorg in de LOK"
    spoken.cache_clear()


def test_plain_text_becomes_paragraphs_and_lists():
    told = list(blocks("Een zin\nloopt door:\n- dit\n- dat\n\nKlaar."))
    assert [(one.is_list, one.lines) for one in told] == [
        (False, ("Een zin loopt door:",)),
        (True, ("dit", "dat")),
        (False, ("Klaar.",)),
    ]
