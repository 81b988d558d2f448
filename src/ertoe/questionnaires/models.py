"""Forms of organisations, frozen; who offers them; and what people answered to them."""

from functools import lru_cache
from typing import ClassVar
from uuid import UUID

import orjson
from django.db import models
from django.db.models import Q

from ertoe.circle.models import Share, Statement, VersionRow
from ertoe.circle.models.versions import one_row_per_version
from ertoe.foundation.ids import uuid7
from ertoe.foundation.privacy import CARE_RECORD, CONTENT, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.questionnaires.form.answers import Answers, as_items, from_items
from ertoe.questionnaires.form.item import Form
from ertoe.questionnaires.form.parse import parse


class QuestionnaireVersion(models.Model):
    """A FHIR R4 Questionnaire as it was added: the very text, so that whatever it carries comes out again unchanged."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    url = models.CharField(max_length=500)
    version = models.CharField(max_length=100)
    resource = models.TextField()
    added_at = models.DateTimeField()

    privacy = Privacy(kept=CONTENT, exported=False, kinds=dict.fromkeys(("url", "version", "resource"), "public"))

    class Meta:
        constraints = (models.UniqueConstraint(fields=("url", "version"), name="questionnaire_version_is_added_once"),)

    @property
    def form(self) -> Form:
        return _form(self.pk)


@lru_cache(64)
def _form(pk: UUID) -> Form:
    """A frozen text is fetched and read once per process: everywhere else `resource` stays in the database."""
    return parse(QuestionnaireVersion.objects.only("resource").get(pk=pk).resource)


class Offered(models.Model):
    """This organisation offers this form to the people its professionals care for, until it is switched off."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organisation = models.ForeignKey("organisations.Organisation", models.PROTECT, related_name="+")
    questionnaire = models.ForeignKey(QuestionnaireVersion, models.PROTECT, related_name="offers")
    from_at = models.DateTimeField()
    until_at = models.DateTimeField(null=True)

    privacy = Privacy(kept=CONTENT, exported=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("organisation", "questionnaire"),
                condition=Q(until_at=None),
                name="organisation_offers_a_form_once",
            ),
        )


class FilledForm(Statement):
    """What one voice answered to one form. `answers` is the `item` of a QuestionnaireResponse, sealed."""

    questionnaire = models.ForeignKey(QuestionnaireVersion, models.PROTECT, related_name="+")
    answers = SealedField()

    kept_fields: ClassVar[tuple[str, ...]] = (*Statement.kept_fields, "answers")
    privacy = Privacy(
        kept=CARE_RECORD,
        exported=True,
        kinds={"words": "narrative", "answers": "measurement", "language": "setting"},
    )

    @property
    def given(self) -> Answers:
        return answers_in(self.questionnaire.form, self.answers.open() if self.answers else "")


class FilledFormVersion(VersionRow):
    head = models.ForeignKey(FilledForm, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("filled_form")


class FilledFormShare(Share):
    item = models.ForeignKey(FilledForm, models.PROTECT, related_name="shares")


def answers_in(form: Form, text: str) -> Answers:
    return from_items(form, orjson.loads(text)) if text else {}


def answers_as_text(form: Form, answers: Answers) -> str:
    return orjson.dumps(as_items(form, answers)).decode()
