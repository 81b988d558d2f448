"""For one request: the interface speaks with the words of the viewer's own organisation.

Only what passes through gettext is touched, so never what people wrote. Without own words nothing at all happens.
Whoever speaks to somebody else in the meantime (`translation.override`: a mail, a paper) speaks plainly.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from gettext import GNUTranslations, find
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import get_language, override, trans_real

from ertoe.access.viewer import Viewer
from ertoe.implementation.own_words.saying import say_of
from ertoe.implementation.own_words.vocabulary import OwnWords

BEHIND_A_CONTEXT = "\x04"


class OwnTranslation:
    """Django's translation of one language, with other words in its sentences."""

    def __init__(self, plain: Any, words: OwnWords) -> None:
        self.plain = plain
        self.say = lru_cache(4096)(say_of(words.pairs(plain.to_language())))

    def gettext(self, message: str) -> str:
        """What no catalogue has comes back as it went in, with its context before it."""
        found: str = self.plain.gettext(message)
        return self.say(found.rpartition(BEHIND_A_CONTEXT)[2])

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        return self.say(self.plain.ngettext(singular, plural, number).rpartition(BEHIND_A_CONTEXT)[2])

    def __getattr__(self, name: str) -> Any:
        return getattr(self.plain, name)


@lru_cache(64)
def own_translation(language: str, told: str) -> OwnTranslation:
    return OwnTranslation(trans_real.translation(language), OwnWords.from_text(told))


@contextmanager
def as_they_say_there(viewer: Viewer) -> Iterator[None]:
    """The words of the first organisation of this viewer that chose some; where there are none, ours."""
    told = next((seat.own_words for seat in viewer.seats if seat.own_words), "")
    if not told:
        yield
        return
    language = get_language() or "nl"
    with override(language):  # which puts back what was
        trans_real._active.value = own_translation(language, told)  # type: ignore[attr-defined]  # what `activate` sets
        yield


def sentences(language: str) -> list[str]:
    """Every sentence of the interface in this language, for a look before anything changes."""
    return sorted({words for words in _spoken(language) if words})


def _spoken(language: str) -> Iterator[str]:
    plain = trans_real.translation(language)
    for message in _messages():
        yield plain.gettext(message)


@lru_cache(1)
def _messages() -> tuple[str, ...]:
    """The Dutch of every sentence: Dutch has no catalogue, so it stands as the key of another."""
    english = find("django", str(settings.LOCALE_PATHS[0]), ["en"])
    if english is None:
        return ()
    with Path(english).open("rb") as file:
        keys = GNUTranslations(file)._catalog  # type: ignore[attr-defined]  # the only list of them there is
    said = (key if isinstance(key, str) else key[0] for key in keys)
    return tuple(dict.fromkeys(key for key in said if BEHIND_A_CONTEXT not in key))
