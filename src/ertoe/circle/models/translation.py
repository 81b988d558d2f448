"""Translation: what somebody made of a statement in another language."""

from typing import Any, Protocol

from django.db import models
from django.utils.translation import gettext_lazy as _

from ertoe.access.facts import About
from ertoe.circle.models.member import Member
from ertoe.foundation.language import language_in_use
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.people.models import Said


class Worded(About, Protocol):
    """Anything with words: a statement, or what belongs to one and is read by who reads that."""

    pk: Any

    def told(self) -> dict[str, str]: ...

    def told_at(self, version: int) -> dict[str, str]: ...


class Translation(Said):
    """Beside the words, never instead. Whoever reads the statement reads this, whatever kind of statement it is.

    `item`: its id, which is the only one of its kind over all tables. `of_words`: the words as the translator read
    them, because a statement may be put differently later. `said_by` put it there; `made_by` says who translated.
    """

    class MadeBy(models.TextChoices):
        MYSELF = "myself", _("ikzelf")
        INTERPRETER = "interpreter", _("een tolk")
        FAMILY = "family", _("familie of een vriend")
        PROFESSIONAL = "professional", _("een zorgverlener")
        SPEAKER = "speaker", _("wie het zelf zei")

    item = models.UUIDField()
    of_words = SealedField()
    words = SealedField()
    language = models.CharField(max_length=10, default=language_in_use)
    made_by = models.CharField(max_length=20, choices=MadeBy, default=MadeBy.MYSELF)
    said_by = models.ForeignKey(Member, models.PROTECT, related_name="+")

    privacy = Privacy(kept=CARE_RECORD, exported=True, kinds={"words": "narrative", "language": "setting"})

    class Meta:
        indexes = (models.Index(fields=("person", "item"), name="translations_of_an_item"),)
