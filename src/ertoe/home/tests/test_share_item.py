import pytest

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.circle.changes import share_item
from ertoe.dossier.sharing import sharing
from ertoe.foundation.ids import uuid7
from ertoe.story.changes import record_story_item
from tests.personas import client_of

pytestmark = pytest.mark.django_db

HOUSE = "Hier ga ik niet weg."


def said(circle, visibility=Visibility.CIRCLE, words=HOUSE):
    said_by, by = circle.godelieve.member, circle.godelieve.viewer()
    return record_story_item(by=by, person_id=circle.person.pk, words=words, said_by=said_by, visibility=visibility)


def url(circle, page: str = "share-item") -> str:
    return f"/people/{circle.person.pk}/{page}/"


def tap(circle, item, visibility: str, **more):
    sent = {"kind": "story_item", "item": item.pk, "version": item.version, "visibility": visibility}
    return client_of(circle.godelieve).post(url(circle), sent | {"operation": str(uuid7())} | more)


def readers_of(circle, item) -> set[str]:
    found = sharing(circle.person.pk, by=circle.godelieve.viewer())
    return {reader.name for one in found.items if one.id == item.pk for reader in one.readers}


def test_one_tap_and_nobody_else_reads_it_any_more(circle_of_godelieve):
    circle, item = circle_of_godelieve, said(circle_of_godelieve)
    assert "Katrien" in readers_of(circle, item)
    answer = tap(circle, item, "only_me")
    assert answer.url == f"{url(circle, 'sharing')}?changed=story_item.{item.pk}"
    assert readers_of(circle, item) == set()


def test_and_it_is_undone_as_easily(circle_of_godelieve):
    circle, item = circle_of_godelieve, said(circle_of_godelieve)
    tap(circle, item, "named", named=[str(circle.katrien.member.pk)])
    item.refresh_from_db()
    browser = client_of(circle.godelieve)
    page = browser.get(tap(circle, item, "only_me").url)
    assert readers_of(circle, item) == set()
    undo = page.context["undo"]
    assert (undo["visibility"], undo["named"]) == (Visibility.NAMED, {circle.katrien.member.pk})
    sent = {"kind": undo["kind"], "item": undo["id"], "version": undo["version"], "visibility": undo["visibility"]}
    browser.post(url(circle), sent | {"named": [str(one) for one in undo["named"]], "operation": str(uuid7())})
    assert readers_of(circle, item) == {"Katrien"}


def test_the_form_asks_with_the_words_in_sight_and_comes_back_to_the_list(circle_of_godelieve):
    circle, item = circle_of_godelieve, said(circle_of_godelieve)
    page = client_of(circle.godelieve).get(url(circle), {"kind": "story_item", "item": item.pk}).content.decode()
    assert HOUSE in page
    assert "Wie mag dit lezen?" in page


def test_sharing_again_what_somebody_changed_meanwhile_changes_nothing(circle_of_godelieve):
    circle, item = circle_of_godelieve, said(circle_of_godelieve)
    assert tap(circle, item, "professionals").status_code == 302
    answer = tap(circle, item, "only_me")
    assert answer.status_code == 409
    assert "Jonas" in readers_of(circle, item)


def test_sent_twice_is_once(circle_of_godelieve):
    circle, item = circle_of_godelieve, said(circle_of_godelieve)
    operation = str(uuid7())
    first, second = (tap(circle, item, "only_me", operation=operation) for _ in range(2))
    assert first.url == second.url
    item.refresh_from_db()
    assert item.version == 2


@pytest.mark.parametrize("who", ["katrien", "jonas", "rik", "omar"])
def test_nobody_else_chooses_who_reads_what_godelieve_said(circle_of_godelieve, who):
    circle, item = circle_of_godelieve, said(circle_of_godelieve)
    persona = circle.everybody[who]
    sent = {"kind": "story_item", "item": item.pk, "version": 1, "visibility": "circle"}
    assert client_of(persona).post(url(circle), sent).status_code == 404
    assert client_of(persona).get(url(circle, "sharing")).status_code == 404
    with pytest.raises(Refused):
        share_item(by=persona.viewer(), item=item, visibility=Visibility.CIRCLE)


@pytest.mark.parametrize("sent", [{}, {"item": "x"}, {"kind": "story_item"}])
def test_without_an_item_one_comes_to_the_list(circle_of_godelieve, sent):
    answer = client_of(circle_of_godelieve.godelieve).get(url(circle_of_godelieve), sent)
    assert (answer.status_code, answer.url) == (302, url(circle_of_godelieve, "sharing"))


@pytest.mark.parametrize("kind", ["story_item", "person", ""])
def test_a_thing_that_is_not_there_is_a_404(circle_of_godelieve, kind):
    sent = {"kind": kind, "item": str(uuid7())}
    assert client_of(circle_of_godelieve.godelieve).get(url(circle_of_godelieve), sent).status_code == 404


def test_the_list_may_be_asked_for_one_member(circle_of_godelieve):
    circle = circle_of_godelieve
    said(circle, Visibility.PROFESSIONALS)
    said(circle, Visibility.CIRCLE, "Dit mag iedereen weten.")
    page = client_of(circle.godelieve).get(url(circle, "sharing"), {"member": circle.katrien.member.pk})
    [group] = page.context["groups"]
    assert [one.item.words for one in group.entries] == ["Dit mag iedereen weten."]
    [hidden] = page.context["hidden"]
    assert [one.item.words for one in hidden.entries] == [HOUSE]


def test_with_one_member_less_the_others_keep_reading(circle_of_godelieve):
    circle, item = circle_of_godelieve, said(circle_of_godelieve)
    both = [str(circle.katrien.member.pk), str(circle.jonas.member.pk)]
    tap(circle, item, "named", named=both)
    page = client_of(circle.godelieve).get(url(circle, "sharing"), {"member": circle.katrien.member.pk})
    [group] = page.context["groups"]
    assert group.entries[0].one_less == (circle.jonas.member.pk,)


def test_nothing_there_yet_is_said_kindly_and_nothing_shared_too(circle_of_godelieve):
    circle = circle_of_godelieve
    browser = client_of(circle.godelieve)
    assert "Er staat nog niets." in browser.get(url(circle, "sharing")).content.decode()
    said(circle, Visibility.ONLY_ME)
    assert "U deelt nog niets." in browser.get(url(circle, "sharing")).content.decode()
