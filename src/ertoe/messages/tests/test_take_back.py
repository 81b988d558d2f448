"""Own words taken back: out of everybody's sight at once, and back where they were when that is undone."""

import pytest

from ertoe.access.decision import decide, scope
from ertoe.access.errors import Missing, Refused
from ertoe.access.facts import Visibility
from ertoe.access.guard import opened
from ertoe.agreements.changes import show_goal_to_helper
from ertoe.agreements.tests.agreed import a_life_goal, an_agreement, place_of
from ertoe.dossier.queries import plan
from ertoe.foundation.ids import uuid7
from ertoe.messages import changes, queries
from ertoe.messages.about import Named, kind_of
from ertoe.story.changes import choose_most_important, hear_in_passing
from ertoe.story.permissions import SEE_STORY_ITEM
from tests.personas import Circle, client_of

pytestmark = pytest.mark.django_db

WORDS = "Ik ben bang om te vallen"


def her_words(circle: Circle):
    """Said by Godelieve, written down by Jonas, for everybody."""
    return hear_in_passing(
        by=circle.jonas.viewer(), person_id=circle.person.pk, words=WORDS,
        said_by=circle.godelieve.member, visibility=Visibility.CIRCLE,
    )  # fmt: skip


def url(thing) -> str:
    return f"/people/{thing.person_id}/take-back/?{kind_of(thing)}={thing.pk}"


def who_reads(circle: Circle) -> set[str]:
    story = f"/people/{circle.person.pk}/story/"
    return {name for name, one in circle.everybody.items() if WORDS in client_of(one).get(story).content.decode()}


def test_nobody_sees_them_any_more_and_undone_everybody_does(circle_of_godelieve):
    circle = circle_of_godelieve
    item = her_words(circle)
    choose_most_important(by=circle.godelieve.viewer(), item=item)
    before = who_reads(circle)
    assert before == {"godelieve", "katrien", "peeters", "jonas", "saskia", "ana"}
    client = client_of(circle.godelieve)
    assert WORDS in client.get(url(item)).content.decode()
    answer = client.post(url(item), {"does": "take_back"})
    assert "Niemand anders ziet ze nog" in client.get(answer.url).content.decode()
    assert who_reads(circle) == set()
    with pytest.raises(Missing):
        queries.thing(Named("story_item", item.pk), by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert WORDS in client.get(f"/people/{circle.person.pk}/take-back/").content.decode()
    assert client.post(url(item), {"does": "put_back"}).status_code == 302
    assert who_reads(circle) == before


def test_a_goal_that_is_taken_back_leaves_the_plan_and_what_was_agreed_for_it_stays(circle_of_godelieve):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    an_agreement(circle, circle.jonas, life_goal=goal)
    changes.take_back(by=circle.godelieve.viewer(), thing=goal)
    for who in (circle.godelieve, circle.jonas):
        seen = plan(circle.person.pk, by=who.viewer())
        assert seen.life_goals == ()
        assert len(seen.orphan_agreements) == 1
    changes.put_back(by=circle.godelieve.viewer(), thing=goal)
    assert len(plan(circle.person.pk, by=circle.jonas.viewer()).life_goals) == 1


def test_a_helper_no_longer_sees_an_agreement_that_was_taken_back(circle_of_godelieve):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik, "Rijden naar de kaartclub")
    changes.take_back(by=circle.godelieve.viewer(), thing=agreement)
    rik = client_of(circle.rik)
    assert "kaartclub" not in rik.get(f"/people/{circle.person.pk}/").content.decode()
    assert "kaartclub" not in rik.get("/me/").content.decode()


def test_a_helper_no_longer_reads_the_goal_behind_an_agreement(circle_of_godelieve):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    agreement = an_agreement(circle, circle.rik, life_goal=goal)
    show_goal_to_helper(by=circle.godelieve.viewer(), agreement=agreement, shows=True)
    pages = [f"/people/{circle.person.pk}/", place_of(circle, agreement) + "see-agreement/"]
    rik = client_of(circle.rik)
    assert all(goal.words.open() in rik.get(page).content.decode() for page in pages)
    changes.take_back(by=circle.godelieve.viewer(), thing=goal)
    assert not any(goal.words.open() in rik.get(page).content.decode() for page in pages)


def test_the_decision_and_the_scope_say_the_same(circle_of_godelieve, the_door_is_open):
    circle = circle_of_godelieve
    item = her_words(circle)
    changes.take_back(by=circle.godelieve.viewer(), thing=item)
    item.refresh_from_db()
    for name, persona in circle.everybody.items():
        found = type(item).objects.filter(scope(persona.viewer(), SEE_STORY_ITEM)).exists()
        assert found == decide(persona.viewer(), SEE_STORY_ITEM, item.facts()) == (name == "godelieve")


def test_katrien_takes_back_her_own_message_and_godelieve_no_longer_reads_it(circle_of_godelieve):
    circle = circle_of_godelieve
    letter = changes.write_message(
        by=circle.katrien.viewer(), person_id=circle.person.pk, words=WORDS,
        said_by=circle.katrien.member, visibility=Visibility.CIRCLE,
    )  # fmt: skip
    assert client_of(circle.katrien).post(url(letter)).status_code == 302
    for persona in circle.members:
        assert queries.messages(circle.person.pk, by=persona.viewer()) == []


def test_twice_is_once_and_every_version_stays_whole(circle_of_godelieve):
    circle = circle_of_godelieve
    item = her_words(circle)
    client = client_of(circle.godelieve)
    sent = {"does": "take_back", "operation": str(uuid7())}
    assert [client.post(url(item), sent).status_code for _ in range(2)] == [302, 302]
    assert client.post(url(item), {"does": "take_back"}).status_code == 302
    with opened():
        item.refresh_from_db()
        assert (item.version, item.versions.count()) == (2, 2)


@pytest.mark.parametrize("who", ["jonas", "katrien", "rik", "omar"])
def test_nobody_takes_back_the_words_of_another(circle_of_godelieve, who):
    circle = circle_of_godelieve
    item = her_words(circle)
    persona = circle.everybody[who]
    assert client_of(persona).get(url(item)).status_code == 404
    assert client_of(persona).post(url(item)).status_code == 404
    with pytest.raises(Refused):
        changes.take_back(by=persona.viewer(), thing=item)
    assert "godelieve" in who_reads(circle)
