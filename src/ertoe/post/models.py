"""What waits to be mailed."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from ertoe.access.guard import Guarded
from ertoe.foundation.ids import uuid7
from ertoe.foundation.privacy import GUEST, Privacy


class Mail(models.Model):
    """One mail to one address. `about` names what it is about, so that it can be called off before it is due."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    to = models.EmailField()
    subject = models.CharField(max_length=200)
    text = models.TextField()
    calendar = models.TextField(default="", blank=True)  # an .ics file that goes along
    about = models.UUIDField(null=True)
    unsubscribe = models.CharField(max_length=500, default="", blank=True)  # where one click stops it
    reply_to = models.EmailField(default="", blank=True)
    due_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)

    objects: ClassVar[Guarded["Mail"]] = Guarded()
    privacy = Privacy(
        kept=GUEST,
        exported=False,
        kinds={
            "to": "contact",
            "subject": "narrative",
            "text": "narrative",
            "calendar": "narrative",
            "unsubscribe": "technical",
            "reply_to": "contact",
        },
    )

    class Meta:
        indexes = (models.Index(fields=("due_at",), condition=Q(sent_at=None), name="mails_that_wait"),)
