"""Every version of an editable row, whole."""

from typing import Any, Self

import orjson
from django.db import models

from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.people.models import Kept, Said


class VersionRow(Said):
    """One version: all kept fields as one sealed text. A concrete model adds `head` with related_name="versions"."""

    number = models.PositiveIntegerField()
    by = models.ForeignKey("circle.Member", models.PROTECT, null=True, related_name="+")
    fields = SealedField()

    privacy = Privacy(kept=CARE_RECORD, exported=True, kinds={"fields": "narrative"})

    class Meta:
        abstract = True

    def of(self, head: Kept) -> Self:
        self.fields = orjson.dumps(head.told()).decode()
        return self

    def told(self) -> dict[str, Any]:
        return orjson.loads(self.fields.open())  # type: ignore[no-any-return]


def one_row_per_version(noun: str) -> tuple[models.UniqueConstraint]:
    return (models.UniqueConstraint(fields=("person", "head", "number"), name=f"{noun}_has_one_row_per_version"),)
