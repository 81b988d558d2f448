"""Who is who in the zone, where, and who works with whom."""

from typing import ClassVar
from uuid import UUID

from django.db import models
from django.db.models import F, Q

from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.organisations.models import Edited, Organisation, OrganisationRecord
from ertoe.zone.models.reachable import CONTACT, Reachable


class Place(OrganisationRecord):
    """A municipality of the zone, and where it lies: bare facts."""

    name = models.CharField(max_length=120)
    latitude = models.FloatField()
    longitude = models.FloatField()

    privacy = Privacy(
        kept=ORGANISATION, exported=False, kinds={"name": "public", "latitude": "public", "longitude": "public"}
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("organisation", "name"), name="a_municipality_stands_there_once"),
            models.CheckConstraint(
                condition=Q(latitude__range=(-90, 90), longitude__range=(-180, 180)), name="a_place_lies_on_the_earth"
            ),
        )


class Entry(Reachable, Edited):
    """An organisation in the directory. `of` is who keeps it; `name` may be that of a team inside."""

    of = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    name = models.CharField(max_length=200)
    what = models.TextField()
    for_whom = models.CharField(max_length=300, default="", blank=True)
    place = models.ForeignKey(Place, models.PROTECT, related_name="entries")

    of_id: UUID
    told_fields: ClassVar[tuple[str, ...]] = ("name", "what", "for_whom", "place", "contact_name")
    privacy = Privacy(
        kept=ORGANISATION, exported=False, kinds={"name": "public", "what": "public", "for_whom": "public", **CONTACT}
    )


class WorksWith(OrganisationRecord):
    """Said by one, and shown once the other says so too."""

    one = models.ForeignKey(Entry, models.PROTECT, related_name="says")
    other = models.ForeignKey(Entry, models.PROTECT, related_name="hears")
    words = models.CharField(max_length=300, default="", blank=True)
    confirmed_at = models.DateTimeField(null=True)

    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"words": "public"})

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("one", "other"), name="working_together_is_said_once"),
            models.CheckConstraint(condition=~Q(one=F("other")), name="nobody_works_with_itself"),
        )
