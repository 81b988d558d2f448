"""The closing minute: when and with whom it goes on, and who may read it, with who heard that."""

from datetime import timedelta

import pytest

from ertoe.access.doors import Seen
from ertoe.access.errors import Missing, Refused, StaleEdit
from ertoe.conversations import changes, queries
from ertoe.conversations.models import Conversation
from ertoe.conversations.tests.talks import CARDS, a_talk, hidden, says, shared_with_professionals, url
from ertoe.dossier.my_people import my_people
from ertoe.foundation.clock import today
from ertoe.story import changes as story
from ertoe.story.queries import story_items
from tests.personas import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    says(circle_of_godelieve, talk)
    return talk


def closed(circle, talk, *, who="jonas", **data):
    client = client_of(getattr(circle, who))
    page = client.get(url(talk, "close-conversation/")).content.decode()
    names = ("operation", "version")
    data = {name: hidden(page, name) for name in names} | {"visibility": "professionals", **data}
    return client.post(url(talk, "close-conversation/"), data)


def now(circle, talk):
    return queries.conversation(talk.pk, by=circle.godelieve.viewer(), person_id=circle.person.pk)


def readers(circle, talk):
    found = set()
    for name, persona in circle.everybody.items():
        try:
            queries.conversation(talk.pk, by=persona.viewer(), person_id=circle.person.pk)
        except Missing:
            continue
        if queries.answers(talk, by=persona.viewer()):
            found.add(name)
    return found


def test_jonas_rounds_off_and_says_who_heard_it(circle_of_godelieve, talk):
    next_on = today() + timedelta(days=42)
    data = {"next_talk": "met mijn dochter", "next_on": next_on, "heard_by": circle_of_godelieve.jonas.member.pk}
    assert closed(circle_of_godelieve, talk, **data).url == url(talk)
    row = now(circle_of_godelieve, talk)
    assert (row.state, row.next_talk.open(), row.next_on) == ("closed", "met mijn dochter", next_on)
    assert row.heard_by == circle_of_godelieve.jonas.member
    page = client_of(circle_of_godelieve.peeters).get(url(talk)).content.decode()
    assert "met mijn dochter" in page
    assert CARDS in page


@pytest.mark.parametrize(
    ("visibility", "who"),
    [
        ("only_me", {"godelieve"}),
        ("named", {"godelieve", "katrien"}),
        ("professionals", {"godelieve", "jonas", "peeters", "saskia", "ana"}),
        ("circle", {"godelieve", "jonas", "peeters", "saskia", "ana", "katrien"}),
    ],
)
def test_the_answer_decides_who_reads_talk_and_answers(circle_of_godelieve, talk, visibility, who):
    closed(circle_of_godelieve, talk, visibility=visibility, named=[circle_of_godelieve.katrien.member.pk])
    assert readers(circle_of_godelieve, talk) == who


def test_sharing_is_withdrawn_at_once(circle_of_godelieve, talk):
    closed(circle_of_godelieve, talk, visibility="named", named=[circle_of_godelieve.katrien.member.pk])
    closed(circle_of_godelieve, talk, who="godelieve", visibility="only_me")
    assert readers(circle_of_godelieve, talk) == {"godelieve"}


def test_who_wrote_it_down_and_reads_it_no_longer_goes_back_to_the_list(circle_of_godelieve, talk):
    answer = closed(circle_of_godelieve, talk, visibility="only_me")
    assert answer.url == f"/people/{talk.person_id}/conversations/"
    assert client_of(circle_of_godelieve.jonas).get(url(talk)).status_code == 404


def test_a_prepared_talk_is_shared_and_still_to_come(circle_of_godelieve):
    circle = circle_of_godelieve
    talk = changes.prepare_conversation(
        by=circle.godelieve.viewer(), person_id=circle.person.pk, said_by=circle.godelieve.member
    )
    assert closed(circle, talk, who="godelieve").status_code == 302
    assert now(circle, talk).state == Conversation.State.PREPARED
    waiting = [one.id for line in my_people(by=circle.jonas.viewer()) for one in line.talks]
    assert waiting == [talk.pk]
    assert [one for line in my_people(by=circle.katrien.viewer()) for one in line.talks] == []


@pytest.mark.parametrize("fault", [{"visibility": "everybody"}, {"next_on": "2020-01-01"}, {"named": ["nobody"]}])
def test_a_fault_is_said_and_nothing_is_closed(circle_of_godelieve, talk, fault):
    answer = closed(circle_of_godelieve, talk, **fault)
    assert answer.status_code == 400
    assert 'role="alert"' in answer.content.decode()
    assert now(circle_of_godelieve, talk).state == Conversation.State.HELD


def test_when_another_closed_it_meanwhile_one_chooses_again(circle_of_godelieve, talk):
    shared_with_professionals(circle_of_godelieve, talk)
    answer = closed(circle_of_godelieve, talk, version="1", next_talk="met Rik")
    assert answer.status_code == 409
    assert "met Rik" in answer.content.decode()
    assert now(circle_of_godelieve, talk).next_talk is None
    with pytest.raises(StaleEdit):
        changes.close_conversation(
            by=circle_of_godelieve.jonas.viewer(), conversation=talk, visibility="circle", seen=Seen(version=1)
        )


@pytest.mark.parametrize("who", ["peeters", "katrien", "rik", "omar"])
def test_who_was_not_part_of_it_does_not_decide_who_reads(circle_of_godelieve, talk, who):
    closed(circle_of_godelieve, talk)
    client = client_of(getattr(circle_of_godelieve, who))
    assert client.get(url(talk, "close-conversation/")).status_code == 404
    assert client.post(url(talk, "close-conversation/"), {"visibility": "circle"}).status_code == 404
    with pytest.raises(Refused):
        changes.close_conversation(
            by=getattr(circle_of_godelieve, who).viewer(), conversation=talk, visibility="circle"
        )
    assert now(circle_of_godelieve, talk).visibility == "professionals"


# --- what was taken from the talk while it went on ------------------------------

QUOTE = "Op dinsdag naar de kaartclub."


def taken(circle, talk):
    """Jonas marks her words as what matters, before anybody was asked who may read."""
    by = circle.jonas.viewer()
    [answer] = queries.answers(talk, by=by)
    return story.keep_phrase(by=by, answer=answer, version=1, start=0, end=len(QUOTE), quote=QUOTE)


def read_by(circle, item):
    readers = {}
    for name, persona in circle.everybody.items():
        found = story_items(circle.person.pk, by=persona.viewer())
        readers[name] = any(one.pk == item.pk for one in found)
    return {name for name, reads in readers.items() if reads}


@pytest.mark.parametrize(
    ("visibility", "who"),
    [
        ("only_me", {"godelieve"}),
        ("named", {"godelieve", "katrien"}),
        ("professionals", {"godelieve", "jonas", "peeters", "saskia", "ana"}),
        ("circle", {"godelieve", "jonas", "peeters", "saskia", "ana", "katrien"}),
    ],
)
def test_what_was_taken_from_a_talk_is_read_by_who_reads_the_talk(circle_of_godelieve, talk, visibility, who):
    circle = circle_of_godelieve
    item = taken(circle, talk)
    assert read_by(circle, item) == {"godelieve", "jonas"}
    closed(circle, talk, visibility=visibility, named=[circle.katrien.member.pk])
    assert read_by(circle, item) == who


def test_the_closing_page_says_which_words_go_along(circle_of_godelieve, talk):
    client = client_of(circle_of_godelieve.jonas)
    assert "Dit komt in het verhaal" not in client.get(url(talk, "close-conversation/")).content.decode()
    taken(circle_of_godelieve, talk)
    page = client.get(url(talk, "close-conversation/")).content.decode()
    assert QUOTE in page.split("Dit komt in het verhaal", 1)[1]


def test_closing_again_leaves_what_is_readable_as_it_was_shared(circle_of_godelieve, talk):
    circle = circle_of_godelieve
    item = taken(circle, talk)
    closed(circle, talk, visibility="professionals")
    by = circle.godelieve.viewer()
    story.share_story_item(by=by, item=item, visibility="only_me")
    closed(circle, talk, who="godelieve", visibility="circle")
    assert read_by(circle, item) == {"godelieve"}


def test_a_closing_that_fails_releases_nothing(circle_of_godelieve, talk):
    item = taken(circle_of_godelieve, talk)
    closed(circle_of_godelieve, talk, visibility="everybody")
    assert read_by(circle_of_godelieve, item) == {"godelieve", "jonas"}
