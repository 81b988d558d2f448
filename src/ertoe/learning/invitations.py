"""The mails of a group: a session is planned, moves or is called off; somebody is asked to moderate."""

from collections.abc import Iterable
from datetime import datetime

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ertoe.access.doors import Trail
from ertoe.access.viewer import Viewer
from ertoe.learning.models import GroupMember, Moderator, Session
from ertoe.organisations.models import Organisation
from ertoe.post.calendar_file import calendar_of
from ertoe.post.changes import call_off, write_mail
from ertoe.post.own_address import in_full, token_for

PLANNED, MOVED, CALLED_OFF = "planned", "moved", "called_off"
ASKED_TO_MODERATE = "moderator"
SETUP = Viewer.for_job("setup")  # groups are founded, and given their moderator, by the hand of the house


def calendar_file(session: Session) -> str:
    """The same `uid` when it moves or is called off: the calendar of whoever has it does the same."""
    return calendar_of(
        uid=str(session.pk),
        title=session.organisation.name,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        where=session.place,
        url=session.url,
        is_cancelled=session.state == Session.State.CALLED_OFF,
    )


def tell_members(trail: Trail, session: Session, members: Iterable[GroupMember], what: str) -> None:
    """By mail to whoever has an address. What still waited about this session is no longer true, so it does not go."""
    call_off(trail, about=session.pk)
    invite(trail, session, members, what)


def invite(trail: Trail, session: Session, members: Iterable[GroupMember], what: str = PLANNED) -> None:
    for member in members:
        if member.email:
            with translation.override(_language_of(member)):
                subject = _what_happened(session, what)
                write_mail(trail, to=member.email, subject=subject, text=_invitation(session, member, subject),
                           calendar=calendar_file(session), about=session.pk)  # fmt: skip


def ask_to_moderate(trail: Trail, group: Organisation, moderator: Moderator) -> None:
    if not moderator.email:
        return
    with translation.override(_language_of(moderator)):
        lines = [
            _("Dag %(name)s,") % {"name": moderator.name},
            _("Wilt u de groep %(group)s begeleiden?") % {"group": group.name},
            _("Op deze bladzijde ziet u de groep, de data en de gids:"),
            in_full(address_of_moderator(group, moderator)),
            _("U hebt er geen wachtwoord voor nodig. Geef dit adres dus niet door.")
            if moderator.account_id is None
            else _("U meldt zich er aan met uw eigen account."),
        ]
        subject = _("Wilt u %(group)s begeleiden?") % {"group": group.name}
        write_mail(trail, to=moderator.email, subject=subject, text="\n\n".join(lines), about=group.pk)


def address_of_moderator(group: Organisation, moderator: Moderator) -> str:
    """Who has an account signs in; who has none has an address that nobody else knows."""
    if moderator.account_id:
        return reverse("learning:group", args=(group.slug,))
    return reverse("learning:invitation", args=(token_for(ASKED_TO_MODERATE, moderator.pk),))


def _invitation(session: Session, member: GroupMember, what: str) -> str:
    start, end = timezone.localtime(session.starts_at), timezone.localtime(session.ends_at)
    when = _("%(day)s, van %(from)s tot %(until)s uur") % {
        "day": _day(session.starts_at), "from": f"{start:%H:%M}", "until": f"{end:%H:%M}",
    }  # fmt: skip
    lines = [_("Dag %(name)s,") % {"name": member.name}, f"{what}."]
    if session.state != Session.State.CALLED_OFF:
        lines += [when, *filter(None, (session.place, session.url))]
        lines += [_("Het bestand bij deze mail zet het in uw agenda.")]
    if member.account_id:
        lines += [in_full(reverse("learning:session", args=(session.organisation.slug, session.pk)))]
    return "\n\n".join(lines)


def _what_happened(session: Session, what: str) -> str:
    told = {"group": session.organisation.name, "day": _day(session.starts_at)}
    if what == MOVED:
        return _("%(group)s komt op een ander moment samen: %(day)s") % told
    if what == CALLED_OFF:
        return _("%(group)s komt niet samen op %(day)s") % told
    return _("%(group)s komt samen op %(day)s") % told


def _day(moment: datetime) -> str:
    return date_format(timezone.localtime(moment), "l j F Y")


def _language_of(one: GroupMember | Moderator) -> str:
    return one.account.language if one.account else settings.LANGUAGE_CODE
