"""*Dit klopt niet*, *dit wil ik weg*: it stands beside the words of another, which stay."""

import re

import pytest

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.agreements.tests.agreed import an_agreement
from ertoe.dossier.my_people import my_people
from ertoe.foundation.ids import uuid7
from ertoe.goals.changes import record_care_goal, record_life_goal
from ertoe.messages import changes, queries
from ertoe.messages.about import kind_of
from ertoe.messages.models import Message
from ertoe.story.changes import record_story_item, record_strength
from tests.personas import Circle, client_of

pytestmark = pytest.mark.django_db

SEEN = "Ze is liever alleen"


def said_by_jonas(circle: Circle, record=record_story_item, **more):
    return record(
        by=circle.jonas.viewer(),
        person_id=circle.person.pk,
        words=SEEN,
        said_by=circle.jonas.member,
        visibility=Visibility.PROFESSIONALS,
        **more,
    )


def url(thing) -> str:
    return f"/people/{thing.person_id}/say-not-right/?{kind_of(thing)}={thing.pk}"


def waiting_for(circle: Circle, who: str) -> list[tuple[str, str]]:
    lines = my_people(by=circle.everybody[who].viewer())
    return [(one.objection, one.words) for line in lines for one in line.messages]


def test_it_stands_beside_the_words_and_waits_for_who_said_them(circle_of_godelieve):
    circle = circle_of_godelieve
    item = said_by_jonas(circle)
    client = client_of(circle.godelieve)
    assert SEEN in client.get(url(item)).content.decode()
    assert client.post(url(item), {"objection": "not_right"}).status_code == 302
    story = f"/people/{circle.person.pk}/story/"
    page = client.get(story).content.decode()
    assert SEEN in page
    assert "Godelieve zegt: dit klopt niet." in re.sub("</?bdi>", "", page)
    assert waiting_for(circle, "jonas") == [("not_right", "Dit klopt niet.")]
    assert waiting_for(circle, "peeters") == []
    peeters = client_of(circle.peeters).get(story).content.decode()
    assert SEEN in peeters
    assert "dit klopt niet" not in peeters


@pytest.mark.parametrize(
    ("record", "page"),
    [(record_story_item, "story/"), (record_care_goal, "see-care-goal/"), (record_life_goal, "goals/")],
)
def test_whoever_said_it_finds_the_way_to_what_it_is_about(circle_of_godelieve, record, page):
    circle = circle_of_godelieve
    thing = said_by_jonas(circle, record)
    client_of(circle.godelieve).post(url(thing), {"objection": "not_right"})
    jonas = client_of(circle.jonas)
    shown = jonas.get("/me/").content.decode()
    (found,) = set(re.findall(r'href="([^"]+)">Bekijk waarover', shown))
    assert page in found
    assert "Godelieve zegt: dit klopt niet." in re.sub("</?bdi>", "", jonas.get(found).content.decode())


@pytest.mark.parametrize("record", [record_story_item, record_strength, record_life_goal, record_care_goal])
def test_it_can_be_said_of_anything_with_or_without_more_words(circle_of_godelieve, record):
    circle = circle_of_godelieve
    thing = said_by_jonas(circle, record)
    sent = {"objection": "wants_gone", "words": "Dat was lang geleden."}
    assert client_of(circle.godelieve).post(url(thing), sent).status_code == 302
    (one,) = queries.objections(circle.person.pk, by=circle.jonas.viewer())
    assert (one.about, one.kind, one.words) == (thing.pk, "wants_gone", "Dat was lang geleden.")


def test_of_an_agreement_both_who_said_it_and_who_wrote_it_down_are_told(circle_of_godelieve):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.saskia, said_by=circle.saskia.member)
    client_of(circle.godelieve).post(url(agreement), {"objection": "not_right"})
    assert waiting_for(circle, "saskia") == waiting_for(circle, "jonas") == [("not_right", "Dit klopt niet.")]
    page = client_of(circle.godelieve).get(f"/people/{circle.person.pk}/agreements/{agreement.pk}/see-agreement/")
    assert "dit klopt niet" in page.content.decode()


def test_own_words_are_not_contradicted_but_taken_back(circle_of_godelieve):
    circle = circle_of_godelieve
    mine = said_by_jonas(circle)
    hers = record_story_item(
        by=circle.godelieve.viewer(), person_id=circle.person.pk, words="Ik kaart graag",
        said_by=circle.godelieve.member, visibility=Visibility.CIRCLE,
    )  # fmt: skip
    answer = client_of(circle.godelieve).get(url(hers))
    assert answer.url == f"/people/{circle.person.pk}/take-back/?story_item={hers.pk}"
    assert client_of(circle.godelieve).get(url(mine)).status_code == 200


def test_sending_twice_is_once_and_saying_nothing_is_asked_again(circle_of_godelieve):
    circle = circle_of_godelieve
    item = said_by_jonas(circle)
    client = client_of(circle.godelieve)
    assert client.post(url(item), {"words": ""}).status_code == 400
    sent = {"objection": "not_right", "operation": str(uuid7())}
    assert [client.post(url(item), sent).status_code for _ in range(2)] == [302, 302]
    assert len(queries.objections(circle.person.pk, by=circle.jonas.viewer())) == 1


@pytest.mark.parametrize("who", ["katrien", "peeters", "rik", "omar"])
def test_only_the_person_says_so(circle_of_godelieve, who):
    circle = circle_of_godelieve
    item = said_by_jonas(circle)
    persona = circle.everybody[who]
    assert client_of(persona).get(url(item)).status_code == 404
    with pytest.raises(Refused):
        changes.say_not_right(by=persona.viewer(), thing=item, objection=Message.Objection.NOT_RIGHT, words="Nee")


def test_what_is_not_there_is_missing(circle_of_godelieve):
    client = client_of(circle_of_godelieve.godelieve)
    for wanted in ("story_item=x", f"life_goal={circle_of_godelieve.person.pk}"):
        assert client.get(f"/people/{circle_of_godelieve.person.pk}/say-not-right/?{wanted}").status_code == 404
