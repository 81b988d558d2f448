"""Organisations and who works there. Not part of any person's file."""

from django.db import models
from django.db.models import F, Q

from ertoe.foundation.ids import uuid7
from ertoe.foundation.privacy import ACCOUNT, CONTENT, Privacy


class Organisation(models.Model):
    class Kind(models.TextChoices):
        PRACTICE = "practice", "praktijk"
        HOME_NURSING = "home_nursing", "thuisverpleging"
        WELFARE = "welfare", "welzijnsorganisatie"
        HEALTH_INSURER = "health_insurer", "ziekenfonds"

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    name = models.CharField(max_length=200)
    slug = models.SlugField(unique=True)
    kind = models.CharField(max_length=30, choices=Kind)

    privacy = Privacy(kept=CONTENT, exported=False, kinds={"name": "public", "slug": "public"})

    def __str__(self) -> str:
        return self.name


class Employment(models.Model):
    """Works here as this discipline, from this day until that day. Makes eligible; opens no file."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    account = models.ForeignKey("accounts.Account", models.CASCADE, related_name="+")
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="employments")
    discipline = models.CharField(max_length=40)
    from_on = models.DateField()
    until_on = models.DateField(null=True)

    privacy = Privacy(kept=ACCOUNT, exported=True, kinds={"discipline": "setting"})

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(until_on__isnull=True) | Q(until_on__gte=F("from_on")),
                name="employment_ends_after_it_begins",
            ),
        )
