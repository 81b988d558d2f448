"""Who owns a key: destroying the key erases the words, wherever copies of them lie."""

import os

from django.db import models

from ertoe.foundation import keys
from ertoe.foundation.ids import uuid7
from ertoe.foundation.privacy import TRAIL, Privacy


class KeyOwner(models.Model):
    """A person, later also a carer's corner or a notebook. The id is the owner's own id."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    wrapped = models.TextField(null=True)
    erased_at = models.DateTimeField(null=True)

    privacy = Privacy(kept=TRAIL, exported=False, kinds={"wrapped": "key"})

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(wrapped__isnull=False) | models.Q(erased_at__isnull=False),
                name="key_is_there_unless_erased",
            ),
        )

    def save_new_key(self) -> None:
        self.wrapped = keys.wrap(self.pk, os.urandom(32))
        self.save(force_insert=True)
