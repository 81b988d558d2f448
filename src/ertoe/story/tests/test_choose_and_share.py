"""The one sentence with which every page opens, and who may read an item."""

import pytest

from ertoe.access.doors import Seen
from ertoe.access.errors import Refused, StaleEdit
from ertoe.access.facts import Visibility
from ertoe.conversations.tests.talks import count, hidden
from ertoe.story import changes, queries
from ertoe.story.models import MostImportant
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def an_item(circle, words="Kaarten op dinsdag.", visibility="professionals"):
    return changes.record_story_item(
        by=circle.jonas.viewer(), person_id=circle.person.pk, words=words,
        said_by=circle.godelieve.member, visibility=visibility,
    )  # fmt: skip


def at(item, name):
    return f"/people/{item.person_id}/story/{item.pk}/{name}/"


def test_the_sentence_she_chose_opens_every_page(circle_of_godelieve):
    circle = circle_of_godelieve
    first, second = an_item(circle), an_item(circle, "In mijn eigen huis blijven.")
    client = client_of(circle.godelieve)
    for item in (first, second, second):
        assert client.post(at(item, "choose-most-important")).status_code == 302
    assert queries.most_important(circle.person.pk, by=circle.peeters.viewer()) == second
    assert count(MostImportant, until_at=None) == 1
    head = client.get(f"/people/{circle.person.pk}/story/").content.decode().split("</header>")[1]
    assert "In mijn eigen huis blijven." in head


def test_a_sentence_that_one_may_not_read_opens_nothing(circle_of_godelieve):
    circle = circle_of_godelieve
    item = an_item(circle, visibility="only_me")
    changes.choose_most_important(by=circle.godelieve.viewer(), item=item)
    assert queries.most_important(circle.person.pk, by=circle.peeters.viewer()) is None
    assert "Kaarten op dinsdag." not in client_of(circle.peeters).get(
        f"/people/{circle.person.pk}/story/"
    ).content.decode()  # fmt: skip


@pytest.mark.parametrize("who", ["katrien", "rik", "omar"])
def test_who_may_not_read_it_does_not_choose_or_share_it(circle_of_godelieve, who):
    circle = circle_of_godelieve
    item = an_item(circle)
    client = client_of(getattr(circle, who))
    for name in ("choose-most-important", "share-story-item", "release-story-item"):
        assert client.post(at(item, name), {"visibility": "circle"}).status_code == 404
    by = getattr(circle, who).viewer()
    for verb in (changes.choose_most_important, changes.release_story_item):
        with pytest.raises(Refused):
            verb(by=by, item=item)
    with pytest.raises(Refused):
        changes.share_story_item(by=by, item=item, visibility="circle")


def test_shared_by_name_and_withdrawn_at_once(circle_of_godelieve):
    circle = circle_of_godelieve
    item = an_item(circle)
    client = client_of(circle.godelieve)

    def share(**data):
        page = client.get(at(item, "share-story-item")).content.decode()
        sent = {name: hidden(page, name) for name in ("operation", "version")}
        return client.post(at(item, "share-story-item"), sent | data)

    assert share(visibility="named", named=[circle.katrien.member.pk]).status_code == 302
    assert queries.story_items(item.person_id, by=circle.katrien.viewer()) == [item]
    assert queries.story_items(item.person_id, by=circle.peeters.viewer()) == []
    assert share(visibility="only_me").status_code == 302
    assert queries.story_items(item.person_id, by=circle.katrien.viewer()) == []
    assert share(visibility="everybody").status_code == 400


def test_a_choice_made_on_an_old_page_is_asked_again(circle_of_godelieve):
    circle = circle_of_godelieve
    item = an_item(circle)
    changes.share_story_item(
        by=circle.godelieve.viewer(), item=item, visibility=Visibility.NAMED, named=[circle.jonas.member]
    )
    answer = client_of(circle.jonas).post(at(item, "share-story-item"), {"visibility": "circle", "version": "1"})
    assert answer.status_code == 409
    with pytest.raises(StaleEdit):
        changes.share_story_item(by=circle.jonas.viewer(), item=item, visibility="circle", seen=Seen(version=1))
    assert queries.story_items(item.person_id, by=circle.peeters.viewer()) == []
