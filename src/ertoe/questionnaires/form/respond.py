"""The answers as a FHIR R4 QuestionnaireResponse."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from ertoe.questionnaires.form.answers import Answers, as_items
from ertoe.questionnaires.form.enable import only_asked
from ertoe.questionnaires.form.item import Form
from ertoe.questionnaires.form.values import Value


def respond(
    form: Form,
    answers: Answers,
    *,
    response_id: str,
    about: tuple[str, str],
    said_by: str,
    recorded_by: str,
    at: datetime,
    is_draft: bool,
    language: str,
) -> dict[str, Any]:
    """`about`: the id and the name of the person. Nothing is counted or computed."""
    person_id, name = about
    response = {
        "resourceType": "QuestionnaireResponse",
        "id": response_id,
        "language": language,
        "questionnaire": form.canonical,
        "status": "in-progress" if is_draft else "completed",
        "subject": {"identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{person_id}"}, "display": name},
        "authored": at.isoformat(timespec="seconds"),
        "author": {"display": recorded_by},
        "source": {"display": said_by},
        "item": list(_with_texts(form, as_items(form, only_asked(form, answers)), language)),
    }
    return {name: content for name, content in response.items() if content}


def _with_texts(form: Form, items: list[Value], language: str) -> Iterator[Value]:
    """Beside each answer the words with which it was asked, so that the response can be read alone."""
    for one in items:
        words, _spoken = form.by_id[one["linkId"]].words.said_in(language, form.language)
        told = {"linkId": one["linkId"], **({"text": words} if words else {})}
        if "item" in one:
            told["item"] = list(_with_texts(form, one["item"], language))
        if "answer" in one:
            told["answer"] = [_with_text(form, answer, language) for answer in one["answer"]]
        yield told


def _with_text(form: Form, answer: Value, language: str) -> Value:
    below = answer.get("item")
    return answer | {"item": list(_with_texts(form, below, language))} if below else answer
