"""A translation as a page shows it: beside the words it was made of, marked, with who made it."""

from collections.abc import Iterable
from typing import NamedTuple, Self

from django.utils.translation import gettext as _

from ertoe.circle.models import Translation
from ertoe.foundation.language import language_in_use


class Beside(NamedTuple):
    """`is_of_other_words`: they were put differently after it was made."""

    words: str
    language: str
    by: str
    made_by: str
    is_of_other_words: bool = False

    @property
    def credit(self) -> str:
        """Who made it, and who put it there when that is somebody else."""
        told = {"name": self.by}
        return {
            Translation.MadeBy.INTERPRETER: _("Vertaald door een tolk, opgeschreven door %(name)s"),
            Translation.MadeBy.FAMILY: _("Vertaald door familie of een vriend, opgeschreven door %(name)s"),
            Translation.MadeBy.PROFESSIONAL: _("Vertaald door een zorgverlener, opgeschreven door %(name)s"),
            Translation.MadeBy.SPEAKER: _("Zelf vertaald, opgeschreven door %(name)s"),
        }.get(Translation.MadeBy(self.made_by), _("Vertaald door %(name)s")) % told

    @classmethod
    def of(cls, row: Translation, words: str) -> Self:
        is_of_other_words = row.of_words.open() != words
        return cls(row.words.open(), row.language, row.said_by.name.open(), row.made_by, is_of_other_words)


def for_this_page(translations: Iterable[Beside], language: str) -> Beside | None:
    """The newest one, for a reader whose page speaks another language than the words."""
    here = language_in_use()
    found = [one for one in translations if one.language == here != language]
    return found[-1] if found else None
