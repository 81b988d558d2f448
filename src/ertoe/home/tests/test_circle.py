from datetime import timedelta

import pytest

from ertoe.access.facts import Visibility
from ertoe.access.viewer import Role
from ertoe.agreements.tests.agreed import an_agreement
from ertoe.circle import changes
from ertoe.dossier.sharing import circle_of
from ertoe.foundation.clock import today
from tests.personas import DEMO, a_person_called, an_account, an_organisation, client_of

pytestmark = pytest.mark.django_db


def page_of(circle) -> str:
    return f"/people/{circle.person.pk}/circle/"


def seen_by(circle, persona) -> str:
    return client_of(persona).get(page_of(circle)).content.decode()


def test_godelieve_sees_who_is_around_her_and_whom_to_call(circle_of_godelieve):
    circle = circle_of_godelieve
    changes.invite_member(
        by=circle.godelieve.viewer(),
        person_id=circle.person.pk,
        name="Wout",
        role=Role.VOLUNTEER,
        phone="0471 00 11 22",
        call_for="voor de kaartclub",
    )
    text = seen_by(circle, circle.godelieve)
    for words in ("Katrien", "Dokter Peeters", "Rik", "Wout", "0471 00 11 22", "voor de kaartclub", "Uitgenodigd"):
        assert words in text
    assert "In de kring sinds 5 januari 2026." in text


def test_what_each_does_is_told_to_who_may_read_it(circle_of_godelieve):
    circle = circle_of_godelieve
    an_agreement(circle, circle.rik, "Naar de kaartclub rijden")
    assert "Naar de kaartclub rijden" in seen_by(circle, circle.jonas)
    assert "Naar de kaartclub rijden" not in seen_by(circle, circle.katrien)


def test_jonas_sees_the_circle_and_no_button_to_change_it(circle_of_godelieve):
    text = seen_by(circle_of_godelieve, circle_of_godelieve.jonas)
    assert "Katrien" in text
    for url in ("invite-member", "end-membership", "as-they-see", "sharing/"):
        assert url not in text


@pytest.mark.parametrize("name", ["rik", "omar"])
def test_the_helper_and_the_stranger_get_the_same_404(circle_of_godelieve, name):
    assert client_of(circle_of_godelieve.everybody[name]).get(page_of(circle_of_godelieve)).status_code == 404


def test_who_has_left_stands_no_longer_in_the_circle(circle_of_godelieve):
    circle = circle_of_godelieve
    godelieve = circle.godelieve.viewer()
    changes.end_membership(by=godelieve, member=circle.jonas.member, on=today() - timedelta(days=1))
    around, matrix = circle_of(circle.person.pk, by=godelieve)
    assert "Jonas" not in {one.name for one in around.others}
    assert not any("Jonas" in column.names for column in matrix.columns)


def test_on_the_first_day_there_is_nobody_and_one_next_step(db):
    account = an_account("Jos Baert")
    person, _middle = a_person_called("Jos", "Baert", account)
    browser = client_of(type("Jos", (), {"account": account}))
    text = browser.get(f"/people/{person.pk}/circle/").content.decode()
    assert "Hier staat nog niemand." in text
    assert "invite-member" in text


def rows_of(circle, persona) -> dict[str, dict[str, str]]:
    """The table as words: per row, per name, how it is read."""
    _around, matrix = circle_of(circle.person.pk, by=persona.viewer())
    return {
        word: {
            name: f"{cell.reads}" if cell.many is None else f"{cell.many}/{cell.whole}"
            for column, cell in zip(matrix.columns, cells, strict=True)
            for name in column.names
        }
        for word, cells in (*matrix.ways, *matrix.kinds)
    }


PROFESSIONALS = {"Dokter Peeters", "Jonas", "Saskia", "Ana"}


def test_the_table_of_who_reads_what_follows_the_rule_of_the_doors(circle_of_godelieve):
    circle = circle_of_godelieve
    rows = rows_of(circle, circle.godelieve)
    everybody = PROFESSIONALS | {"Katrien", "Rik"}

    def who(way: str) -> set[str]:
        return {name for name, reads in rows[way].items() if reads == "yes"}

    assert set(rows["circle"]) == everybody
    assert who("circle") == PROFESSIONALS | {"Katrien"}
    assert who("professionals") == PROFESSIONALS
    assert who("only_me") == who("named") == set()
    assert rows["named"] == {"Rik": "no"} | dict.fromkeys(everybody - {"Rik"}, "chosen")
    assert who("said_themselves") == everybody - {"Rik"}
    assert who("does_themselves") == everybody


def test_godelieve_reads_how_much_of_each_kind_others_read(circle_of_godelieve):
    circle = circle_of_godelieve
    an_agreement(circle, circle.rik, "Rijden")
    an_agreement(circle, circle.katrien, "Bellen", visibility=Visibility.CIRCLE)
    rows = rows_of(circle, circle.godelieve)
    assert {rows["agreement"][name] for name in PROFESSIONALS} == {"2/2"}
    assert (rows["agreement"]["Katrien"], rows["agreement"]["Rik"]) == ("1/2", "1/2")


def test_how_much_others_read_is_told_to_the_person_alone(circle_of_godelieve):
    circle = circle_of_godelieve
    an_agreement(circle, circle.rik, "Rijden")
    for persona in (circle.jonas, circle.katrien):
        assert "agreement" not in rows_of(circle, persona)


def test_who_reads_the_same_stands_in_one_column(circle_of_godelieve):
    circle = circle_of_godelieve
    _around, matrix = circle_of(circle.person.pk, by=circle.godelieve.viewer())
    assert sorted(map(len, (column.names for column in matrix.columns))) == [1, 1, 4]


def test_who_cannot_sign_in_reads_nothing(circle_of_godelieve):
    circle = circle_of_godelieve
    by, person_id = circle.godelieve.viewer(), circle.person.pk
    changes.invite_member(by=by, person_id=person_id, name="Paula", role=Role.VOLUNTEER)
    assert "Paula" not in rows_of(circle, circle.godelieve)["circle"]


def test_a_team_stands_for_the_colleague_who_comes_by(circle_of_godelieve):
    circle = circle_of_godelieve
    by, brug = circle.godelieve.viewer(), an_organisation("De Brug")
    team = changes.invite_member(by=by, person_id=circle.person.pk, name="De Brug", role=Role.TEAM, organisation=brug)
    changes.accept_invitation(by=DEMO, member=team)
    _around, matrix = circle_of(circle.person.pk, by=by)
    [place] = [number for number, column in enumerate(matrix.columns) if column.is_team]
    reads = {way: cells[place].reads for way, cells in matrix.ways}
    assert (reads["professionals"], reads["circle"], reads["named"], reads["only_me"]) == ("yes", "yes", "no", "no")
    assert "Een collega van De Brug, op de dag zelf" in seen_by(circle, circle.godelieve)
