"""What somebody took back stands on no page of anybody: not beside a goal, not on paper, not in a list.

Whoever said it still reaches its own page, to put it back.
"""

from html import escape

import pytest

from ertoe.access.guard import opened
from ertoe.conversations.models import Answer
from ertoe.messages.about import KINDS
from ertoe.messages.changes import take_back
from tests.personas import client_of
from tests.sweep.routes import under_a_person

READERS = ("godelieve", "katrien", "jonas", "rik", "awake")


def take_everything_back(world) -> list[tuple[str, object]]:
    """Everything in her file: its words and who said them. What also stands in a talk stays readable there."""
    who = {persona.member.pk: persona for persona in world.everybody.values() if persona.member}
    with opened():
        talked = "\n".join(row.words.open() for row in Answer.objects.filter(words__isnull=False))
        rows = [row for model, _see in KINDS.values() for row in model.objects.filter(person=world.hers.person)]
        said = [(row, row.words.open()) for row in rows if row.said_by_id in who]
    for row, _words in said:
        take_back(by=who[row.said_by_id].viewer(), thing=row)
    return [(words, row.said_by_id) for row, words in said if words not in talked]


@pytest.mark.django_db
def test_what_was_taken_back_stands_nowhere(world):
    words = take_everything_back(world)
    assert len(words) > 10
    pages = [one for one in under_a_person() if "GET" in one.expected.methods and one.name != "messages:take_back"]
    found = []
    for who in READERS:
        client = client_of(world.everybody[who])
        me = world.everybody[who].member.pk
        shown = {(one.name, one.url(ids), one.item) for one in pages for ids, _ in world.hers.choices(one, most=3)}
        for name, url, item in [*shown, ("home:me", "/me/", None)]:
            page = client.get(url).content.decode(errors="replace")
            there = [(said, by) for said, by in words if escape(said) in page]
            found += [(who, name, said) for said, by in there if item is None or by != me]
    assert found == []
