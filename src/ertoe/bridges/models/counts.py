"""What crossed: counts of which nothing can be computed back. No path leads from here to a person."""

from typing import ClassVar

from django.db import models

from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.organisations.models import Edited, OrganisationRecord


class Neighbourhood(OrganisationRecord):
    """A part of the zone large enough to count in: some thousands of people."""

    name = models.CharField(max_length=80)

    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"name": "public"})

    class Meta:
        constraints = (models.UniqueConstraint(fields=("organisation", "name"), name="a_neighbourhood_is_named_once"),)


class GoalMap(OrganisationRecord):
    """What people in the zone want, as it was published on a day. `figures` is what everybody may read."""

    published_on = models.DateField()
    figures = models.JSONField()

    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"figures": "public"})

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("organisation", "published_on"), name="a_map_is_published_once_a_day"),
        )


class SignalsWanted(OrganisationRecord):
    """The team wants signals from its own use, or no longer: the newest row counts."""

    is_wanted = models.BooleanField()


class SignalsOfQuarter(Edited):
    """Four signals of one quarter, in tenths; and what the team learns from them, in its own words."""

    quarter_on = models.DateField()
    figures = models.JSONField()
    learned = models.TextField(default="", blank=True)

    told_fields: ClassVar[tuple[str, ...]] = ("learned",)
    privacy = Privacy(
        kept=ORGANISATION, exported=False,
        kinds=dict.fromkeys(("figures", "learned"), "narrative"),
    )  # fmt: skip

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("organisation", "quarter_on"), name="signals_are_made_once_a_quarter"),
        )
