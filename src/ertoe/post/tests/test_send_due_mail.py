"""A mail goes once, is tried again, is called off, and is forgotten."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.core import mail

from ertoe.access.doors import change
from ertoe.access.errors import Refused
from ertoe.access.guard import opened
from ertoe.access.viewer import Viewer
from ertoe.foundation.clock import now, pretend
from ertoe.post.changes import THE_POST, call_off, send_due_mail, write_mail
from ertoe.post.models import Mail
from ertoe.post.permissions import SEND_MAIL

pytestmark = pytest.mark.django_db
TICK = Viewer.for_job("tick")


def written(**told) -> Mail:
    with change(SEND_MAIL, by=TICK, about=THE_POST) as trail:
        trail.leave_once("post_begun")
        return write_mail(trail, **{"to": "an@example.org", "subject": "Dag\nBcc: x", "text": "Tot dan."} | told)


def sends(after: timedelta = timedelta()) -> int:
    with pretend(now() + after):
        return send_due_mail(by=TICK)


def test_it_goes_once_and_when_it_is_due():
    written(due_at=now() + timedelta(hours=2))
    assert [sends(), sends(timedelta(hours=3)), sends(timedelta(hours=4))] == [0, 1, 0]
    assert mail.outbox[0].subject == "Dag Bcc: x"


def test_it_says_how_to_stop_and_to_whom_one_answers():
    written(unsubscribe="https://example.org/stop", reply_to="jan@example.org", calendar="BEGIN:VCALENDAR")
    sends()
    (sent,) = mail.outbox
    assert sent.extra_headers["List-Unsubscribe"] == "<https://example.org/stop>"
    assert sent.reply_to == ["jan@example.org"]
    assert [one[0] for one in sent.attachments] == ["afspraak.ics"]


def test_what_cannot_go_is_tried_again_and_later(settings):
    written()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9  # nobody answers there
    assert [sends(), sends()] == [0, 0]
    with opened():
        assert Mail.objects.get().tries == 1
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert [sends(), sends(timedelta(minutes=3))] == [0, 1]


def test_an_address_that_is_none_holds_up_no_other():
    written(reply_to="jan@example.org\nBcc: x@example.org")
    written(to="bo@example.org", due_at=now())
    assert sends() == 1
    assert [one.to for one in mail.outbox] == [["bo@example.org"]]


def test_what_is_called_off_does_not_go():
    about: UUID = uuid4()
    written(about=about)
    with change(SEND_MAIL, by=TICK, about=THE_POST) as trail:
        call_off(trail, about=about)
        trail.leave_once("post_begun")
    assert sends() == 0


def test_an_address_is_forgotten_three_weeks_after():
    written()
    sends()
    sends(timedelta(days=22))
    with opened():
        assert not Mail.objects.exists()


def test_nobody_but_the_house_sends():
    with pytest.raises(Refused):
        send_due_mail(by=Viewer.nobody())
