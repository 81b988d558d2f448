"""What partners do in the zone, and what others say to it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.organisations.models import Edited, Organisation, OrganisationRecord


class PartnerAction(Edited):
    class State(models.TextChoices):
        PLANNED = "planned", _("komt eraan")
        RUNNING = "running", _("loopt")
        DONE = "done", _("afgerond")

    of = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    title = models.CharField(max_length=200)
    partners = models.CharField(max_length=200)
    what = models.TextField()
    state = models.CharField(max_length=12, choices=State, default=State.PLANNED)
    period = models.CharField(max_length=120, default="", blank=True)

    told_fields: ClassVar[tuple[str, ...]] = ("title", "partners", "what", "state", "period")
    privacy = Privacy(
        kept=ORGANISATION,
        exported=False,
        kinds={"title": "public", "partners": "public", "what": "public", "period": "public"},
    )


class Reaction(OrganisationRecord):
    """One of three reactions in words, and a sentence if one likes. Signed with the organisation, never counted up."""

    class Says(models.TextChoices):
        HELPS = "helps", _("Dit helpt ons")
        WANTED = "wanted", _("Dit wil ik ook")
        QUESTION = "question", _("Hier heb ik een vraag bij")

    action = models.ForeignKey(PartnerAction, models.PROTECT, related_name="reactions")
    of = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    says = models.CharField(max_length=12, choices=Says)
    words = models.CharField(max_length=300, default="", blank=True)

    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"words": "narrative"})

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("action", "made_by", "says"), name="each_reaction_is_given_once"),
        )
