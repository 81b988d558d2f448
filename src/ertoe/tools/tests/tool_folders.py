"""Folders of tools for the tests: the shipped ones, the examples, and copies to break."""

from pathlib import Path
from shutil import copytree

from ertoe.tools.load import load
from ertoe.tools.schema import CONTENT_FOLDER
from ertoe.tools.speak import speak
from ertoe.tools.tool import SpokenTool

SHIPPED = CONTENT_FOLDER / "conversation_tools"
EXAMPLES = CONTENT_FOLDER / "examples"


def example(capability: str, language: str = "nl") -> SpokenTool:
    return speak(load(EXAMPLES / capability), language, called="Godelieve")


def four_circles(language: str = "nl") -> SpokenTool:
    return speak(load(SHIPPED / "four-circles"), language, called="Godelieve")


def one_thing() -> SpokenTool:
    return speak(load(SHIPPED / "one-thing"), "nl", called="Farid")


def copied(folder: Path, to: Path) -> Path:
    return Path(copytree(folder, to / folder.name))


def rewrite(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{file.name} does not say {old}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
