"""What people outside give to the zone: a proposal for the family of concepts, a story of change. Editors judge it."""

from django.db import models
from django.db.models import Q

from ertoe.foundation.privacy import GUEST, Privacy
from ertoe.organisations.models import Edited

OFFERED = {
    "name": "name",
    "email": "contact",
    "language": "setting",
    "answer": "narrative",
    "earlier": "narrative",
}


class Offer(Edited):
    """Given by anybody, with or without a name. Withdrawn or declined, it goes; accepted, its address goes."""

    class State(models.TextChoices):
        WAITING = "waiting", "wacht"
        ACCEPTED = "accepted", "aanvaard"
        ASKED = "asked", "vraag om te veranderen"
        DECLINED = "declined", "niet opgenomen"

    name = models.CharField(max_length=120, default="", blank=True)
    is_named = models.BooleanField(default=False)  # may the name stand beside it?
    email = models.EmailField(default="", blank=True)
    language = models.CharField(max_length=12)
    state = models.CharField(max_length=12, choices=State, default=State.WAITING)
    answer = models.TextField(default="", blank=True)  # of the editors, to whoever gave it
    judged_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True

    @property
    def shown_name(self) -> str:
        return self.name if self.is_named else ""

    def forget_earlier(self) -> None:
        """Published: what stood there before may name somebody, and is nobody's business."""
        self.earlier = []
        self.save(update_fields=("earlier",))

    @property
    def is_open(self) -> bool:
        return self.state in (Offer.State.WAITING, Offer.State.ASKED)


class Proposal(Offer):
    """For the family of concepts (content/concepts): it stands beside what is there and never replaces it."""

    class Kind(models.TextChoices):
        NAME = "name", "bij ons heet het"
        CELL = "cell", "aanvulling bij een kenmerk"
        SOURCE = "source", "bron"
        CONCEPT = "concept", "nieuw begrip"

    kind = models.CharField(max_length=12, choices=Kind)
    concept = models.CharField(max_length=60, default="", blank=True)
    feature = models.CharField(max_length=60, default="", blank=True)
    words = models.CharField(max_length=300)
    why = models.CharField(max_length=600, default="", blank=True)

    told_fields = ("words", "why")
    privacy = Privacy(
        kept=GUEST,
        exported=False,
        kinds=OFFERED | {"concept": "setting", "feature": "setting", "words": "narrative", "why": "narrative"},
    )

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(kind="concept", concept="") | (~Q(kind="concept") & ~Q(concept="")),
                name="a_proposal_is_about_a_concept_or_is_one",
            ),
        )


class Story(Offer):
    """What changed? Short, and without the name of anybody who is cared for."""

    title = models.CharField(max_length=120)
    before = models.TextField()
    did = models.TextField()
    changed = models.TextField()

    told_fields = ("title", "before", "did", "changed")
    privacy = Privacy(
        kept=GUEST,
        exported=False,
        kinds=OFFERED | {"title": "narrative", "before": "narrative", "did": "narrative", "changed": "narrative"},
    )
