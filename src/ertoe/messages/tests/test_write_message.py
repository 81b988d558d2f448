import pytest

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.foundation.ids import uuid7
from ertoe.goals.changes import record_life_goal
from ertoe.messages import changes, queries
from tests.personas import client_of

pytestmark = pytest.mark.django_db

WORDS = "Haar benen zijn dikker dan vorige week"


def url(circle) -> str:
    return f"/people/{circle.person.pk}/write-message/"


def read_by(circle, persona) -> list[str]:
    return [one.words.open() for one in queries.messages(circle.person.pk, by=persona.viewer())]


def her_goal(circle, visibility=Visibility.PROFESSIONALS):
    return record_life_goal(
        by=circle.godelieve.viewer(),
        person_id=circle.person.pk,
        words="Kaarten op dinsdag",
        said_by=circle.godelieve.member,
        visibility=visibility,
    )


def test_jonas_writes_for_his_colleagues_and_godelieve_reads_along(circle_of_godelieve):
    circle = circle_of_godelieve
    client = client_of(circle.jonas)
    assert client.get(url(circle)).status_code == 200
    sent = {"words": WORDS, "visibility": "professionals", "is_for_handover": "on"}
    assert client.post(url(circle), sent).status_code == 302
    for persona in (circle.peeters, circle.godelieve):
        assert read_by(circle, persona) == [WORDS]
    assert read_by(circle, circle.katrien) == []


def test_a_message_to_one_professional_is_read_by_that_one(circle_of_godelieve):
    circle = circle_of_godelieve
    client = client_of(circle.godelieve)
    sent = {"words": WORDS, "visibility": "named"}
    assert client.post(url(circle), sent).status_code == 400
    assert client.post(url(circle), sent | {"named": [str(circle.peeters.member.pk)]}).status_code == 302
    assert read_by(circle, circle.peeters) == [WORDS]
    assert read_by(circle, circle.jonas) == []


def test_it_may_hang_on_a_goal(circle_of_godelieve):
    circle = circle_of_godelieve
    goal = her_goal(circle)
    client = client_of(circle.jonas)
    about = f"{url(circle)}?life_goal={goal.pk}"
    assert "Kaarten op dinsdag" in client.get(about).content.decode()
    assert client.post(about, {"words": WORDS, "visibility": "professionals"}).status_code == 302
    assert [one.life_goal for one in queries.messages(circle.person.pk, by=circle.peeters.viewer())] == [goal]


@pytest.mark.parametrize("wanted", ["nothing", "01a1ffb8-e64d-7239-afc1-dc6e61416bbe"])
def test_it_hangs_on_nothing_that_one_may_not_read(circle_of_godelieve, wanted):
    circle = circle_of_godelieve
    private = her_goal(circle, Visibility.ONLY_ME)
    for name in ("life_goal", "agreement"):
        assert client_of(circle.jonas).get(f"{url(circle)}?{name}={wanted}").status_code == 404
    assert client_of(circle.jonas).get(f"{url(circle)}?life_goal={private.pk}").status_code == 404


def test_sending_twice_is_one_message(circle_of_godelieve):
    circle = circle_of_godelieve
    sent = {"words": WORDS, "visibility": "circle", "operation": str(uuid7())}
    client = client_of(circle.jonas)
    assert [client.post(url(circle), sent).status_code for _ in range(2)] == [302, 302]
    assert read_by(circle, circle.katrien) == [WORDS]


def test_an_empty_message_is_not_kept(circle_of_godelieve):
    circle = circle_of_godelieve
    assert client_of(circle.jonas).post(url(circle), {"visibility": "circle"}).status_code == 400
    assert read_by(circle, circle.jonas) == []


@pytest.mark.parametrize("name", ["rik", "omar"])
def test_the_helper_and_the_stranger_write_and_read_nothing(circle_of_godelieve, name):
    circle = circle_of_godelieve
    persona = circle.everybody[name]
    for page in (url(circle), f"/people/{circle.person.pk}/messages/"):
        assert client_of(persona).get(page).status_code == 404
    with pytest.raises(Refused):
        changes.write_message(
            by=persona.viewer(),
            person_id=circle.person.pk,
            words=WORDS,
            said_by=circle.godelieve.member,
            visibility=Visibility.CIRCLE,
        )
