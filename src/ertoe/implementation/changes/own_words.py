"""The organisation's own names for things."""

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.viewer import Viewer
from ertoe.implementation.own_words.vocabulary import OwnWords
from ertoe.implementation.permissions import SET_OWN_WORDS
from ertoe.organisations.models import Organisation


def set_own_words(*, by: Viewer, organisation: Organisation, words: OwnWords, seen: Seen = NOTHING_SEEN) -> None:
    """From the next page on, for its own people. No words at all: everything is called as Ertoe calls it."""
    with change(SET_OWN_WORDS, by=by, about=organisation, seen=seen) as trail:
        organisation.own_words = words.as_text()
        organisation.save(update_fields=("own_words",))
        trail.leave("own_words_set", organisation=organisation.pk)
