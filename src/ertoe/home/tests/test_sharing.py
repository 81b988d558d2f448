"""The list of what Godelieve shares, in the demo: every kind is there, and each can be shared otherwise."""

from ertoe.conversations.models import Answer
from ertoe.foundation.ids import uuid7
from ertoe.home.reading import KINDS


def test_every_kind_in_the_demo_can_be_shared_otherwise_from_the_list(the_demo):
    browser = the_demo.browser("godelieve")
    page = browser.get(the_demo.path("sharing/"))
    items = [one.item for group in page.context["groups"] for one in group.entries]
    assert {item.kind for item in items} == set(KINDS)
    for item in {item.kind: item for item in items}.values():
        sent = {"kind": item.kind, "item": item.id, "version": item.version, "visibility": "only_me"}
        answer = browser.post(the_demo.path("share-item/"), sent | {"operation": str(uuid7())})
        assert answer.status_code == 302, item.kind


def test_the_answers_of_a_talk_go_with_it(the_demo):
    talk = the_demo.teller.made["first_talk"]
    talk.refresh_from_db()
    sent = {"kind": "conversation", "item": talk.pk, "version": talk.version, "visibility": "only_me"}
    the_demo.browser("godelieve").post(the_demo.path("share-item/"), sent)
    assert {one.visibility for one in Answer.objects.filter(conversation=talk)} == {"only_me"}


def test_a_long_list_is_folded_after_the_first_dozen(the_demo):
    page = the_demo.browser("godelieve").get(the_demo.path("sharing/"))
    longest = max(page.context["groups"], key=lambda group: len(group.entries))
    assert len(longest.first) == 12
    assert f"Toon er nog {len(longest.rest)}" in page.content.decode()
