"""Whose page this is: what every page about a person opens with."""

from dataclasses import dataclass
from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.circle.permissions import SEE_OWN_PLACE
from ertoe.dossier.rows import Reader, about_her, most_important, opened, read, shares_of
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


HEADER = Remembered(lambda: about_her(story=most_important(), shares=shares_of(StoryItemShare)))


def whose(person_id: UUID, *, by: Viewer) -> Whose:
    """A helper gets the first name only."""
    with look(SEE_OWN_PLACE, by=by, about=a_person(person_id)):
        reader = Reader(*read(HEADER, person_id), by)
        membership = by.membership(person_id)
        return named(reader.person, role=membership.role if membership else "", sentence=sentence(reader))


def sentence(reader: Reader) -> tuple[str, str]:
    """The one most important to her, if this viewer may read it; and the language in which she said it."""
    chosen = next(reader.items("story", SEE_STORY_ITEM), None)
    return (opened(StoryItem, chosen.id, chosen.sealed), chosen.language) if chosen else ("", "")


def named(person: Person, *, role: str, sentence: tuple[str, str]) -> Whose:
    first = person.first_name.open() if person.first_name else ""
    last = person.last_name.open() if person.last_name and role != "helper" else ""
    called = person.called.open() if person.called and role != "helper" else ""
    return Whose(
        id=person.pk,
        first_name=first,
        full_name=f"{first} {last}".strip(),
        called=called,
        you=person.address,
        sentence=sentence[0],
        sentence_language=sentence[1],
        my_role=role,
    )
