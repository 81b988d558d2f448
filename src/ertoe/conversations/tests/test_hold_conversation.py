"""What was prepared at home is talked about: by who may read it, with who is there."""

import pytest

from ertoe.access.errors import Refused
from ertoe.conversations import changes, queries
from ertoe.conversations.tests.talks import hidden, shared_with_professionals, url
from tests.personas import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def prepared(circle_of_godelieve):
    circle = circle_of_godelieve
    return changes.prepare_conversation(
        by=circle.godelieve.viewer(), person_id=circle.person.pk, said_by=circle.godelieve.member
    )


def there(circle, talk):
    row = queries.conversation(talk.pk, by=circle.godelieve.viewer(), person_id=circle.person.pk)
    return row.state, [one.member for one in row.present.all()]


def test_jonas_opens_what_was_shared_with_him_and_is_there_from_now_on(circle_of_godelieve, prepared):
    shared_with_professionals(circle_of_godelieve, prepared)
    client = client_of(circle_of_godelieve.jonas)
    operation = hidden(client.get(url(prepared)).content.decode().split("hold-conversation")[1], "operation")
    for _twice in range(2):
        answer = client.post(url(prepared, "hold-conversation/"), {"operation": operation})
        assert answer.url == url(prepared)
    members = [circle_of_godelieve.godelieve.member, circle_of_godelieve.jonas.member]
    assert there(circle_of_godelieve, prepared) == ("held", members)


@pytest.mark.parametrize("who", ["jonas", "katrien", "rik", "omar"])
def test_what_was_not_shared_nobody_else_opens(circle_of_godelieve, prepared, who):
    assert client_of(getattr(circle_of_godelieve, who)).post(url(prepared, "hold-conversation/")).status_code == 404
    with pytest.raises(Refused):
        changes.hold_conversation(by=getattr(circle_of_godelieve, who).viewer(), conversation=prepared, present=[])
    assert there(circle_of_godelieve, prepared)[0] == "prepared"
