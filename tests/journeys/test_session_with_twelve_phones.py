"""Doctor Baeten shows session 2 on the big screen; twelve telephones sort sentences; afterwards nothing is left."""

import re

from django.test import Client
from playwright.sync_api import expect

from ertoe.access.guard import opened
from ertoe.learning.models import LiveAnswer
from tests.journeys.places import PHONE

STORIES = ("learning",)
TEN = [{"item_cards": "life_goal", "item_physio": level} for level in ("agreement", "care_goal") for _ in range(5)]


def test_twelve_telephones_sort_sentences_and_the_room_sees_where_it_differs(comes, django_db_blocker):
    moderator = comes("moderator")
    moderator.opens("/groups/lok-meersen/")
    moderator.follows("Naar de sessie").follows("Begin de sessie").presses("Open de sessie")
    code = moderator.page.locator(".code").inner_text()

    phones = [comes(size=PHONE) for _ in range(2)]
    for phone in phones:
        phone.opens("/join/")
        phone.writes("Welke code staat er op het scherm?", code.lower()).presses("Doe mee").is_at(
            "Kijk naar het scherm"
        )
    for _ in range(3):
        moderator.presses("Volgende")
    moderator.is_at("Sorteren")
    for phone in phones:  # the telephone follows by itself
        phone.is_at("Sorteren").chooses("Ik wil op dinsdag gaan kaarten met mijn vrienden.", "Levensdoel")
        phone.presses("Verstuur").is_at("Uw antwoord is er")
    with django_db_blocker.unblock():
        for chosen in TEN:
            Client().post(f"/join/{code}/take-part/", {"step": "sorting"} | chosen)
    expect(moderator.main).to_contain_text("12 telefoons antwoordden")  # and so does the screen

    moderator.presses("Toon de spreiding")
    cards = moderator.main.get_by_role("row", name=re.compile("Ik wil op dinsdag gaan kaarten"))
    expect(cards.get_by_role("cell").nth(1)).to_have_text("12")
    moderator.does_not_see("Iets wat iemand wil doen").presses("Toon waarom").sees("Iets wat iemand wil doen")
    moderator.page.keyboard.press("PageDown")
    moderator.is_at("Waar waren we het oneens?")
    phones[0].is_at("Kijk naar het scherm")

    for _ in range(3):
        moderator.presses("Volgende")
    moderator.follows("De sessie is voorbij").presses("De sessie is gehouden")
    assert phones[1].opens(f"/join/{code}/take-part/").status == 404
    with django_db_blocker.unblock(), opened():
        assert LiveAnswer.objects.count() == 0
