import logging
import re

import pytest
from django.db import connection

from ertoe.access.errors import Refused
from ertoe.access.models import Operation
from ertoe.audit.models import Event
from ertoe.audit.verify import verify
from ertoe.confidence import changes
from ertoe.confidence.models import SensitiveLine, SensitiveNote
from ertoe.foundation.ids import uuid7
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def rows_by_table() -> dict[str, int]:
    with connection.cursor() as cursor:
        counted = {}
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT count(*) FROM {connection.ops.quote_name(table)}")
            counted[table] = cursor.fetchone()[0]
    return counted


def test_a_yes_is_written_down_before_anything_can_be_told(told, the_door_is_open):
    response = client_of(told.g.peeters).post(told.url("say-yes/"), {"operation": str(uuid7())})
    note = SensitiveNote.objects.get()
    assert (note.asked_by, note.heard_by) == (told.g.peeters.member, told.g.peeters.member)
    assert response.url == told.url(f"{note.pk}/tell-in-confidence/")
    assert not SensitiveLine.objects.exists()


def test_a_no_leaves_no_trace_at_all(told, caplog):
    """Not a row, not an event, not a line in a log; and nowhere on the page can anything be filled in."""
    client = client_of(told.g.peeters)
    client.get("/me/")
    before, told_of = rows_by_table(), Event.objects.count()
    caplog.set_level(logging.DEBUG)
    page = client.get(told.url()).content.decode()
    assert "Dat is goed. Er is niets bewaard" in page
    assert not re.search(r"<textarea|<select|type=.(text|radio|checkbox)", page)
    assert (rows_by_table(), Event.objects.count()) == (before, told_of)
    assert [one for one in caplog.records if not one.name.startswith("django.db")] == []


def test_who_is_turned_away_leaves_no_line_that_says_of_whom(told, caplog):
    client_of(told.g.katrien).get(told.url(f"{uuid7()}/read-in-confidence/"))
    assert caplog.messages == ["Not Found: /people/..."]


def test_a_yes_sent_twice_is_one_yes(told, the_door_is_open):
    client, fields = client_of(told.g.peeters), {"operation": str(uuid7())}
    first, second = (client.post(told.url("say-yes/"), fields) for _ in range(2))
    assert first.url == second.url
    assert SensitiveNote.objects.count() == 1


def test_her_own_operation_in_the_hand_of_another_is_turned_away(told):
    fields = {"operation": str(uuid7())}
    client_of(told.g.godelieve).post(told.url("say-yes/"), fields)
    assert client_of(told.g.jonas).post(told.url("say-yes/"), fields).status_code == 409
    assert Operation.objects.count() == 1


def test_she_begins_alone_and_nobody_reads_along(told, the_door_is_open):
    note = told.says_yes("godelieve")
    assert note.asked_by == note.heard_by == told.g.godelieve.member
    assert note.facts().named == frozenset()
    assert client_of(told.g.peeters).get(told.url(f"{note.pk}/read-in-confidence/")).status_code == 404


@pytest.mark.parametrize("who", ["katrien", "mandate", "trusted", "volunteer", "rik", "omar"])
def test_only_she_and_her_professionals_can_begin(told, who):
    with pytest.raises(Refused):
        told.says_yes(who)
    assert client_of(told.g.everybody[who]).post(told.url("say-yes/")).status_code == 404


@pytest.mark.parametrize("who", ["mandate", "trusted", "rik", "omar"])
def test_who_never_opens_anything_here_gets_the_same_404(told, who):
    assert client_of(told.g.everybody[who]).get(told.url()).status_code == 404


def test_its_traces_stand_on_a_chain_of_their_own(told):
    on_hers = Event.objects.filter(chain=told.g.person.pk).count()
    note = told.told_to_peeters()
    event = Event.objects.filter(chain=note.subject.id, word="yes_said").get()
    assert (event.member, event.role) == (told.g.peeters.member.pk, "professional")
    assert Event.objects.filter(chain=told.g.person.pk).count() == on_hers
    assert verify() == []


def test_without_the_tool_nothing_begins(circle_of_godelieve):
    g = circle_of_godelieve
    assert client_of(g.peeters).post(f"/people/{g.person.pk}/in-confidence/say-yes/").status_code == 404
    with pytest.raises(Exception, match="in-confidence"):
        changes.say_yes(by=g.peeters.viewer(), person_id=g.person.pk)
