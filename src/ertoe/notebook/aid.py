"""The questions of the notebook: content like that of every conversation aid, but never offered for a talk."""

from functools import cache
from pathlib import Path

from django.conf import settings

from ertoe.tools.check import TOOLS_FOLDER
from ertoe.tools.load import load
from ertoe.tools.speak import speak
from ertoe.tools.tool import SpokenTool, Tool


@cache
def _aid() -> Tool:
    """Read once per process, from the first content folder that has it: the one that comes along with Ertoe."""
    folders = (Path(folder) / TOOLS_FOLDER / "notebook" for folder in settings.ERTOE_CONTENT_DIRS)
    return load(next(folder for folder in folders if folder.is_dir()))


def spoken_aid(language: str) -> SpokenTool:
    return speak(_aid(), language, called="")
