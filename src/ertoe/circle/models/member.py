"""Everybody around the person, each one row per person and human being. The person is a member too."""

from django.db import models
from django.db.models import F, Q

from ertoe.access.viewer import Role
from ertoe.circle.models.versions import VersionRow, one_row_per_version
from ertoe.circle.roles import as_what
from ertoe.foundation.language import language_in_use
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.people.models import Kept, PersonRecord, Said


class Member(Kept):
    """Somebody, or a team, in the circle of this person."""

    class Status(models.TextChoices):
        INVITED = "invited", "uitgenodigd"
        ACCEPTED = "accepted", "heeft ja gezegd"
        ACTIVE = "active", "lid"
        SUSPENDED = "suspended", "even niet"
        ENDED = "ended", "gestopt"
        REFUSED = "refused", "nooit"

    account = models.ForeignKey("accounts.Account", models.PROTECT, null=True, related_name="+")
    name = SealedField()
    role = models.CharField(max_length=30, choices=[(role.value, role.value) for role in Role])
    relation = SealedField()  # in own words: daughter, neighbour
    discipline = models.CharField(max_length=40, blank=True)
    organisation = models.ForeignKey("organisations.Organisation", models.PROTECT, null=True, related_name="+")
    status = models.CharField(max_length=20, choices=Status, default=Status.INVITED)
    from_on = models.DateField()
    until_on = models.DateField(null=True)
    granted_by = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    via_team = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    is_coordinator = models.BooleanField(default=False)
    may_see = models.BooleanField(default=True)
    has_mandate = models.BooleanField(default=False)
    phone = SealedField()
    call_for = SealedField()  # what one calls this member for

    kept_fields = (
        "name", "role", "relation", "discipline", "status", "from_on", "until_on",
        "is_coordinator", "may_see", "has_mandate", "phone", "call_for",
    )  # fmt: skip
    privacy = Privacy(
        kept=CARE_RECORD,
        exported=True,
        kinds={"name": "name", "relation": "name", "discipline": "setting", "phone": "contact"},
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("person", "account"), name="somebody_is_one_member_of_a_circle", condition=~Q(account=None)
            ),
            models.UniqueConstraint(
                fields=("person",), name="circle_has_one_person_in_the_middle", condition=Q(role="person")
            ),
            models.CheckConstraint(
                condition=Q(until_on__isnull=True) | Q(until_on__gte=F("from_on")),
                name="membership_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=~Q(role="team") | Q(account__isnull=True, organisation__isnull=False),
                name="team_is_an_organisation_and_nobody_signs_in_as_it",
            ),
        )

    @property
    def as_what(self) -> str:
        return as_what(self.role, self.discipline, self.relation.open() if self.relation else "")


class MemberVersion(VersionRow):
    head = models.ForeignKey(Member, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("member")


class Consent(Said):
    """The person said yes or no to working with Ertoe; orally or on paper counts, with who heard it."""

    text_version = models.CharField(max_length=20)
    is_given = models.BooleanField()
    heard_by = models.ForeignKey(Member, models.PROTECT, null=True, related_name="+")

    privacy = Privacy(kept=CARE_RECORD, exported=True, kinds={"text_version": "setting"})


class Typing(PersonRecord):
    """What somebody is typing and has not sent yet, per form. Emptied when the form is sent."""

    member = models.ForeignKey(Member, models.CASCADE, related_name="+")
    form = models.CharField(max_length=200)  # its path with the query
    texts = SealedField()
    language = models.CharField(max_length=10, default=language_in_use)
    operation = models.UUIDField(null=True)  # the act this form will be: once that was done, the draft is spent
    seen_version = models.PositiveIntegerField(null=True)  # what stood there when the typing began

    privacy = Privacy(kept=CARE_RECORD, exported=True, kinds={"form": "technical", "language": "setting"})

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("person", "member", "form"), name="one_draft_per_form_and_member"),
        )
