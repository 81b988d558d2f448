"""What organisations need to learn, and what others offer. `organisation` is the zone; `of` who asks or offers."""

from typing import ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.organisations.models import Edited, Organisation, OrganisationRecord
from ertoe.organisations.themes import Theme
from ertoe.zone.models.reachable import CONTACT, Reachable


class Kind(models.TextChoices):
    TRAINING = "training", _("vorming")
    COACHING = "coaching", _("coaching")
    TOOL = "tool", _("een hulpmiddel")
    MATERIAL = "material", _("materiaal")
    SUPPORT = "support", _("ondersteuning")


class State(models.TextChoices):
    OPEN = "open", _("open")
    MET = "met", _("gevonden")
    WITHDRAWN = "withdrawn", _("ingetrokken")


class Language(models.TextChoices):
    NL = "nl", _("Nederlands")
    FR = "fr", _("Frans")
    EN = "en", _("Engels")


class AskedOrOffered(Reachable, Edited):
    of = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20, choices=Kind)
    theme = models.CharField(max_length=20, choices=Theme)
    language = models.CharField(max_length=5, choices=Language, default=Language.NL)
    words = models.TextField()
    state = models.CharField(max_length=12, choices=State, default=State.OPEN)

    of_id: UUID

    class Meta:
        abstract = True


class Need(AskedOrOffered):
    how_many = models.PositiveSmallIntegerField(null=True)
    by_on = models.DateField(null=True)
    met_by = models.ForeignKey("zone.Offer", models.PROTECT, null=True, related_name="meets")

    told_fields: ClassVar[tuple[str, ...]] = ("words", "kind", "theme", "language", "how_many", "by_on", "state")
    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"words": "public", **CONTACT})

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(met_by__isnull=True) | Q(state=State.MET), name="only_a_need_that_is_met_has_its_offer"
            ),
        )


class Offer(AskedOrOffered):
    price = models.CharField(max_length=200, default="", blank=True)
    until_on = models.DateField(null=True)

    told_fields: ClassVar[tuple[str, ...]] = ("words", "kind", "theme", "language", "price", "until_on", "state")
    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"words": "public", "price": "public", **CONTACT})


class Interest(OrganisationRecord):
    """This organisation wrote to the contact of a need or an offer: once is enough."""

    of = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    need = models.ForeignKey(Need, models.PROTECT, null=True, related_name="interests")
    offer = models.ForeignKey(Offer, models.PROTECT, null=True, related_name="interests")

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(need__isnull=True) ^ Q(offer__isnull=True), name="interest_is_in_a_need_or_in_an_offer"
            ),
            models.UniqueConstraint(fields=("of", "need"), name="interest_in_a_need_is_told_once"),
            models.UniqueConstraint(fields=("of", "offer"), name="interest_in_an_offer_is_told_once"),
        )
