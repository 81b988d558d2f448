"""A case without a name, that a peer group works on together for some weeks."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.organisations.models import Edited

WORDS = ("title", "problem", "value", "life_goal", "care_goal", "agreements")


class PeerCase(Edited):
    """Only the words from which everything was taken out. Who made it brought it; gone for good on `expires_on`."""

    class State(models.TextChoices):
        DRAFT = "draft", "ontwerp"
        SHARED = "shared", "gedeeld"
        CLOSED = "closed", "afgerond"

    class Consent(models.TextChoices):
        INVENTED = "invented", "helemaal verzonnen"
        TOLD = "told", "de persoon zei ja"
        SEEDED = "seeded", "de persoon zei ja, en het komt uit het plan"

    title = models.CharField(max_length=120)
    for_session = models.CharField(max_length=120, default="", blank=True)
    problem = models.TextField()  # what is the matter with somebody
    value = models.TextField(
        default="", blank=True
    )  # what matters to somebody: value, life goal, care goal, agreements
    life_goal = models.TextField(default="", blank=True)
    care_goal = models.TextField(default="", blank=True)
    agreements = models.TextField(default="", blank=True)
    consent = models.CharField(max_length=12, choices=Consent)
    consent_on = models.DateField(null=True)
    expires_on = models.DateField()
    state = models.CharField(max_length=12, choices=State, default=State.DRAFT)

    told_fields: ClassVar[tuple[str, ...]] = WORDS
    privacy = Privacy(
        kept=ORGANISATION,
        exported=False,
        kinds=dict.fromkeys((*WORDS, "for_session", "earlier"), "narrative"),
    )

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(consent="invented") | Q(consent_on__isnull=False),
                name="who_said_yes_did_so_on_a_day",
            ),
        )
        indexes = (models.Index(fields=("expires_on",), name="cases_that_go_by_day"),)

    @property
    def is_draft(self) -> bool:
        return self.state == self.State.DRAFT

    @property
    def is_shared(self) -> bool:
        return self.state == self.State.SHARED
