from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.facts import Visibility, a_person
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.circle import permissions, queries
from ertoe.circle.models import Member
from ertoe.circle.roles import GROUPS

SHOWN = (Member.Status.INVITED, Member.Status.ACCEPTED, Member.Status.ACTIVE, Member.Status.SUSPENDED)


@page(permissions.SEE_CIRCLE, about="person", audience="person")
def circle(request: Request, person_id: UUID) -> HttpResponse:
    """A visit through a team is shown while it lasts; whoever is still to come in is shown too."""
    by = request.viewer
    members = queries.members(person_id, by=by)
    here = {member.pk for member in queries.active_members(person_id, by=by, among=members)}
    shown = [one for one in members if one.status in SHOWN and (one.via_team_id is None or one.pk in here)]
    about = a_person(person_id)
    context = {
        "groups": [(title, says, [member for member in shown if member.role == role]) for role, title, says in GROUPS],
        "refused": [member for member in members if member.status == Member.Status.REFUSED],
        "may_leave": [member for member in shown if member.role != Role.PERSON],
        "to_call": [member for member in shown if member.phone],
        "readers": _readers(queries.readers(person_id, by=by, among=members)),
        "may_invite": may(by, permissions.INVITE_MEMBER, about),
        "may_end": may(by, permissions.END_MEMBERSHIP, about),
        "may_refuse": may(by, permissions.REFUSE_SOMEBODY, about),
        "consent_is_withdrawn": any(one.consent_withdrawn for one in by.memberships if one.person == person_id),
    }
    return render(request, "circle/circle.html", context)


def _readers(readers: dict[Visibility, list[Member]]) -> list[tuple[str, list[str], bool]]:
    """Per kind of sharing: its mark, who reads it beside the person, and whether a choice is made item by item."""
    return [
        (
            visibility.value,
            [member.name.open() for member in readers[visibility] if member.role != Role.PERSON and member.name],
            visibility is Visibility.NAMED,
        )
        for visibility in (Visibility.CIRCLE, Visibility.PROFESSIONALS, Visibility.NAMED, Visibility.ONLY_ME)
    ]
