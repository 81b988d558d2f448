"""Who is who: written by who works there, joined by both, and reached without an address."""

import pytest

from ertoe.access.errors import Refused
from ertoe.post.models import Mail
from ertoe.zone import changes, queries
from ertoe.zone.mails import AT_MOST_TO_ONE, TooOften
from ertoe.zone.map_picture import HEIGHT, WIDTH, drawn
from ertoe.zone.models import Entry, Place, WorksWith
from ertoe.zone.queries.network import Network
from tests.personas import client_of

pytestmark = pytest.mark.django_db
TOLD = {"what": "Oefenen op de markt", "contact_name": "Saskia", "contact_email": "saskia@example.org"}


@pytest.fixture
def two(small_zone):
    place = changes.add_place(
        by=small_zone.nele.viewer(), organisation_id=small_zone.zone.pk, name="Meersen", latitude=51.0, longitude=3.5
    )
    return [
        changes.write_entry(by=who.viewer(), organisation=where, name=where.name, place=place, **TOLD)
        for who, where in ((small_zone.jonas, small_zone.brug), (small_zone.saskia, small_zone.linde))
    ]


def test_an_entry_is_written_on_its_page_and_found(small_zone, two):
    client = client_of(small_zone.jonas)
    sent = {**TOLD, "name": "Team Oost", "place": str(two[0].place_id)}
    response = client.post("/zone/network/write-entry/", sent)
    assert response.status_code == 302
    found = client_of(None).get("/zone/network/?words=oost&place=Meersen").content.decode()
    assert "Team Oost" in found
    assert "De Linde" not in found
    assert "example.org" not in found
    assert "example.org" not in client_of(None).get(response.url).content.decode()


def test_what_stands_is_changed_by_who_works_there(small_zone, two):
    url = f"/zone/network/{two[0].pk}/change-entry/"
    sent = {**TOLD, "name": "De Brug", "what": "Iets anders", "place": str(two[0].place_id), "version": "1"}
    assert client_of(small_zone.saskia).get(url).status_code == 404
    assert client_of(small_zone.jonas).post(url, sent).status_code == 302
    assert queries.entry(two[0].pk, by=small_zone.guest).what == "Iets anders"
    assert client_of(small_zone.jonas).post(url, {**sent, "what": "Nog anders"}).status_code == 409


def test_they_work_together_once_both_say_so(small_zone, two):
    brug, linde = two
    link = changes.say_works_with(by=small_zone.jonas.viewer(), one=brug, other=linde, words="Samen op bezoek")
    assert "Samen op bezoek" not in client_of(None).get("/zone/network/").content.decode()
    url = f"/zone/network/links/{link.pk}/confirm-works-with/"
    assert client_of(small_zone.jonas).post(url, {"operation": ""}).status_code == 404
    assert client_of(small_zone.saskia).post(url, {"operation": ""}).status_code == 302
    assert "Samen op bezoek" in client_of(None).get("/zone/network/").content.decode()


def test_a_guest_writes_to_the_contact_and_never_sees_the_address(small_zone, two, the_door_is_open):
    url = f"/zone/network/{two[1].pk}/write-to-entry/"
    sent = {"sender": "Gust", "sender_email": "gust@example.org", "words": "Mag ik bellen?"}
    guest = client_of(None)
    assert "saskia@example.org" not in guest.get(url).content.decode()
    assert [guest.post(url, {**sent, "website": "x"}).status_code, Mail.objects.count()] == [302, 0]
    assert [guest.post(url, sent).status_code for _ in range(4)] == [302, 302, 302, 400]
    assert [(mail.to, mail.reply_to) for mail in Mail.objects.all()] == [("saskia@example.org", "gust@example.org")] * 3


def test_thanks_are_for_who_wrote_and_kept_by_nobody(small_zone, two, the_door_is_open):
    sent = {"sender": "Gust", "sender_email": "gust@example.org", "words": "Mag ik bellen?"}
    guest = client_of(None)
    page = guest.post(f"/zone/network/{two[1].pk}/write-to-entry/", sent, follow=True)
    assert "Uw bericht is verstuurd." in page.content.decode()
    assert "public" not in page.headers.get("Cache-Control", "")
    assert "public" in client_of(None).get(page.request["PATH_INFO"]).headers["Cache-Control"]


def test_nobody_is_flooded_under_many_names(small_zone, two):
    for number in range(AT_MOST_TO_ONE):
        sent = {"sender": "Gust", "sender_email": f"{number}@example.org", "words": "Dag"}
        changes.write_to_entry(by=small_zone.guest, entry=two[1], **sent)
    with pytest.raises(TooOften):
        changes.write_to_entry(by=small_zone.guest, entry=two[1], **sent | {"sender_email": "new@example.org"})


def test_guests_and_omar_write_no_entry(small_zone, two):
    assert client_of(small_zone.omar).get("/zone/network/write-entry/").status_code == 404
    with pytest.raises(Refused):
        changes.write_entry(by=small_zone.guest, organisation=small_zone.brug, name="X", place=two[0].place, **TOLD)
    with pytest.raises(Refused):
        changes.add_place(
            by=small_zone.jonas.viewer(), organisation_id=small_zone.zone.pk, name="X", latitude=51, longitude=3
        )


def test_the_drawing_stays_on_its_sheet_and_draws_what_is_shown():
    places = [Place(name="A", latitude=51.0, longitude=3.0), Place(name="B", latitude=51.2, longitude=3.9)]
    entries = [Entry(name=name, place=place) for name, place in zip("abc", (*places, places[0]), strict=True)]
    links = [WorksWith(one=entries[0], other=entries[1]), WorksWith(one=entries[0], other=Entry(name="elsewhere"))]
    picture = drawn(Network(places, entries, links))
    assert (len(picture.places), len(picture.dots), len(picture.lines)) == (2, 3, 1)
    assert all(0 < one.x < WIDTH and one.y > 0 and one.below < HEIGHT for one in (*picture.places, *picture.dots))
    assert drawn(Network([], [], [])).dots == []
    assert len(drawn(Network(places[:1], entries[:1], [])).dots) == 1
