"""A photo or a recording as an answer: seen by who reads the answer, without the place where it was taken."""

import base64
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from ertoe.access.guard import opened
from ertoe.conversations import changes
from ertoe.conversations.models import Answer, Attachment
from ertoe.conversations.tests.talks import a_talk, count, url
from ertoe.tools.fitting import fits
from ertoe.tools.tests.tool_folders import example

pytestmark = pytest.mark.django_db
GPS = 0x8825
KEY = "shown:01937000-0000-7000-8000-000000000001"


def photo(*, where: bool = True) -> bytes:
    found, drawn = Image.new("RGB", (2400, 1200), "white"), BytesIO()
    exif = Image.Exif()
    if where:
        exif.get_ifd(GPS)[1] = "N"
    found.save(drawn, format="JPEG", exif=exif)
    return drawn.getvalue()


def sent(circle, client, content: bytes, kind: str = "image/jpeg"):
    talk = a_talk(circle, "draw")
    client.force_login(circle.jonas.account)
    file = SimpleUploadedFile("tuin.jpg", content, content_type=kind)
    data = {f"{KEY}_upload": file, f"{KEY}_words": "Mijn tuin", "said_by": str(circle.godelieve.member.pk)}
    return talk, client.post(url(talk) + "?part=see", data)


def test_a_photo_is_kept_small_and_without_its_place(circle_of_godelieve, client):
    talk, answer = sent(circle_of_godelieve, client, photo())
    assert answer.status_code == 302
    with opened():
        [kept] = Attachment.objects.all()
        content, [said] = base64.b64decode(kept.content.open()), Answer.objects.filter(conversation=talk)
        assert said.words.open() == "Mijn tuin"
    seen = Image.open(BytesIO(content))
    assert max(seen.size) == 1600
    assert not seen.getexif()
    page = client.get(url(talk)).content.decode()
    source = f"/people/{talk.person_id}/attachments/{kept.pk}/see-attachment/"
    assert source in page
    shown = client.get(source)
    assert (shown["Content-Type"], shown.content) == ("image/jpeg", content)
    assert shown["Content-Security-Policy"] == "default-src 'none'; sandbox"


def test_a_stranger_and_who_does_not_read_the_talk_see_no_photo(circle_of_godelieve, client):
    circle = circle_of_godelieve
    talk, _answer = sent(circle, client, photo())
    with opened():
        kept = Attachment.objects.get()
    for other in (circle.omar, circle.katrien):
        client.force_login(other.account)
        assert client.get(f"/people/{talk.person_id}/attachments/{kept.pk}/see-attachment/").status_code == 404


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"<svg onload=alert(1)>", "image/svg+xml"),
        (b"<html>", "image/jpeg"),
        (b"MZ", "audio/webm"),
        (b"x", "text/html"),
    ],
)
def test_what_is_no_photo_and_no_recording_is_said_and_not_kept(circle_of_godelieve, client, content, kind):
    _talk, answer = sent(circle_of_godelieve, client, content, kind)
    assert answer.status_code == 400
    assert "Dit kunnen we niet bewaren" in answer.content.decode()
    assert count(Attachment) == 0


def test_a_photo_of_a_tablet_is_held_against_its_question_and_kept(circle_of_godelieve):
    question = example("draw").tool.question("shown")
    value = {"media": "photo", "type": "image/jpeg", "content": base64.b64encode(photo()).decode(), "words": "Kijk"}
    assert fits(question, value)
    assert not fits(question, value | {"content": "geen foto"})
    assert not fits(question, value | {"type": "image/svg+xml"})
    talk = a_talk(circle_of_godelieve, "draw")
    [answer] = changes.answer_questions(
        by=circle_of_godelieve.jonas.viewer(),
        conversation=talk,
        said_by=circle_of_godelieve.godelieve.member,
        answers={KEY: value},
    )
    with opened():
        assert answer.told()["words"] == "Kijk"
        assert str(Attachment.objects.get().pk) in answer.told()["marks"]
