"""Questions from practice, beside those who do research."""

from typing import ClassVar

from django.db import models

from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.organisations.models import Edited, Organisation, OrganisationRecord
from ertoe.zone.models.reachable import CONTACT, Reachable


class Question(Edited):
    of = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    words = models.TextField()
    why = models.TextField(default="", blank=True)

    told_fields: ClassVar[tuple[str, ...]] = ("words", "why")
    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"words": "public", "why": "public"})


class Answer(OrganisationRecord):
    question = models.ForeignKey(Question, models.PROTECT, related_name="answers")
    of = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    words = models.TextField()
    link = models.URLField(max_length=500, default="", blank=True)

    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"words": "public", "link": "public"})


class Call(Reachable, Edited):
    """Researchers ask to take part: until a day, with the approval of an ethics committee."""

    of = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    title = models.CharField(max_length=200)
    words = models.TextField()
    group = models.CharField(max_length=200)
    approval = models.CharField(max_length=120)
    until_on = models.DateField()
    question = models.ForeignKey(Question, models.PROTECT, null=True, blank=True, related_name="calls")

    told_fields: ClassVar[tuple[str, ...]] = ("title", "words", "group", "approval", "until_on")
    privacy = Privacy(
        kept=ORGANISATION,
        exported=False,
        kinds={"title": "public", "words": "public", "group": "public", "approval": "public", **CONTACT},
    )
