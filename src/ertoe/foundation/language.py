"""The languages Ertoe speaks, and the language somebody speaks in: kept with every word that is said."""

from contextlib import AbstractContextManager, nullcontext

from django.conf import settings
from django.utils import translation
from django.utils.translation import get_language

LANGUAGES = (
    ("nl", "Nederlands"),
    ("en", "English"),
    ("fr", "Français"),
    ("de", "Deutsch"),
    ("tr", "Türkçe"),
    ("ar", "العربية"),
    ("nl-je", "Nederlands"),
)
JE = "nl-je"  # the same Dutch that says "je": a catalogue of only those sentences that then sound different
ON_PAGES_OF_THE_PERSON = frozenset({"tr", "ar"})  # what a professional reads falls back to Dutch


def offered(names: str) -> list[tuple[str, str]]:
    """The languages named, with commas between them; all when none is named. Dutch is always there."""
    wanted = {name.strip() for name in names.split(",")} - {""} or {code for code, _ in LANGUAGES}
    return [(code, name) for code, name in LANGUAGES if code.startswith("nl") or code in wanted]


def language_in_use() -> str:
    """The language of the page in hand; without a page, Dutch. With "je" or with "u", it is Dutch."""
    return (get_language() or settings.LANGUAGE_CODE).split("-")[0]


def spoken(language: str) -> AbstractContextManager[object]:
    """Nothing happens when it is spoken already: whose own words are in it (implementation/own_words) keeps them."""
    return nullcontext() if language == get_language() else translation.override(language)
