"""Forms for the tests: ours from `content/questionnaires`, and small ones written where they are needed."""

import json
from pathlib import Path
from typing import Any

from django.conf import settings

from ertoe.access.viewer import Viewer
from ertoe.organisations.models import Organisation
from ertoe.questionnaires.changes import add_form, offer_form
from ertoe.questionnaires.form.item import Form
from ertoe.questionnaires.form.parse import parse
from ertoe.questionnaires.models import QuestionnaireVersion

FOLDER = Path(settings.BASE_DIR) / "content" / "questionnaires"
DEMO = Viewer.for_job("demo")
EXTENSION = "http://hl7.org/fhir/StructureDefinition/"


def text_of(name: str) -> str:
    return (FOLDER / f"{name}.json").read_text(encoding="utf-8")


def written(*items: dict[str, Any], **more: Any) -> str:
    told = {"resourceType": "Questionnaire", "url": "urn:test", "version": "1", "status": "draft", "title": "Proef"}
    return json.dumps(told | more | {"item": list(items)})


def a_form(*items: dict[str, Any], **more: Any) -> Form:
    return parse(written(*items, **more))


def asks(link_id: str, kind: str = "string", **more: Any) -> dict[str, Any]:
    return {"linkId": link_id, "type": kind, "text": f"Vraag {link_id}"} | more


def offered_by_de_brug(text: str) -> QuestionnaireVersion:
    row = add_form(by=DEMO, text=text)
    offer_form(by=DEMO, organisation=Organisation.objects.get(slug="de-brug"), questionnaire=row)
    return row
