"""Privacy marks: every model says per field what it holds, how long it is kept and whether it is exported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import models

CARE_RECORD = "care_record"
ACCOUNT = "account"
TRAIL = "trail"
CONTENT = "content"
ORGANISATION = "organisation"  # what people of an organisation, a group or a zone write there
GUEST = "guest"  # who registered, asked or answered without an account: gone some weeks after what it was for

# What a field of this type holds unless the model says otherwise. Free text has no default on purpose.
_BY_TYPE: tuple[tuple[type[models.Field[Any, Any]], str], ...] = (
    (models.ForeignKey, "link"),
    (models.UUIDField, "technical"),
    (models.BooleanField, "setting"),
    (models.DateTimeField, "time"),
    (models.DateField, "time"),
    (models.IntegerField, "technical"),
)


@dataclass(frozen=True)
class Privacy:
    """`kept` names the retention category; `kinds` per field: narrative, name, contact, measurement, setting..."""

    kept: str
    exported: bool
    kinds: Mapping[str, str] = field(default_factory=dict)

    def kind_of(self, model_field: models.Field[Any, Any]) -> str | None:
        if model_field.name in self.kinds:
            return self.kinds[model_field.name]
        if getattr(model_field, "is_sealed", False) or model_field.name == "earlier":  # what stood there before
            return "narrative"
        if model_field.choices:
            return "setting"
        return next((kind for kind_of_field, kind in _BY_TYPE if isinstance(model_field, kind_of_field)), None)
