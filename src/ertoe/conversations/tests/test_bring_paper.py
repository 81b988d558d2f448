"""A sheet that was filled in with a pen comes back into its talk as a photo."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from ertoe.conversations.models import Attachment
from ertoe.conversations.tests.talks import a_talk, count, url
from ertoe.conversations.tests.test_see_attachment import photo

pytestmark = pytest.mark.django_db


def brought(client, talk, content: bytes = b""):
    return client.post(url(talk, "bring-paper/"), {"photo": SimpleUploadedFile("blad.jpg", content, "image/jpeg")})


def test_jonas_brings_her_sheet_back_and_it_stands_in_the_talk(circle_of_godelieve, client):
    talk = a_talk(circle_of_godelieve, "four-circles")
    client.force_login(circle_of_godelieve.jonas.account)
    assert brought(client, talk, photo()).status_code == 302
    assert "Van papier" in client.get(url(talk)).content.decode()
    assert count(Attachment) == 1


def test_no_photo_is_said_kindly_and_keeps_nothing(circle_of_godelieve, client):
    talk = a_talk(circle_of_godelieve, None)
    client.force_login(circle_of_godelieve.jonas.account)
    answer = client.post(url(talk, "bring-paper/"), {"version": "1"})
    assert answer.status_code == 400
    assert "Kies een foto van het blad." in answer.content.decode()
    assert count(Attachment) == 0


def test_a_stranger_brings_nothing(circle_of_godelieve, client):
    talk = a_talk(circle_of_godelieve)
    client.force_login(circle_of_godelieve.omar.account)
    assert brought(client, talk, photo()).status_code == 404
    assert count(Attachment) == 0
