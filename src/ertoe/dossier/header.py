"""Whose page this is: what every page about a person opens with."""

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.circle.beside import Beside
from ertoe.circle.permissions import SEE_OWN_PLACE
from ertoe.dossier.rows import Reader, about_her, most_important, opened, read, shares_of, translations
from ertoe.foundation.remembered import Remembered
from ertoe.people.models import Person
from ertoe.story.models import StoryItem, StoryItemShare
from ertoe.story.permissions import SEE_STORY_ITEM


@dataclass(frozen=True)
class Whose:
    """Name, how they like to be addressed, and their most important sentence if this viewer may read it."""

    id: UUID
    first_name: str
    full_name: str
    called: str
    you: str
    sentence: str
    sentence_language: str
    my_role: str
    sentence_beside: Beside | None = None
    speaks: str = ""


class Sentence(NamedTuple):
    """In her words, and beside them what somebody made of it for who reads another language."""

    words: str = ""
    language: str = ""
    beside: Beside | None = None


HEADER = Remembered(
    lambda: about_her(
        story=most_important(),
        shares=shares_of(StoryItemShare),
        translations=translations(item__in=most_important().values("id")),
    )
)


def whose(person_id: UUID, *, by: Viewer) -> Whose:
    """A helper gets the first name only."""
    with look(SEE_OWN_PLACE, by=by, about=a_person(person_id)):
        reader = Reader(*read(HEADER, person_id), by)
        membership = by.membership(person_id)
        return named(reader.person, role=membership.role if membership else "", sentence=sentence(reader))


def sentence(reader: Reader) -> Sentence:
    """The one most important to her, if this viewer may read it."""
    chosen = next(reader.items("story", SEE_STORY_ITEM), None)
    if chosen is None:
        return Sentence()
    words = opened(StoryItem, chosen.id, chosen.sealed)
    return Sentence(words, chosen.language, reader.beside(chosen, words))


def named(person: Person, *, role: str, sentence: Sentence) -> Whose:
    first = person.first_name.open() if person.first_name else ""
    last = person.last_name.open() if person.last_name and role != "helper" else ""
    called = person.called.open() if person.called and role != "helper" else ""
    return Whose(
        id=person.pk,
        first_name=first,
        full_name=f"{first} {last}".strip(),
        called=called,
        you=person.address,
        sentence=sentence.words,
        sentence_language=sentence.language,
        my_role=role,
        sentence_beside=sentence.beside,
        speaks=person.language,
    )
