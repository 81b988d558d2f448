"""Who wants to hear of what, what is written to them, and who answers the post of the zone."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from ertoe.foundation.privacy import GUEST, ORGANISATION, Privacy
from ertoe.organisations.models import Edited, OrganisationRecord


class Theme(models.TextChoices):
    EVENTS = "events", "agenda"
    WORKING_GROUP = "working_group", "werkgroep"
    LEARNING = "learning", "leren"


class Subscriber(OrganisationRecord):
    """An address that said yes, and said it again from its own mailbox. Gone at the moment it says no."""

    name = models.CharField(max_length=120, blank=True)
    email = models.EmailField(blank=True)  # in small letters
    language = models.CharField(max_length=8)
    wants_events = models.BooleanField(default=False)
    wants_working_group = models.BooleanField(default=False)
    wants_learning = models.BooleanField(default=False)
    told_at = models.DateTimeField(null=True)
    confirmed_at = models.DateTimeField(null=True)
    left_at = models.DateTimeField(null=True)

    privacy = Privacy(
        kept=GUEST, exported=False, kinds={"name": "name", "email": "contact", "language": "setting"},
    )  # fmt: skip

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("organisation", "email"), condition=~Q(email=""), name="one_address_subscribes_once"
            ),
        )

    @property
    def themes(self) -> list[str]:
        return [theme.value for theme in Theme if getattr(self, f"wants_{theme}")]


class Mailing(Edited):
    """One letter to everybody who asked for its theme."""

    class State(models.TextChoices):
        DRAFT = "draft", "ontwerp"
        PLANNED = "planned", "gepland"
        SENT = "sent", "verstuurd"

    title = models.CharField(max_length=150)
    words = models.TextField()
    theme = models.CharField(max_length=20, choices=Theme)
    language = models.CharField(max_length=8, default="nl")
    state = models.CharField(max_length=12, choices=State, default=State.DRAFT)
    due_at = models.DateTimeField(null=True)
    readers = models.PositiveIntegerField(default=0)  # how many it went to; who reads it is never asked

    told_fields: ClassVar[tuple[str, ...]] = ("title", "words", "theme")
    privacy = Privacy(
        kept=ORGANISATION, exported=False, kinds=dict.fromkeys(("title", "words", "language", "earlier"), "public")
    )


class Contact(Edited):
    """Somebody who answers for the zone. The name is on the page, the address never is."""

    name = models.CharField(max_length=120)
    about = models.CharField(max_length=200)
    email = models.EmailField()
    is_shown = models.BooleanField(default=True)

    told_fields: ClassVar[tuple[str, ...]] = ("name", "about", "email")
    privacy = Privacy(
        kept=ORGANISATION, exported=False,
        kinds={"name": "name", "about": "public", "email": "contact", "earlier": "contact"},
    )  # fmt: skip
