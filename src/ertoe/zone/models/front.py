"""What the zone tells of itself on its first page."""

from typing import ClassVar

from django.db import models

from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.organisations.models import Edited


class ZoneText(Edited):
    """One for each zone. The named contact's address belongs to the contact page of `events`."""

    about = models.TextField(default="", blank=True)
    region = models.CharField(max_length=300, default="", blank=True)
    contact_name = models.CharField(max_length=120, default="", blank=True)
    contact_task = models.CharField(max_length=120, default="", blank=True)

    told_fields: ClassVar[tuple[str, ...]] = ("about", "region", "contact_name", "contact_task")
    privacy = Privacy(
        kept=ORGANISATION,
        exported=False,
        kinds={"about": "public", "region": "public", "contact_name": "name", "contact_task": "public"},
    )

    class Meta:
        constraints = (models.UniqueConstraint(fields=("organisation",), name="a_zone_tells_of_itself_once"),)
