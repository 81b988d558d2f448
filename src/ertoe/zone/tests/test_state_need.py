"""A need meets an offer."""

from datetime import date, timedelta

import pytest

from ertoe.access.errors import Missing, Refused
from ertoe.foundation.clock import today
from ertoe.post.models import Mail
from ertoe.zone import changes, queries
from ertoe.zone.mails import TooOften
from ertoe.zone.matching import fits
from ertoe.zone.models import Need, Offer
from tests.personas import client_of

pytestmark = pytest.mark.django_db
SENT = {
    "words": "Leren praten over levensdoelen", "theme": "life_goals", "kind": "training", "language": "nl",
    "contact_name": "Jonas Claes", "contact_email": "jonas@example.org",
}  # fmt: skip
OFFERED = {**SENT, "words": "Een namiddag oefenen", "contact_name": "Saskia", "contact_email": "saskia@example.org"}
ON = date(2026, 5, 1)


def needed(**told):
    return Need(**{**SENT, **told})


def offered(**told):
    return Offer(**{**OFFERED, "of_id": "01a00000-0000-7000-8000-000000000000", **told})


def test_what_is_whole_comes_before_what_is_almost():
    almost, whole = offered(language="fr"), offered()
    found = fits(needed(), [almost, whole, offered(theme="teams"), offered(kind="tool", language="fr")], ON)
    assert [(fit.offer, fit.is_whole) for fit in found] == [(whole, True), (almost, False)]
    assert found[0].sentence == "Dit past: vorming over praten over levensdoelen, in het Nederlands."


def test_what_is_past_fits_nothing():
    assert fits(needed(), [offered(until_on=ON - timedelta(days=1)), offered(state="withdrawn")], ON) == []


def test_a_need_is_stated_on_its_page_and_shown_without_an_address(small_zone):
    client = client_of(small_zone.jonas)
    assert client.get("/zone/needs/state-need/").status_code == 200
    response = client.post("/zone/needs/state-need/", {**SENT, "how_many": "12"})
    assert response.status_code == 302
    changes.state_offer(by=small_zone.saskia.viewer(), organisation=small_zone.linde, **OFFERED)
    for path in ("/zone/needs/", response.url):
        page = client_of(None).get(path)
        text = page.content.decode()
        assert SENT["words"] in text
        assert "Dit past" in text
        assert "example.org" not in text
        assert "csrfmiddlewaretoken" not in text
        assert page.headers["Cache-Control"].startswith("public")


def test_who_wants_an_offer_writes_without_seeing_the_address(small_zone, the_door_is_open):
    offer = changes.state_offer(by=small_zone.saskia.viewer(), organisation=small_zone.linde, **OFFERED)
    url = f"/zone/offers/{offer.pk}/ask-for-offer/"
    assert queries.market(small_zone.zone, by=small_zone.guest).unasked == [offer]
    sent = {"words": "Graag voor ons team", "sender": "Jonas", "sender_email": "jonas@example.org"}
    assert "example.org" not in client_of(small_zone.jonas).get(url).content.decode()
    assert client_of(small_zone.jonas).post(url, sent).status_code == 302
    mail = Mail.objects.get()
    assert mail.to == "saskia@example.org"
    assert "Graag voor ons team" in mail.text
    assert queries.market(small_zone.zone, by=small_zone.guest).unasked == []


def test_a_fourth_message_within_the_hour_is_too_many(small_zone):
    offer = changes.state_offer(by=small_zone.saskia.viewer(), organisation=small_zone.linde, **OFFERED)
    told = {"about": offer, "organisation": small_zone.brug, "words": "Dag", "sender": "J", "sender_email": "j@x.be"}
    for _ in range(3):
        changes.say_interested(by=small_zone.jonas.viewer(), **told)
    with pytest.raises(TooOften):
        changes.say_interested(by=small_zone.jonas.viewer(), **told)


def test_its_asker_says_that_it_is_met_and_nobody_else(small_zone):
    need = changes.state_need(by=small_zone.jonas.viewer(), organisation=small_zone.brug, **SENT)
    offer = changes.state_offer(by=small_zone.saskia.viewer(), organisation=small_zone.linde, **OFFERED)
    url = f"/zone/needs/{need.pk}/close-need/"
    assert client_of(small_zone.saskia).post(url, {"how": str(offer.pk)}).status_code == 404
    with pytest.raises(Refused):
        changes.close_need(by=small_zone.saskia.viewer(), need=need)
    assert client_of(small_zone.jonas).post(url, {"how": str(offer.pk)}).status_code == 302
    found = queries.need(need.pk, by=small_zone.guest).need
    assert (found.state, found.met_by) == ("met", offer)
    [row] = queries.year_of_needs(small_zone.zone, today().year, by=small_zone.guest)
    assert (row.needs, row.met, row.offers) == (1, 1, 1)
    assert "1;1;1" in client_of(None).get("/zone/needs/needs-csv/").content.decode()


def test_an_offer_is_taken_away_by_who_made_it(small_zone):
    offer = changes.state_offer(by=small_zone.saskia.viewer(), organisation=small_zone.linde, **OFFERED)
    url = f"/zone/offers/{offer.pk}/withdraw-offer/"
    assert client_of(small_zone.jonas).get(url).status_code == 404
    assert client_of(small_zone.saskia).post(url, {"operation": ""}).status_code == 302
    assert queries.market(small_zone.zone, by=small_zone.guest).offers == []


def test_omar_and_guests_state_nothing(small_zone):
    assert client_of(small_zone.omar).get("/zone/needs/state-need/").status_code == 404
    assert "state-need" not in client_of(small_zone.omar).get("/zone/needs/").content.decode()
    assert client_of(None).get("/zone/needs/state-need/").status_code == 302
    with pytest.raises(Refused):
        changes.state_need(by=small_zone.guest, organisation=small_zone.brug, **SENT)
    with pytest.raises(Refused):
        changes.state_need(by=small_zone.jonas.viewer(), organisation=small_zone.linde, **SENT)
    with pytest.raises(Missing):
        queries.market(small_zone.zone, by=small_zone.omar.viewer())
