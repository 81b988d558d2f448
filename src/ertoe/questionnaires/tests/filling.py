"""A form in hand: begun, and what its page would send."""

from typing import Any
from uuid import UUID

import html5lib
from django.test import Client
from django.urls import reverse

from ertoe.access.guard import opened
from ertoe.questionnaires.changes import begin_form
from ertoe.questionnaires.form.values import content_of
from ertoe.questionnaires.models import FilledForm
from ertoe.questionnaires.tests.some_forms import offered_by_de_brug

HTML = "{http://www.w3.org/1999/xhtml}"


def begun(circle: Any, text: str, *, who: str = "godelieve") -> FilledForm:
    row = offered_by_de_brug(text)
    viewer = circle.everybody[who].viewer()
    return begin_form(
        by=viewer, person_id=circle.person.pk, questionnaire=row, said_by=circle.everybody["godelieve"].member
    )


def url_of(name: str, filled: FilledForm) -> str:
    return reverse(f"questionnaires:{name}", args=(filled.person_id, filled.pk))


def standing(filled_id: UUID) -> dict[str, Any]:
    """What is answered now: by link id and times, its bare content."""
    with opened():
        row = FilledForm.objects.get(pk=filled_id)
        return {"-".join((key.link_id, *map(str, key.times))): content_of(value) for key, value in row.given.items()}


NOT_SENT = ("csrfmiddlewaretoken", "more", "go")


def sent_by(client: Client, url: str) -> dict[str, Any]:
    """The fields of the form on this page as a browser would send them."""
    found: dict[str, Any] = {}
    for field in html5lib.parse(client.get(url).content.decode()).iter():
        name, kind = field.get("name"), field.get("type", "")
        if not name or name in NOT_SENT or kind == "file":
            continue
        if kind == "checkbox":
            found.setdefault(name, [])
            found[name] += [field.get("value")] if field.get("checked") is not None else []
        elif kind != "radio" or field.get("checked") is not None:
            found[name] = _value(field)
    return found


def _value(field: Any) -> str:
    if field.tag == f"{HTML}textarea":
        return (field.text or "").removeprefix("\n")
    if field.tag == f"{HTML}select":
        return next((one.get("value") for one in field if one.get("selected") is not None), "")
    return field.get("value") or ""
