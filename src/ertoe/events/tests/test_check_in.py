"""At the door, and what goes out for a spreadsheet."""

import pytest

from ertoe.events import changes
from ertoe.paper.spreadsheet import as_csv
from tests.personas import Persona, client_of

pytestmark = pytest.mark.django_db


def test_a_tick_arrives_once_and_can_be_taken_back(nele, evening, comes, standing):
    an, bo, cis = comes("an"), comes("bo"), comes("cis")
    door, url = client_of(Persona("Nele", nele)), f"/zone/organise-events/{evening.pk}/check-in/"
    for one in (an, an, cis):
        assert door.post(url, {"registration": one.pk}).url.endswith(f"#r{one.pk.hex}")
    assert "2 van 3 zijn er." in door.get(url).content.decode()
    assert standing() == ["an", "bo", "cis"]
    door.post(url, {"registration": an.pk, "there": "no"})
    assert "1 van 1 zijn er." in door.get(f"{url}?q=CIS").content.decode()
    assert door.post(url, {"registration": evening.pk}).status_code == 404
    assert door.post(url, {"registration": "x"}).status_code == 404
    assert bo


def test_who_comes_unannounced_is_let_in_by_who_stands_there(nele, editor, evening, comes, standing):
    comes("an"), comes("bo")
    changes.add_at_door(by=editor, event=evening, name="Wouter")
    changes.add_at_door(by=editor, event=evening, name="Zoë")
    assert standing() == ["an", "bo", "Wouter", "Zoë"]
    sheet = client_of(Persona("Nele", nele)).get(f"/zone/organise-events/{evening.pk}/registrations-csv/").content
    assert sheet.decode("utf-8-sig").splitlines()[4].split(";")[:2] == ["4", "Zoë"]


def test_a_name_is_never_a_formula():
    text = as_csv(["a", "b"], [["=1+1", "-2"], ["@x", "een; twee"]]).decode()
    assert text == "\ufeffa;b\r\n'=1+1;'-2\r\n'@x;\"een; twee\"\r\n"
