"""Who takes part in the working group: signed up, welcomed, left."""

from datetime import timedelta
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change, look
from ertoe.access.errors import Missing
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Viewer
from ertoe.foundation.clock import now
from ertoe.post.own_address import in_full, thing_behind
from ertoe.zone.mails import Sentence, mail_member
from ertoe.zone.models import GroupMember
from ertoe.zone.models.working_group import BY_LINK
from ertoe.zone.permissions import COME_BY_LINK, EDIT_ZONE, FORGET_SIGN_UPS, JOIN_GROUP

Mail = tuple[Sentence, Sentence]
HALF_A_YEAR = timedelta(days=183)
SIGNED_UP: Mail = (
    _("U wilt meedoen in de werkgroep"),
    _("Dank u. Wij kregen uw bericht. U krijgt een mail zodra u erbij bent."),
)
WELCOME: Mail = (
    _("Welkom in de werkgroep"),
    _("U doet mee. Op uw eigen bladzijde staat wanneer wij samenkomen en wat er loopt."),
)


def sign_up(
    *, by: Viewer, organisation_id: UUID, name: str, email: str, from_where: str = "", why: str = "",
    language: str = "nl", seen: Seen = NOTHING_SEEN,
) -> GroupMember:  # fmt: skip
    """Open to everybody. The same address twice is once, and tells nobody that it was there."""
    with change(JOIN_GROUP, by=by, about=an_organisation(organisation_id), seen=seen) as trail:
        there = GroupMember.objects.filter(organisation_id=organisation_id, email__iexact=email, left_at=None).first()
        told = {"name": name, "email": email, "from_where": from_where, "why": why, "language": language}
        member = there or GroupMember(organisation_id=organisation_id, **told).add(trail)
        if there is None:
            write_to(trail, member, SIGNED_UP)
        trail.leave("working_group_joined", group_member=member.pk)
    return member


def welcome_member(*, by: Viewer, member: GroupMember) -> GroupMember:
    """From now on their own address opens the group."""
    with change(EDIT_ZONE, by=by, about=member) as trail:
        if member.left_at is None and member.welcomed_at is None:
            member.welcomed_at = trail.at
            member.save(update_fields=("welcomed_at",))
            write_to(trail, member, WELCOME)
        trail.leave("member_welcomed", group_member=member.pk)
    return member


def leave_group(*, by: Viewer, organisation_id: UUID, token: str) -> None:
    """By their own link. Name, address and why are gone; what they did for the group stays."""
    with change(COME_BY_LINK, by=by, about=an_organisation(organisation_id)) as trail:
        _forget(trail, of_the_link(trail, token))


def let_go(*, by: Viewer, member: GroupMember) -> None:
    """By the editor: who asked to, or should not have been there."""
    with change(EDIT_ZONE, by=by, about=member) as trail:
        _forget(trail, member)


def forget_old_sign_ups(*, by: Viewer) -> int:
    """Who was not welcomed within half a year is forgotten. Safe to repeat; how many there were."""
    with look(FORGET_SIGN_UPS, by=by) as looking:
        waiting = GroupMember.objects.filter(welcomed_at=None, left_at=None, at__lt=now() - HALF_A_YEAR)
        old = looking.many(waiting)
    for member in old:
        with change(FORGET_SIGN_UPS, by=by, about=member) as trail:
            _forget(trail, member)
    return len(old)


def _forget(trail: Trail, member: GroupMember) -> None:
    member.left_at = trail.at
    member.name = member.email = member.from_where = member.why = ""
    member.made_by_id = None
    member.save()
    trail.leave("working_group_left", group_member=member.pk)


def of_the_link(trail: Trail, token: str) -> GroupMember:
    """Who holds this link, as long as they are in the group."""
    found: GroupMember | None = GroupMember.objects.filter(
        pk=thing_behind(BY_LINK, token), organisation_id=trail.subject.id, welcomed_at__isnull=False, left_at=None
    ).first()
    if found is None:
        raise Missing(COME_BY_LINK.name)
    return found


def write_to(trail: Trail, member: GroupMember, mail: Mail, calendar: str = "", about: UUID | None = None,
             **words: object) -> None:  # fmt: skip
    """Who is not welcomed yet has no page of their own: the link is that of the group."""
    own = reverse("zone:my_group", args=(member.token,)) if member.welcomed_at else reverse("zone:working_group")
    to = {"to": member.email, "name": member.name, "language": member.language}
    mail_member(trail, **to, mail=mail, link=in_full(own), words=words, calendar=calendar, about=about)
