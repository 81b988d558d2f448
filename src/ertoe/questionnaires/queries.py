"""What can be asked about forms. `to`: what the viewer wants to do with it; without that permission it is missing."""

from typing import Any
from uuid import UUID

from django.db.models import Q

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import a_person
from ertoe.access.permission import Permission
from ertoe.access.viewer import Role, Viewer
from ertoe.circle.models import Member
from ertoe.foundation.clock import today
from ertoe.people.models import Person
from ertoe.questionnaires.form.answers import Answers
from ertoe.questionnaires.form.respond import respond
from ertoe.questionnaires.models import FilledForm, Offered, QuestionnaireVersion, answers_in
from ertoe.questionnaires.permissions import OFFER_FORM, SEE_FILLED_FORM, SEE_FORMS


def offered_forms(person_id: UUID, *, by: Viewer) -> list[QuestionnaireVersion]:
    """What a professional's own organisation offers; for who else is here, what those of her professionals offer."""
    with look(SEE_FORMS, by=by, about=a_person(person_id)):
        membership = by.membership(person_id)
        if membership is not None and membership.role is Role.PROFESSIONAL:
            places: Any = [membership.organisation]
        else:
            current = Q(from_on__lte=today()) & (Q(until_on=None) | Q(until_on__gte=today()))
            around = Member.objects.filter(current, person_id=person_id, status=Member.Status.ACTIVE)
            places = around.filter(role__in=(Role.PROFESSIONAL, Role.TEAM)).values("organisation")
        offers = Offered.objects.filter(organisation__in=places, until_at=None).values("questionnaire")
        rows = QuestionnaireVersion.objects.filter(pk__in=offers).defer("resource")
        return sorted(rows, key=lambda row: row.form.title.text)


def filled_forms(person_id: UUID, *, by: Viewer) -> list[FilledForm]:
    """The newest first."""
    with look(SEE_FILLED_FORM, by=by) as looking:
        rows = FilledForm.objects.filter(person_id=person_id).select_related("said_by", "recorded_by", "questionnaire")
        return looking.many(rows.defer("questionnaire__resource", "answers").order_by("-seq"))


def filled_form(filled_form_id: UUID, *, by: Viewer, person_id: UUID, to: Permission = SEE_FILLED_FORM) -> FilledForm:
    with look(SEE_FILLED_FORM, by=by) as looking:
        rows = FilledForm.objects.filter(person_id=person_id)
        rows = rows.select_related("person", "said_by", "recorded_by", "questionnaire")
        found: FilledForm = looking.one(rows.defer("questionnaire__resource"), filled_form_id)
        if not decide(by, to, found.facts()):
            raise Missing(to.name)
        return found


def answers_seen(filled: FilledForm, version: int, *, by: Viewer) -> Answers:
    """The answers as they stood when somebody saw them; nothing when there never was such a version."""
    with look(SEE_FILLED_FORM, by=by, about=filled):
        return answers_in(filled.questionnaire.form, filled.told_at(version).get("answers", ""))


def response_of(filled: FilledForm, *, by: Viewer) -> dict[str, Any]:
    """A form that a look gave this viewer, as a FHIR R4 QuestionnaireResponse."""
    with look(SEE_FILLED_FORM, by=by, about=filled):
        person: Person = filled.person
        name = " ".join(name.open() for name in (person.first_name, person.last_name) if name)
        return respond(
            filled.questionnaire.form,
            filled.given,
            response_id=str(filled.pk),
            about=(str(filled.person_id), name),
            said_by=filled.said_by.name.open(),
            recorded_by=filled.recorded_by.name.open(),
            at=filled.versions.order_by("-number").values_list("at", flat=True)[0],
            is_draft=filled.released_at is None,
            language=filled.language,
        )


def offers(*, by: Viewer) -> list[Offered]:
    """Everything that is offered now, for whoever runs this house."""
    with look(OFFER_FORM, by=by):
        rows = Offered.objects.filter(until_at=None).select_related("organisation", "questionnaire")
        return list(rows.defer("questionnaire__resource").order_by("organisation__name", "questionnaire__url"))


def forms_added(*, by: Viewer) -> list[QuestionnaireVersion]:
    with look(OFFER_FORM, by=by):
        return list(QuestionnaireVersion.objects.defer("resource").order_by("url", "added_at"))
