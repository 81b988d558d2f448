"""Operations: what arrived once does not happen twice."""

from django.db import models

from ertoe.foundation.privacy import TRAIL, Privacy


class Operation(models.Model):
    """One act that was sent, under the id its sender gave it, with a keyed hash of what was sent."""

    id = models.UUIDField(primary_key=True, editable=False)
    subject = models.UUIDField()
    account = models.UUIDField(null=True)
    body = models.CharField(max_length=64)
    location = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField()

    privacy = Privacy(kept=TRAIL, exported=False, kinds={"body": "technical", "location": "technical"})
