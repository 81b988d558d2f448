"""Anybody says what it is called here; only an editor puts it beside the concept; its giver takes it back."""

from datetime import timedelta

import pytest
from django.test import Client

from ertoe.access.errors import Refused
from ertoe.access.viewer import Viewer
from ertoe.foundation.clock import now, pretend
from ertoe.library import changes
from ertoe.library.models import Offer, Proposal
from ertoe.library.own_page import own_page
from ertoe.post.models import Mail

FORM = "/zone/concepts/propose-addition/?concept=positive-health"
CONCEPT = "/zone/concepts/positive-health/"
SENT = {"kind": "name", "concept": "positive-health", "words": "Leven zoals u wilt", "name": "Rita", "is_named": "on"}


def proposes(zone, **more) -> Proposal:
    words = {"kind": "name", "concept": "positive-health", "words": "Leven zoals u wilt", **more}
    return changes.propose_addition(by=zone.guest, organisation_id=zone.pk, **words)


def test_a_name_waits_until_an_editor_accepts_it_and_then_stands_there_with_thanks(zone, read):
    answer = Client().post(FORM, SENT)
    assert answer.status_code == 302
    assert "Dank u voor uw bijdrage" in read(answer.url)
    assert "Leven zoals u wilt" not in read(CONCEPT)
    (proposal,) = Proposal.objects.all()
    assert "Leven zoals u wilt" in read("/zone/library/waiting/", zone.nele)
    judged = zone.nele.post(f"/zone/library/waiting/{proposal.pk}/judge-offer/", {"state": "accepted", "version": 1})
    assert judged.url == "/zone/library/waiting/"
    assert "Voorgesteld door Rita. Dank u!" in read(CONCEPT)
    assert "Leven zoals u wilt" in read("/zone/concepts/history/")


def test_markup_stays_text(zone):
    proposal = proposes(zone, words="<b>vet</b><script>1</script>")
    changes.judge_offer(by=zone.editor, offer=proposal, state=Offer.State.ACCEPTED)
    page = Client().get(CONCEPT).content.decode()
    assert "&lt;b&gt;vet&lt;/b&gt;" in page
    assert "<b>vet" not in page


def test_no_name_is_shown_that_its_holder_did_not_allow(zone, read):
    changes.judge_offer(by=zone.editor, offer=proposes(zone, name="Rita"), state=Offer.State.ACCEPTED)
    assert "Rita" not in read(CONCEPT)


def test_a_guest_may_not_accept_and_nor_may_somebody_who_edits_elsewhere(zone):
    proposal = proposes(zone)
    for viewer in (zone.guest, Viewer.nobody()):
        with pytest.raises(Refused):
            changes.judge_offer(by=viewer, offer=proposal, state=Offer.State.ACCEPTED)


def test_omar_gets_the_same_404_and_a_stranger_is_asked_to_sign_in(zone):
    judge = f"/zone/library/waiting/{proposes(zone).pk}/judge-offer/"
    assert zone.omar.get(judge).status_code == zone.omar.get("/zone/library/waiting/").status_code == 404
    assert zone.omar.get(judge).content == zone.omar.get("/zone/concepts/nothing/").content
    assert Client().get(judge).status_code == 302
    assert not Proposal.objects.filter(state=Offer.State.ACCEPTED).exists()


def test_a_no_comes_with_a_kind_reason_by_mail(zone, read):
    proposal = proposes(zone, email="rita@example.org", words="Ons pakket")
    judge = f"/zone/library/waiting/{proposal.pk}/judge-offer/"
    assert zone.nele.post(judge, {"state": "declined", "version": 1}).status_code == 400
    zone.nele.post(judge, {"state": "declined", "answer": "Dit is een aanbod.", "version": 1})
    thanks, no = Mail.objects.order_by("due_at", "pk")
    assert (thanks.to, no.to) == ("rita@example.org", "rita@example.org")
    assert "Dit is een aanbod." in no.text
    assert own_page(proposal) in no.text
    assert "Dit is een aanbod." in read(own_page(proposal))


def test_whoever_has_its_own_page_takes_it_back_for_good(zone, read):
    proposal = proposes(zone)
    changes.judge_offer(by=zone.editor, offer=proposal, state=Offer.State.ACCEPTED)
    mine = own_page(proposal)
    assert Client().get(mine.replace("/own/", "/own/x")).status_code == 404
    assert Client().post(mine.replace("own-offer/", "withdraw-offer/")).url == "/zone/concepts/"
    assert "Leven zoals u wilt" not in read(CONCEPT)
    assert Client().get(mine).status_code == 404


def test_an_addition_to_a_feature_names_it(zone):
    sent = SENT | {"kind": "cell"}
    assert Client().post("/zone/concepts/propose-addition/", sent).status_code == 400
    assert Client().post("/zone/concepts/propose-addition/", sent | {"feature": "community"}).status_code == 302


def test_addresses_are_forgotten_and_so_is_what_was_not_accepted(zone):
    kept, gone = (proposes(zone, email="rita@example.org", name="Rita") for _ in range(2))
    changes.judge_offer(by=zone.editor, offer=kept, state=Offer.State.ACCEPTED)
    changes.judge_offer(by=zone.editor, offer=gone, state=Offer.State.DECLINED, answer="Nee")
    changes.forget_offers(by=Viewer.for_job("tick"))
    assert Proposal.objects.count() == 2
    with pretend(now() + timedelta(days=61)):
        changes.forget_offers(by=Viewer.for_job("tick"))
    (left,) = Proposal.objects.all()
    assert (left.pk, left.email, left.name) == (kept.pk, "", "")


def test_nobody_is_flooded_with_thanks(zone):
    for _ in range(5):
        proposes(zone, email="rita@example.org")
    assert Mail.objects.count() == 3
