"""Statement: what somebody said, in the words in which it was said, with who may read it."""

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Q

from ertoe.access.doors import Trail
from ertoe.access.facts import Facts, Visibility
from ertoe.circle.models.member import Member
from ertoe.circle.models.versions import VersionRow
from ertoe.foundation.language import language_in_use
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.people.models import Kept, Link, Said

VISIBILITIES = [(one.value, one.value) for one in Visibility]


class Spoken(models.Model):
    """Words with their language, who said them and who wrote them down, and what kind of words they are."""

    class Kind(models.TextChoices):
        SAID = "said", "gezegd"
        OBSERVED = "observed", "gezien"
        TRANSLATED = "translated", "vertaald"
        REWORDED = "reworded", "anders gezegd"

    words = SealedField()
    language = models.CharField(max_length=10, default=language_in_use)
    kind = models.CharField(max_length=20, choices=Kind, default=Kind.SAID)
    said_by = models.ForeignKey(Member, models.PROTECT, related_name="+")
    recorded_by = models.ForeignKey(Member, models.PROTECT, related_name="+")

    class Meta:
        abstract = True

    @property
    def is_observed(self) -> bool:
        """Somebody saw this and tells it; whoever it is about did not say it."""
        return self.kind == self.Kind.OBSERVED


class Statement(Spoken, Kept):
    """A shareable item in somebody's words. `released_at` empty: a draft of its author.

    `taken_back_at`: whoever said it took it back, and nobody else sees it any more.

    A concrete model has a share table (`Share` with `item`, related_name="shares") and a version table.
    """

    visibility = models.CharField(max_length=20, choices=VISIBILITIES)
    released_at = models.DateTimeField(null=True)
    is_third_party = models.BooleanField(default=False)
    taken_back_at = models.DateTimeField(null=True)

    kept_fields: ClassVar[tuple[str, ...]] = ("words", "language", "visibility")
    privacy = Privacy(kept=CARE_RECORD, exported=True, kinds={"words": "narrative", "language": "setting"})

    class Meta:
        abstract = True

    def facts(self) -> Facts:
        named: frozenset[Any] = frozenset()
        if self.visibility == Visibility.NAMED:
            shares = self.shares.filter(until_at=None)  # type: ignore[attr-defined]
            named = frozenset(shares.values_list("member_id", flat=True))
        return Facts(
            person=self.person_id,
            said_by=self.said_by_id,
            recorded_by=self.recorded_by_id,
            visibility=Visibility(self.visibility),
            named=named,
            is_released=self.released_at is not None,
            is_third_party=self.is_third_party,
            is_taken_back=self.taken_back_at is not None,
            owner=getattr(self, "owner_id", None),
        )

    def add(self, trail: Trail) -> Self:
        """Said by whom `said_by` names, written down by the viewer; released at once unless it is a draft."""
        if not self.recorded_by_id:
            self.recorded_by_id = trail.member or self.said_by_id
        return super().add(trail)

    def release(self, trail: Trail) -> Self:
        """A draft becomes readable for whom its visibility names."""
        self.released_at = trail.at
        return self.keep(trail)

    def take_back(self, trail: Trail) -> Self:
        """Out of everybody's sight but of whoever said it, who can still undo it."""
        return self.keep(trail, taken_back_at=trail.at)

    def put_back(self, trail: Trail) -> Self:
        """Where it was before it was taken back, for whoever could read it then."""
        return self.keep(trail, taken_back_at=None)

    def share_with(self, trail: Trail, visibility: Visibility, named: list[Member]) -> Self:
        """Who may read this from now on. Whoever is no longer named loses it at once."""
        wanted = {member.pk for member in named} if visibility is Visibility.NAMED else set()
        shares = self.shares  # type: ignore[attr-defined]
        current = {row.member_id: row for row in shares.filter(until_at=None)}
        for member_id, row in current.items():
            if member_id not in wanted:
                row.end(trail)
        for member_id in wanted - set(current):
            shares.model(item=self, member_id=member_id).add(trail)
        return self.keep(trail, visibility=visibility)


class Share(Link):
    """This item is shared with this member by name, until it is withdrawn. A concrete model adds `item`."""

    member = models.ForeignKey(Member, models.PROTECT, related_name="+")

    class Meta:
        abstract = True


class Layer(Spoken, Said):
    """A rewording that stands beside the words, never instead. A concrete model adds `item`."""

    privacy = Privacy(kept=CARE_RECORD, exported=True, kinds={"words": "narrative", "language": "setting"})

    class Meta:
        abstract = True


def own_words_stay(noun: str) -> models.CheckConstraint:
    """A statement always has words; an empty one is not kept."""
    return models.CheckConstraint(condition=Q(words__isnull=False), name=f"{noun}_has_words")


__all__ = ("Layer", "Share", "Spoken", "Statement", "VersionRow", "own_words_stay")
