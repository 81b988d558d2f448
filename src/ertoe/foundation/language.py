"""The language somebody speaks in: kept with every word that is said."""

from django.conf import settings
from django.utils.translation import get_language


def language_in_use() -> str:
    """The language of the page in hand; without a page, Dutch."""
    return get_language() or settings.LANGUAGE_CODE
