"""Is the help switched on, is its model here, and the help itself: loaded when it is first asked, once a process."""

import os
from functools import cache
from importlib.util import find_spec

from django.conf import settings
from django.utils.module_loading import import_string

from ertoe.language_help.examples import read
from ertoe.language_help.suggest import LanguageHelp, learn

HOW_TO_INSTALL = "pip install --require-hashes -r requirements/language-help.lock"


def help_at_hand() -> LanguageHelp | None:
    """Nothing unless the operator switched it on and installed the extra."""
    if not (is_wanted() and is_installed()):
        return None
    return loaded(settings.LANGUAGE_HELP_ENCODER)


def is_wanted() -> bool:
    return bool(settings.ERTOE_LANGUAGE_HELP)


def is_installed() -> bool:
    package = settings.LANGUAGE_HELP_ENCODER.partition(".")[0]
    return find_spec(package) is not None


@cache
def loaded(encoder: str) -> LanguageHelp:
    """The class with this name, and our examples. Nothing is fetched: the model is inside the package."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # for one sentence more only wait for each other
    examples = [one for folder in settings.ERTOE_CONTENT_DIRS for one in read(folder / "language_help")]
    return learn(import_string(encoder)(), examples)


def one_without_the_other() -> str:
    """In plain words for `ertoe check`; empty when it is on and there, or off and not there."""
    if is_wanted() and not is_installed():
        return f"ERTOE_LANGUAGE_HELP is 1, but its model is not installed: {HOW_TO_INSTALL}"
    if is_installed() and not is_wanted():
        return "its model is installed, but nobody meets it: set ERTOE_LANGUAGE_HELP=1 to switch it on"
    return ""
