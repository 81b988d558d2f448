"""A peer group, who learns in it, and who moderates it. A group belongs to a programme by its organisation."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q

from ertoe.access.guard import Guarded
from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.organisations.models import Edited, OrganisationRecord


class PeerGroup(Edited):
    """What a group tells of itself. Its name, and the programme it is part of, stand in its organisation."""

    neighbourhood = models.CharField(max_length=100)
    riziv_number = models.CharField(max_length=20, default="", blank=True)  # of the LOK itself
    path_ids = models.JSONField(default=list)  # of content/learning
    agreed = models.TextField(default="", blank=True)  # practical: who brings what, how one gets in

    told_fields: ClassVar[tuple[str, ...]] = ("neighbourhood", "riziv_number", "agreed")
    objects: ClassVar[Guarded[Any]] = Guarded()
    privacy = Privacy(
        kept=ORGANISATION,
        exported=False,
        kinds={
            "neighbourhood": "public", "riziv_number": "public", "path_ids": "setting", "agreed": "narrative",
            "earlier": "narrative",
        },
    )  # fmt: skip

    class Meta:
        constraints = (models.UniqueConstraint(fields=("organisation",), name="a_group_tells_of_itself_once"),)


class GroupMember(OrganisationRecord):
    """Learns in this group, with or without an account. The RIZIV number is for accreditation only."""

    name = models.CharField(max_length=200)
    email = models.EmailField(default="", blank=True)
    riziv_number = models.CharField(max_length=20, default="", blank=True)
    account = models.ForeignKey("accounts.Account", models.SET_NULL, null=True, related_name="+")
    left_on = models.DateField(null=True)

    objects: ClassVar[Guarded[Any]] = Guarded()
    privacy = Privacy(
        kept=ORGANISATION, exported=False, kinds={"name": "name", "email": "contact", "riziv_number": "contact"}
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("organisation", "account"),
                condition=Q(account__isnull=False, left_on=None),
                name="an_account_is_once_in_a_group",
            ),
        )


class Moderator(OrganisationRecord):
    """Who moderates this group, and what they say of being ready for it. `confirmed_at`: the programme agrees."""

    name = models.CharField(max_length=200)
    email = models.EmailField(default="", blank=True)
    account = models.ForeignKey("accounts.Account", models.SET_NULL, null=True, related_name="+")
    read_guide_on = models.DateField(null=True)
    observed_on = models.DateField(null=True)  # held a session while a peer looked on
    observed_by = models.CharField(max_length=200, default="", blank=True)
    feedback_on = models.DateField(null=True)  # talked it over with that peer
    stated_ready_at = models.DateTimeField(null=True)
    confirmed_at = models.DateTimeField(null=True)

    objects: ClassVar[Guarded[Any]] = Guarded()
    privacy = Privacy(
        kept=ORGANISATION, exported=False, kinds={"name": "name", "email": "contact", "observed_by": "name"}
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("organisation",), name="a_group_has_one_moderator"),
            models.CheckConstraint(
                condition=Q(confirmed_at=None) | Q(stated_ready_at__isnull=False),
                name="ready_is_stated_before_it_is_confirmed",
            ),
        )

    @property
    def checklist_is_done(self) -> bool:
        return None not in (self.read_guide_on, self.observed_on, self.feedback_on)
