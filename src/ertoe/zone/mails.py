"""What the zone mails: short, in the language of who reads it, and without anybody's address but the sender's own."""

import hmac
from datetime import timedelta
from hashlib import sha256
from uuid import UUID

from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from ertoe.access.doors import Trail
from ertoe.foundation.keys import derived_key
from ertoe.post.changes import write_mail
from ertoe.post.models import Mail

Sentence = str | Promise
AT_MOST = 3  # an hour, from one sender
AT_MOST_TO_ONE = 20  # an hour, to one contact: nobody checks the address that a sender types


class TooOften(Exception):
    """This sender wrote, or this contact got, enough for this hour."""


def pass_on(trail: Trail, *, to: str, name: str, sender: str, sender_email: str, about: str, words: str) -> None:
    """Words of somebody to a contact. The receiver answers to the address in the mail; nobody sees the receiver's."""
    text = _(
        "Dag %(name)s\n\n%(sender)s schrijft u over: %(about)s\n\n%(words)s\n\nAntwoorden kan naar %(email)s."
        "\nDit bericht kwam via de eerstelijnszone. Uw adres is aan niemand getoond."
    )
    told = {"name": name, "sender": sender, "about": about, "words": words, "email": sender_email}
    subject = _("Een bericht over: %(about)s") % {"about": about}
    counted = _counted(trail, sender_email, to)
    write_mail(trail, to=to, subject=subject, text=text % told, about=counted, reply_to=sender_email)


def mail_member(trail: Trail, *, to: str, name: str, language: str, mail: tuple[Sentence, Sentence], link: str,
                words: dict[str, object], calendar: str = "", about: UUID | None = None) -> None:  # fmt: skip
    """`mail`: subject and middle, not translated yet; greeting and link come around it."""
    with translation.override(language):
        subject, middle = (str(one) % words for one in mail)
        text = _("Dag %(name)s\n\n%(middle)s\n\nUw eigen bladzijde: %(link)s\nGeef dit adres aan niemand anders.") % {
            "name": name, "middle": middle, "link": link,
        }  # fmt: skip
    write_mail(trail, to=to, subject=subject, text=text, calendar=calendar, about=about)


def _counted(trail: Trail, sender: str, to: str) -> UUID:
    """The mails of one sender have the same `about`, which tells nobody who it is; they are forgotten with the post."""
    digest = hmac.new(derived_key("zone_senders"), sender.strip().lower().encode(), sha256).digest()
    about = UUID(bytes=digest[:16])
    lately = Mail.objects.filter(due_at__gt=trail.at - timedelta(hours=1))
    if lately.filter(about=about).count() >= AT_MOST:
        raise TooOften
    if lately.filter(to=to).exclude(reply_to="").count() >= AT_MOST_TO_ONE:
        raise TooOften
    return about
