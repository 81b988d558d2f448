from collections.abc import Iterable
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.facts import a_person
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.circle import permissions
from ertoe.circle.roles import GROUPS
from ertoe.dossier.circle import Near
from ertoe.dossier.sharing import circle_of
from ertoe.home.reading import table_of
from ertoe.ui.pictures.badges import initials
from ertoe.ui.pictures.circle_map import Around

HEAR = (Role.REPRESENTATIVE, Role.INFORMAL_CARER, Role.PROFESSIONAL)


@page(permissions.SEE_CIRCLE, about="person", audience="person")
def circle(request: Request, person_id: UUID) -> HttpResponse:
    """Who is around the person and what each of them does; and who may read what."""
    by, about = request.viewer, a_person(person_id)
    around, matrix = circle_of(person_id, by=by)
    others, role = around.others, around.whose.my_role
    person = next(one for one in around.members if one.role is Role.PERSON)
    context = {
        "whose": around.whose,
        "is_own": role == Role.PERSON,
        "around": _on_the_map(others),
        "groups": _groups(others),
        "others": others,
        "never": around.never,
        "table": table_of(matrix, is_own=role == Role.PERSON),
        "may_invite": may(by, permissions.INVITE_MEMBER, about),
        "may_end": may(by, permissions.END_MEMBERSHIP, about),
        "may_refuse": may(by, permissions.REFUSE_SOMEBODY, about),
        "may_hear": not person.has_account and role in HEAR,
        "consent_is_withdrawn": person.membership.consent_withdrawn,
    }
    return render(request, "home/circle.html", context)


def _on_the_map(others: Iterable[Near]) -> list[Around]:
    return [
        Around(one.name, one.role, one.as_what, organisation=one.organisation, agreements=len(one.does))
        for one in others
        if one.is_here
    ]


def _groups(others: tuple[Near, ...]) -> list[tuple[object, object, list[tuple[Near, str]]]]:
    """By role, in the order of the house; each with the initials for its disc."""
    groups = [
        (title, says, [(one, initials(one.name)) for one in others if one.role == role]) for role, title, says in GROUPS
    ]
    return [group for group in groups if group[2]]
