"""What a person said yes to. This stays in the own file: the other side never sees whose it was."""

from django.db import models

from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.people.models import Link, Said


class Counted(Link):
    """Counts along on the map of the zone, in this neighbourhood, until taken back."""

    neighbourhood = models.ForeignKey("bridges.Neighbourhood", models.PROTECT, related_name="+")

    privacy = Privacy(kept=CARE_RECORD, exported=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("person",), condition=models.Q(until_at=None), name="a_person_counts_along_once"
            ),
        )


class CaseConsent(Said):
    """Said yes to this plan becoming a case without a name, for colleagues to learn from."""

    heard_by = models.ForeignKey("circle.Member", models.PROTECT, related_name="+")
    group = models.ForeignKey("organisations.Organisation", models.PROTECT, related_name="+")

    privacy = Privacy(kept=CARE_RECORD, exported=True)
