"""A story of change points at nobody, is read by an editor first, and goes back to its writer when it asks for it."""

from django.test import Client

from ertoe.library import changes
from ertoe.library.models import Offer, Story
from ertoe.library.own_page import own_page

FORM = "/zone/library/stories/write-story/"
STORIES = "/zone/library/stories/"
SENT = {"title": "Eerst de hond", "before": "Zij wilde niet.", "did": "Wij vroegen waarom.", "changed": "Zij wandelt."}


def test_a_story_is_published_by_an_editor_and_withdrawn_by_its_writer(zone, read):
    mine = Client().post(FORM, SENT).url.removesuffix("own-offer/")
    assert "Eerst de hond" not in read(STORIES)
    (story,) = Story.objects.all()
    zone.nele.post(f"/zone/library/waiting/{story.pk}/judge-offer/", {"state": "accepted", "version": 1})
    assert "Zij wandelt." in read(STORIES)
    assert Client().get(f"{mine}rewrite-story/").status_code == 404
    Client().post(f"{mine}withdraw-offer/")
    assert "Zij wandelt." not in read(STORIES)


def test_names_are_pointed_at_before_a_story_is_sent(zone):
    sent = SENT | {"before": "Mevrouw Peeters uit Gent wilde niet."}
    page = Client().post(FORM, sent)
    assert page.status_code == 400
    assert "Peeters" in page.content.decode().split("<form")[-1].split("</ul>")[0]
    assert Client().post(FORM, sent | {"is_checked": "on"}).status_code == 302


def test_a_number_that_belongs_to_one_human_being_is_never_sent(zone):
    sent = SENT | {"did": "Haar nummer is 85.07.30-033.28.", "is_checked": "on"}
    assert Client().post(FORM, sent).status_code == 400
    assert not Story.objects.exists()


def test_an_editor_asks_to_change_it_and_it_waits_again(zone, read):
    story = changes.write_story(by=zone.guest, organisation_id=zone.pk, **SENT)
    changes.judge_offer(by=zone.editor, offer=story, state=Offer.State.ASKED, answer="Mag het korter?")
    mine = own_page(story).removesuffix("own-offer/")
    assert "Mag het korter?" in read(own_page(story))
    assert "Eerst de hond" not in read("/zone/library/waiting/", zone.nele)
    again = SENT | {"title": "De hond", "version": 2}
    assert Client().post(f"{mine}rewrite-story/", again).status_code == 302
    story.refresh_from_db()
    assert (story.state, story.title, story.told_at(1)["title"]) == ("waiting", "De hond", "Eerst de hond")
    changes.judge_offer(by=zone.editor, offer=story, state=Offer.State.ACCEPTED)
    story.refresh_from_db()
    assert story.earlier == []


def test_two_editors_at_once_do_not_overrule_each_other(zone):
    story = changes.write_story(by=zone.guest, organisation_id=zone.pk, **SENT)
    judge = f"/zone/library/waiting/{story.pk}/judge-offer/"
    no = {"state": "declined", "answer": "Nee", "version": 1}
    assert zone.nele.post(judge, {"state": "accepted", "version": 1}).status_code == 302
    assert zone.nele.post(judge, no).status_code == 409
    story.refresh_from_db()
    assert story.state == Offer.State.ACCEPTED
