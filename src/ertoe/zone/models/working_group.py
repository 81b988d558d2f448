"""The working group: who takes part (with or without an account), when they meet, and what stays to be done."""

from typing import ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ertoe.foundation.clock import now
from ertoe.foundation.privacy import GUEST, ORGANISATION, Privacy
from ertoe.organisations.models import Edited, OrganisationRecord
from ertoe.post.own_address import token_for

BY_LINK = "working_group"


class GroupMember(OrganisationRecord):
    """Signed up; takes part once the editor says welcome. Who leaves leaves no name and no address."""

    name = models.CharField(max_length=120)
    email = models.EmailField(blank=True)
    from_where = models.CharField(max_length=200, default="", blank=True)
    why = models.TextField(default="", blank=True)
    language = models.CharField(max_length=5, default="nl")
    welcomed_at = models.DateTimeField(null=True)
    left_at = models.DateTimeField(null=True)

    privacy = Privacy(
        kept=GUEST,
        exported=False,
        kinds={
            "name": "name",
            "email": "contact",
            "from_where": "narrative",
            "why": "narrative",
            "language": "setting",
        },
    )

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(left_at__isnull=True) | Q(email=""), name="who_left_is_not_written_to_any_more"
            ),
        )

    @property
    def token(self) -> str:
        """The last part of the own address by which this member takes part."""
        return token_for(BY_LINK, self.pk)


class Meeting(Edited):
    """`starts_at` is empty as long as the dates are asked. Minutes are for members unless they are made public."""

    title = models.CharField(max_length=200)
    where = models.CharField(max_length=300, default="", blank=True)
    starts_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField(null=True)
    minutes = models.TextField(default="", blank=True)
    minutes_are_public = models.BooleanField(default=False)
    called_off_at = models.DateTimeField(null=True)

    told_fields: ClassVar[tuple[str, ...]] = ("title", "where", "starts_at", "ends_at", "minutes", "minutes_are_public")
    privacy = Privacy(
        kept=ORGANISATION, exported=False, kinds={"title": "public", "where": "public", "minutes": "narrative"}
    )

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(starts_at__isnull=True, ends_at__isnull=True) | Q(ends_at__gt=models.F("starts_at")),
                name="a_meeting_ends_after_it_begins",
            ),
        )

    @property
    def is_held(self) -> bool:
        return self.ends_at is not None and self.ends_at < now()


class ProposedDate(OrganisationRecord):
    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="dates")
    starts_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("meeting", "starts_at"), name="a_date_is_proposed_once"),)


class DateAnswer(OrganisationRecord):
    class Says(models.TextChoices):
        YES = "yes", _("ja")
        IF_NEED_BE = "if_need_be", _("als het moet")
        NO = "no", _("nee")

    date = models.ForeignKey(ProposedDate, models.PROTECT, related_name="answers")
    member = models.ForeignKey(GroupMember, models.PROTECT, related_name="answers")
    says = models.CharField(max_length=12, choices=Says)

    member_id: UUID

    class Meta:
        constraints = (models.UniqueConstraint(fields=("date", "member"), name="each_member_answers_a_date_once"),)


class AgendaItem(OrganisationRecord):
    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="agenda")
    words = models.CharField(max_length=300)
    proposed_by = models.ForeignKey(GroupMember, models.PROTECT, null=True, related_name="+")

    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"words": "narrative"})


class GroupAction(Edited):
    """Somebody said: I will do this. It comes back at every meeting until it is done or dropped with a reason."""

    class State(models.TextChoices):
        OPEN = "open", _("loopt nog")
        DONE = "done", _("klaar")
        DROPPED = "dropped", _("laten vallen")

    words = models.CharField(max_length=300)
    owner = models.CharField(max_length=120)
    due_on = models.DateField(null=True)
    agreed_in = models.ForeignKey(Meeting, models.PROTECT, related_name="actions")
    state = models.CharField(max_length=12, choices=State, default=State.OPEN)
    reason = models.CharField(max_length=300, default="", blank=True)
    closed_at = models.DateTimeField(null=True)

    told_fields: ClassVar[tuple[str, ...]] = ("words", "owner", "due_on", "state", "reason")
    privacy = Privacy(
        kept=ORGANISATION, exported=False, kinds={"words": "narrative", "owner": "name", "reason": "narrative"}
    )

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=~Q(state="dropped") | ~Q(reason=""), name="what_is_dropped_has_its_reason"
            ),
        )


class Document(OrganisationRecord):
    """A link to where it stands."""

    title = models.CharField(max_length=200)
    link = models.URLField(max_length=500)
    meeting = models.ForeignKey(Meeting, models.PROTECT, null=True, related_name="documents")

    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"title": "public", "link": "public"})
