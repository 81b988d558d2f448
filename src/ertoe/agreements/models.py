"""Agreements: who does what, when, for which goal."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from ertoe.agreements.days import EVERY_DAY
from ertoe.circle.models import Member, Share, Statement, VersionRow
from ertoe.circle.models.statement import own_words_stay
from ertoe.circle.models.versions import one_row_per_version
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.people.models import Link, Said
from ertoe.story.models import Strength


class Agreement(Statement):
    """Its `words` say what; one owner does it: the person, a carer, a professional, a helper."""

    class State(models.TextChoices):
        PROPOSED = "proposed", _("voorgesteld")
        ACCEPTED = "accepted", _("afgesproken")
        UNDER_WAY = "under_way", _("bezig")
        DONE = "done", _("gedaan")
        STOPPED = "stopped", _("gestopt")
        HANDED_OVER = "handed_over", _("doorgegeven")

    owner = models.ForeignKey("circle.Member", models.PROTECT, related_name="+")
    how_often = SealedField()  # in own words: every Tuesday at two
    weekdays = models.PositiveSmallIntegerField(default=0)  # a bit per day, Monday the first: `days.py`
    time_of_day = models.TimeField(null=True)  # about when, on those days
    from_on = models.DateField()
    until_on = models.DateField(null=True)
    state = models.CharField(max_length=20, choices=State, default=State.PROPOSED)
    minutes_person = models.PositiveIntegerField(null=True)  # what it asks a week
    minutes_carer = models.PositiveIntegerField(null=True)
    shows_goal_to_helper = models.BooleanField(default=False)
    uses_strength = models.ForeignKey(Strength, models.PROTECT, null=True, related_name="+")

    kept_fields: ClassVar[tuple[str, ...]] = (
        *Statement.kept_fields, "owner", "how_often", "weekdays", "time_of_day", "from_on", "until_on",
        "shows_goal_to_helper",
    )  # fmt: skip
    privacy = Privacy(
        kept=CARE_RECORD,
        exported=True,
        kinds={"words": "narrative", "how_often": "narrative", "language": "setting", "time_of_day": "setting"},
    )

    class Meta:
        constraints = (
            own_words_stay("agreement"),
            models.CheckConstraint(
                condition=Q(until_on__isnull=True) | Q(until_on__gte=F("from_on")),
                name="agreement_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=Q(weekdays__lte=EVERY_DAY),
                name="weekdays_are_days_of_the_week",
            ),
        )


class AgreementVersion(VersionRow):
    head = models.ForeignKey(Agreement, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("agreement")


class AgreementShare(Share):
    item = models.ForeignKey(Agreement, models.PROTECT, related_name="shares")


class AgreementState(Said):
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="states")
    state = models.CharField(max_length=20, choices=Agreement.State)
    words = SealedField()
    said_by = models.ForeignKey("circle.Member", models.PROTECT, null=True, related_name="+")


class AgreedFor(Link):
    """This agreement is for this care goal, or hangs directly on this life goal."""

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="agreed_for")
    care_goal = models.ForeignKey(CareGoal, models.PROTECT, null=True, related_name="+")
    life_goal = models.ForeignKey(LifeGoal, models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(care_goal__isnull=True, life_goal__isnull=False)
                | Q(care_goal__isnull=False, life_goal__isnull=True),
                name="agreement_is_for_a_care_goal_or_a_life_goal",
            ),
        )


class CalendarLink(Link):
    """A private address under which a member's own calendar asks who comes when. Only a keyed hash of it is kept."""

    member = models.ForeignKey(Member, models.PROTECT, related_name="+")
    secret_hash = models.CharField(max_length=64, editable=False)

    privacy = Privacy(kept=CARE_RECORD, exported=True, kinds={"secret_hash": "secret"})

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("person", "member"), condition=Q(until_at=None), name="a_member_has_one_calendar_link"
            ),
        )
