"""A mail as it is made, before a change writes it."""

from datetime import datetime
from uuid import UUID

from ertoe.post.models import Mail


def a_mail(
    *, to: str, subject: str, text: str, calendar: str = "", about: UUID | None = None, due_at: datetime | None = None,
    unsubscribe: str = "", reply_to: str = "",
) -> Mail:  # fmt: skip
    """A mail that is not written yet. `unsubscribe`: the address that ends it, for the button of a mail program."""
    mail = Mail(
        to=to, subject=" ".join(subject.split())[:200], text=text, calendar=calendar, about=about,
        unsubscribe=unsubscribe, reply_to=reply_to,
    )  # fmt: skip
    if due_at:
        mail.due_at = due_at
    return mail
