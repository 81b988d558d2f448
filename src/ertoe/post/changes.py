"""What can change in the post: a mail is written, called off, sent, forgotten."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from smtplib import SMTPException
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMultiAlternatives

from ertoe.access.doors import Trail, change
from ertoe.access.facts import Subject
from ertoe.access.viewer import Viewer
from ertoe.foundation.clock import now
from ertoe.post.letter import a_mail
from ertoe.post.models import Mail
from ertoe.post.permissions import SEND_MAIL

THE_POST = Subject("post", UUID(int=0))
MOST_TRIES = 8
FORGOTTEN_AFTER = timedelta(days=21)


def write_mail(
    trail: Trail, *, to: str, subject: str, text: str, calendar: str = "", about: UUID | None = None,
    due_at: datetime | None = None, unsubscribe: str = "", reply_to: str = "",
) -> Mail:  # fmt: skip
    """Inside the change it tells of: it goes when that happened, and not otherwise. Without `due_at`: at once."""
    mail = a_mail(
        to=to, subject=subject, text=text, calendar=calendar, about=about, due_at=due_at, unsubscribe=unsubscribe,
        reply_to=reply_to,
    )  # fmt: skip
    write_mails(trail, [mail])
    return mail


def write_mails(trail: Trail, mails: Iterable[Mail]) -> None:
    """The same to many, in few statements."""
    written = list(mails)
    for mail in written:
        mail.due_at = mail.due_at or trail.at
    Mail.objects.bulk_create(written, batch_size=500)


def written_lately(trail: Trail, *, about: UUID, within: timedelta, to: str = "") -> int:
    """How many went, or wait to go, about this (to this address): for what may be asked only now and then."""
    rows = Mail.objects.filter(about=about, due_at__gt=trail.at - within)
    return (rows.filter(to=to) if to else rows).count()


def call_off(trail: Trail, *, about: UUID) -> None:
    """What waits about this is not sent any more."""
    Mail.objects.filter(about=about, sent_at=None).delete()


def send_due_mail(*, by: Viewer) -> int:
    """Sends what is due, each in a transaction of its own; forgets what was sent weeks ago. How many went.

    A mail that cannot go is tried again, each time later, and given up after eight times.
    """
    with change(SEND_MAIL, by=by, about=THE_POST) as trail:
        Mail.objects.filter(due_at__lt=trail.at - FORGOTTEN_AFTER).delete()
        trail.leave_once("post_begun")
    went = 0
    while (sent := _send_next(by)) is not None:
        went += sent
    return went


def _send_next(by: Viewer) -> bool | None:
    """Did it go? Nothing when nothing is due."""
    with change(SEND_MAIL, by=by, about=THE_POST) as trail:
        mail = Mail.objects.filter(sent_at=None, due_at__lte=trail.at, tries__lt=MOST_TRIES).order_by("due_at").first()
        sent = _send(mail) if mail else None
        if mail:
            trail.leave("mail_sent" if sent else "mail_not_sent", mail=mail.pk)
        else:
            trail.leave_once("post_begun")
    return sent


def _send(mail: Mail) -> bool:
    headers = {"Auto-Submitted": "auto-generated"}
    if mail.unsubscribe:
        headers |= {"List-Unsubscribe": f"<{mail.unsubscribe}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    letter = EmailMultiAlternatives(
        mail.subject, mail.text, settings.DEFAULT_FROM_EMAIL, [mail.to], headers=headers,
        reply_to=[mail.reply_to] if mail.reply_to else None,
    )  # fmt: skip
    if mail.calendar:
        letter.attach("afspraak.ics", mail.calendar, "text/calendar")
    mail.tries += 1
    try:
        letter.send()
        mail.sent_at = now()
    except (SMTPException, OSError, ValueError):  # ValueError: no address or header, say with a line break in it
        mail.due_at = now() + timedelta(minutes=2**mail.tries)
    mail.save(force_update=True)
    return mail.sent_at is not None
