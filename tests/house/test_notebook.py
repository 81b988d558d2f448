"""Nothing joins a professional's notebook to a person: no key, no import, no time, no order, no id in the trail."""

import ast
import logging
from uuid import uuid4

import pytest
from django.db import connection, models
from django.db.models.fields.reverse_related import ForeignObjectRel
from django.test.utils import CaptureQueriesContext

from ertoe.access.models import Operation
from ertoe.accounts.models import Account
from ertoe.audit.models import Event
from ertoe.audit.verify import verify
from ertoe.foundation.clock import midnight
from ertoe.notebook.models import Entry, Notebook
from ertoe.notebook.tests.pages_written import entries_of, writes
from ertoe.project.logs import WithoutPrivateAddresses
from tests.house.rooms import FLOORS, package_of, python_files, short, tree
from tests.personas import client_of

# What the notebook may know: itself, who signs in, and the ground floor. No person, circle or talk stands there.
BELOW = {"notebook", "accounts", "access", "audit", "tools", "ui", "foundation"}
# Who may know the notebook: the page that shows the way there, and asks only whether there is one.
MAY_KNOW = {"src/ertoe/home/pages/me.py": {"ertoe.notebook.permissions"}}


def imported(path) -> set[str]:
    nodes = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {name.name for node in nodes if isinstance(node, ast.Import) for name in node.names}
    return names | {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}


def packages_of(names: set[str]) -> set[str]:
    return {name.split(".")[1] for name in names if name.startswith("ertoe.")}


def test_no_key_leads_from_a_notebook_to_anything_but_its_account():
    keys = {
        (model.__name__, field.related_model)
        for model in (Notebook, Entry)
        for field in model._meta.get_fields()
        if field.is_relation and not isinstance(field, ForeignObjectRel)
    }
    assert keys == {("Notebook", Account), ("Entry", Notebook)}


def test_no_key_leads_to_a_notebook():
    towards = [one.related_model for model in (Notebook, Entry) for one in model._meta.related_objects]
    assert towards == [Entry]


def test_a_page_has_no_column_that_tells_when_or_in_what_order():
    """An id of version 7 would have the moment inside; a day the writer chose lies sealed with the words."""
    columns = {field.name: type(field) for field in Entry._meta.concrete_fields}
    assert set(columns) == {"id", "notebook", "page", "version"}
    assert not [one for one in columns.values() if issubclass(one, models.DateField | models.TimeField)]
    assert Entry._meta.get_field("page").is_sealed
    assert {Entry().pk.version, Notebook().pk.version} == {4}
    assert not Entry._meta.ordering


def test_no_import_joins_it_to_a_person():
    mine = [path for path in python_files() if package_of(path) == "notebook"]
    assert FLOORS.index("notebook") < FLOORS.index("people")
    assert set().union(*(packages_of(imported(path)) for path in mine)) <= BELOW
    for path in python_files():
        if package_of(path) != "notebook":
            known = {name for name in imported(path) if name.startswith("ertoe.notebook")}
            assert known <= MAY_KNOW.get(short(path), set()), short(path)


@pytest.fixture
def a_day_of_jonas(circle_of_godelieve):
    """He sees her, writes, reads, writes again, changes it, throws it away; and asks what is not there."""
    jonas = circle_of_godelieve.jonas
    client = client_of(jonas)
    client.get(f"/people/{circle_of_godelieve.person.pk}/")
    operations = set(Operation.objects.values_list("pk", flat=True))
    for words in ("Een", "Twee"):
        writes(jonas, words)
    one, other = entries_of(jonas)
    for url in ("/notebook/", "/notebook/print-notebook/", f"/notebook/{one.pk}/read-entry/"):
        assert client.get(url).status_code == 200
    client.post(f"/notebook/{one.pk}/change-entry/", {"version": "1", "what_i_saw": "Drie"})
    client.post(f"/notebook/{other.pk}/throw-away-entry/")
    assert set(Operation.objects.values_list("pk", flat=True)) == operations
    return circle_of_godelieve


@pytest.mark.django_db
def test_the_trail_says_once_that_there_is_a_notebook_and_on_which_day(a_day_of_jonas):
    (event,) = Event.objects.filter(chain=a_day_of_jonas.jonas.account.pk)
    assert (event.word, event.things, event.member, event.organisation) == ("notebook_begun", [], None, None)
    assert event.at == midnight()
    assert event.pk.version == 4
    assert verify() == []


@pytest.mark.django_db
def test_no_id_of_a_notebook_stands_anywhere_else(a_day_of_jonas, the_door_is_open):
    ids = {str(Notebook.objects.get().pk), *(str(row.pk) for row in Entry.objects.all())}
    told = " ".join(f"{one.things} {one.purpose}" for one in Event.objects.all())
    led_to = " ".join(Operation.objects.values_list("location", flat=True))
    assert not [one for one in ids if one in told or one in led_to]
    assert "/notebook/" not in led_to


def test_no_line_in_a_log_names_a_page():
    line = logging.LogRecord(
        "django.request", 30, "", 0, "%s: %s", ("Not Found", f"/notebook/{uuid4()}/read-entry/"), None
    )
    WithoutPrivateAddresses().filter(line)
    assert line.getMessage() == "Not Found: /notebook/.../read-entry/"


@pytest.mark.django_db
def test_looking_into_it_writes_nothing(a_day_of_jonas):
    client = client_of(a_day_of_jonas.jonas)
    with CaptureQueriesContext(connection) as asked:
        client.get("/notebook/")
    assert not [one["sql"] for one in asked if one["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]
    assert not [one["sql"] for one in asked if "people_person" in one["sql"] and "circle_member" not in one["sql"]]


@pytest.mark.django_db
def test_what_is_written_lies_sealed_with_a_key_of_its_own(a_day_of_jonas, the_door_is_open):
    page = Entry.objects.get()
    with connection.cursor() as cursor:
        cursor.execute("SELECT page FROM notebook_entry")
        ((raw,),) = cursor.fetchall()
    assert raw.startswith(f"e1.{page.notebook_id.hex}.")
    assert page.told.first_words == "Drie"
