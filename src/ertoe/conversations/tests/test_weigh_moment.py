"""Two sliders: advice for this moment, and nothing left behind."""

import pytest
from django.apps import apps

from ertoe.access.guard import opened
from ertoe.audit.models import Event
from ertoe.conversations.tests.talks import published
from tests.personas import client_of

pytestmark = pytest.mark.django_db
PAGE = "/people/{}/weigh-moment/"
NOT_OF_HERS = {"audit", "access", "sessions"}
"""Packages that write down that a page was opened, not what stood on it."""


@pytest.fixture
def circle(circle_of_godelieve):
    published("two-sliders")
    return circle_of_godelieve


def rows():
    with opened():
        return {
            model: model._base_manager.count()
            for model in apps.get_models()
            if model._meta.managed and model._meta.app_label not in NOT_OF_HERS
        }


def test_two_marks_give_advice_in_order_and_leave_no_row_behind(circle):
    client = client_of(circle.jonas)
    client.get(PAGE.format(circle.person.pk))
    before = rows()
    with opened():
        first = Event.objects.count()
    page = client.post(PAGE.format(circle.person.pk), {"accept": "9", "grip": "2"}).content.decode()
    assert page.index("Help om weer greep te krijgen") < page.index("Geef uitleg")
    assert rows() == before
    with opened():
        left = list(Event.objects.order_by("pk"))[first:]
    assert {event.word for event in left} == {"looked"}, "that the page was opened, as of every page"


def test_skipping_is_an_answer(circle):
    page = client_of(circle.godelieve).post(PAGE.format(circle.person.pk), {"accept": "", "grip": "2"})
    assert page.status_code == 200
    assert "Zonder twee antwoorden is er geen raad." in page.content.decode()


def test_a_forged_mark_is_refused_with_words(circle):
    page = client_of(circle.jonas).post(PAGE.format(circle.person.pk), {"accept": "11", "grip": "2"})
    assert page.status_code == 400
    assert "Help om weer greep" not in page.content.decode()


@pytest.mark.parametrize("name", ["omar", "rik"])
def test_a_helper_and_a_stranger_weigh_nothing(circle, name):
    client = client_of(getattr(circle, name))
    assert client.get(PAGE.format(circle.person.pk)).status_code == 404
    assert client.post(PAGE.format(circle.person.pk), {"accept": "1", "grip": "1"}).status_code == 404
