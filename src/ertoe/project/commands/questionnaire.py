"""Forms of organisations: add a FHIR R4 Questionnaire, offer it, list what is offered, switch it off."""

import argparse
import sys
from pathlib import Path

from ertoe.access.viewer import Viewer
from ertoe.organisations.models import Organisation
from ertoe.questionnaires import queries
from ertoe.questionnaires.changes import AddedBefore, add_form, offer_form, stop_offering_form
from ertoe.questionnaires.form.trouble import Malformed
from ertoe.questionnaires.models import QuestionnaireVersion

BY = Viewer.for_job("setup")


class NotFound(ValueError):
    """What was named is not there; the words say what is."""


def run(asked: argparse.Namespace) -> int:
    try:
        return {"add": _add, "list": _list, "off": _off}[asked.action](asked)
    except (NotFound, Malformed, AddedBefore, OSError, UnicodeDecodeError) as trouble:
        print(trouble, file=sys.stderr)
        return 1


def _add(asked: argparse.Namespace) -> int:
    """Everything is looked at before anything is kept."""
    organisation = _organisation(asked.organisation) if asked.organisation else None
    added = add_form(by=BY, text=Path(_named(asked)).read_text(encoding="utf-8-sig"))
    for note in added.form.notes:
        print(note)
    print(f"added {added.form.canonical}")
    if organisation:
        offer_form(by=BY, organisation=organisation, questionnaire=added)
        print(f"offered by {organisation.name}")
    return 0


def _list(asked: argparse.Namespace) -> int:
    offers = queries.offers(by=BY)
    for row in queries.forms_added(by=BY):
        places = [one.organisation.slug for one in offers if one.questionnaire_id == row.pk]
        print(f"{row.url}|{row.version}  {row.form.title.text}  {', '.join(places) or 'offered by nobody'}")
    return 0


def _off(asked: argparse.Namespace) -> int:
    row = _questionnaire(_named(asked))
    offers = [one.organisation for one in queries.offers(by=BY) if one.questionnaire_id == row.pk]
    wanted = [_organisation(asked.organisation)] if asked.organisation else offers
    for organisation in wanted:
        ended = stop_offering_form(by=BY, organisation=organisation, questionnaire=row)
        print(f"{organisation.name} {'no longer offers' if ended else 'did not offer'} {row.url}|{row.version}")
    return 0


def _named(asked: argparse.Namespace) -> str:
    if not asked.form:
        raise NotFound("name a file, or the url|version of a form: `ertoe questionnaire list` shows them")
    return str(asked.form)


def _organisation(slug: str) -> Organisation:
    found = Organisation.objects.filter(slug=slug).first()
    if found is None:
        known = ", ".join(Organisation.objects.order_by("slug").values_list("slug", flat=True))
        raise NotFound(f"no organisation is called {slug}; there are: {known or 'none yet'}")
    return found


def _questionnaire(name: str) -> QuestionnaireVersion:
    url, _, version = name.rpartition("|")
    found = [row for row in queries.forms_added(by=BY) if (row.url, row.version) == (url, version)]
    if not found:
        raise NotFound(f"no form is called {name}; `ertoe questionnaire list` shows them as url|version")
    return found[0]
