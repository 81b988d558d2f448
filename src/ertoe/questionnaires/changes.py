"""What can change around forms. A form that was added stays as it is; an answer that changes is a later version."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.facts import Subject, Visibility, a_person
from ertoe.access.viewer import Viewer
from ertoe.circle.models import Member
from ertoe.conversations.changes import PUBLISHED
from ertoe.organisations.models import Organisation
from ertoe.questionnaires import permissions
from ertoe.questionnaires.form.answers import Answers, Key, first_answers
from ertoe.questionnaires.form.parse import parse
from ertoe.questionnaires.form.values import Value
from ertoe.questionnaires.models import (
    FilledForm,
    Offered,
    QuestionnaireVersion,
    answers_as_text,
    answers_in,
)  # fmt: skip


class AddedBefore(ValueError):
    """This url and version were added before with another content. Nothing was changed."""


class AnsweredMeanwhile(Exception):
    """Somebody else answered the same questions otherwise since they were seen. Nothing was changed."""

    def __init__(self, keys: Iterable[Key], version: int) -> None:
        super().__init__(f"version {version} stands")
        self.keys = frozenset(keys)
        self.version = version


def add_form(*, by: Viewer, text: str) -> QuestionnaireVersion:
    """Keep a FHIR R4 Questionnaire for good; the same once more is once. Raises Malformed, AddedBefore."""
    form = parse(text)
    with change(permissions.OFFER_FORM, by=by, about=PUBLISHED) as trail:
        added = QuestionnaireVersion.objects.filter(url=form.url, version=form.version).first()
        if added is not None and added.resource != text:
            raise AddedBefore(f"{form.canonical} was added before with another content. Give it a new version.")
        added = added or QuestionnaireVersion.objects.create(
            url=form.url, version=form.version, resource=text, added_at=trail.at
        )
        trail.leave("form_added", questionnaire=added.pk)
    return added


def offer_form(*, by: Viewer, organisation: Organisation, questionnaire: QuestionnaireVersion) -> Offered:
    """From now on those who work there, and the people they care for, find this form. Twice is once."""
    with change(permissions.OFFER_FORM, by=by, about=_of(organisation)) as trail:
        standing = Offered.objects.filter(organisation=organisation, questionnaire=questionnaire, until_at=None).first()
        offered = standing or Offered.objects.create(
            organisation=organisation, questionnaire=questionnaire, from_at=trail.at
        )
        trail.leave("form_offered", questionnaire=questionnaire.pk)
    return offered


def stop_offering_form(*, by: Viewer, organisation: Organisation, questionnaire: QuestionnaireVersion) -> int:
    """Nobody begins it any more; what was filled in stays and can be finished. Returns how many offers ended."""
    with change(permissions.OFFER_FORM, by=by, about=_of(organisation)) as trail:
        standing = Offered.objects.filter(organisation=organisation, questionnaire=questionnaire, until_at=None)
        ended = standing.update(until_at=trail.at)
        trail.leave("form_no_longer_offered", questionnaire=questionnaire.pk)
    return ended


def _of(organisation: Organisation) -> Subject:
    return Subject("organisation", organisation.pk)


def begin_form(
    *,
    by: Viewer,
    person_id: UUID,
    questionnaire: QuestionnaireVersion,
    said_by: Member,
    language: str = "",
    seen: Seen = NOTHING_SEEN,
) -> FilledForm:
    """A form is begun, with what it fills in itself. Until it is shared only its authors read it."""
    with change(permissions.BEGIN_FORM, by=by, about=a_person(person_id), seen=seen) as trail:
        form = questionnaire.form
        filled = FilledForm(
            questionnaire=questionnaire,
            said_by=said_by,
            visibility=Visibility.ONLY_ME,
            answers=answers_as_text(form, first_answers(form)),
            **({"language": language} if language else {}),
        ).add(trail)
        trail.leave("form_begun", filled_form=filled.pk)
    return filled


def answer_form(
    *, by: Viewer, filled: FilledForm, answers: Mapping[Key, Value | None], seen: Seen = NOTHING_SEEN
) -> FilledForm:
    """What was answered on one page; `None` is skipped or taken back. Whoever answers another question meanwhile
    loses nothing by it. Raises AnsweredMeanwhile when it was the same question.
    """
    with change(permissions.FILL_IN_FORM, by=by, about=filled, seen=replace(seen, version=None)) as trail:
        form, stands = filled.questionnaire.form, filled.given
        before = stands if seen.version is None else answers_in(form, filled.told_at(seen.version).get("answers", ""))
        mine = {key: value for key, value in answers.items() if value != before.get(key)}
        torn = [key for key, value in mine.items() if stands.get(key) not in (before.get(key), value)]
        if torn:
            raise AnsweredMeanwhile(torn, filled.version)
        after = _without_nothing({**stands, **mine})
        if after != stands:
            filled.keep(trail, answers=answers_as_text(form, after))
        trail.leave("form_answered" if after != stands else "form_looked_through", filled_form=filled.pk)
    return filled


def _without_nothing(answers: Mapping[Key, Value | None]) -> Answers:
    return {key: value for key, value in answers.items() if value is not None}


def share_filled_form(
    *, by: Viewer, filled: FilledForm, visibility: Visibility, named: Iterable[Member] = (), seen: Seen = NOTHING_SEEN
) -> FilledForm:
    """Who may read it from now on. Until the first time it is a draft."""
    with change(permissions.SHARE_FILLED_FORM, by=by, about=filled, seen=seen) as trail:
        filled.released_at = filled.released_at or trail.at
        filled.share_with(trail, visibility, list(named))
        trail.leave("filled_form_shared", filled_form=filled.pk, visibility=visibility)
    return filled
