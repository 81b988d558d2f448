"""What can be asked about a circle, and who stands before the door."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, Q, Subquery, UUIDField

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import Facts, a_person
from ertoe.access.guard import opened
from ertoe.access.models import Operation
from ertoe.access.viewer import Membership, Role, Standing, Viewer
from ertoe.accounts.models import Account
from ertoe.circle.beside import Beside, for_this_page
from ertoe.circle.models import Member, Statement, Translation, Typing
from ertoe.circle.permissions import (
    HEAR_CONSENT,
    HEAR_YES,
    KEEP_TYPING,
    OPEN_AS_COLLEAGUE,
    SEE_CIRCLE,
    SEE_OWN_PLACE,
    as_who_arrives,
    as_who_heard,
    teams_that_admit,
    without_account,
)  # fmt: skip
from ertoe.circle.places import Place, places_of
from ertoe.foundation import keys
from ertoe.foundation.clock import today
from ertoe.foundation.language import JE
from ertoe.foundation.models import KeyOwner
from ertoe.foundation.remembered import Asked, Remembered
from ertoe.organisations.models import Organisation
from ertoe.organisations.seats import jobs_of, seats_from, tasks_of
from ertoe.people.models import Person


def _arrival() -> Any:
    account = Asked("account", UUIDField())
    found = Account.objects.filter(pk=account)
    found = found.annotate(places=places_of(account), tasks=tasks_of(account), jobs=jobs_of(account))
    return found.values_list("places", "tasks", "jobs")


ARRIVAL = Remembered(_arrival)


def viewer_for(account: Account | None, *, door: str = "session", arrival: Any = None) -> Viewer:
    """Who this account is: as which member of which circles, in which seats. Hangs the keys on the ring.

    In one statement, unless the session brought what it needs along.
    """
    if account is None or not account.is_active:
        return Viewer.nobody()
    if arrival is None:
        with opened():
            arrival = ARRIVAL.rows(account=account.pk, today=today())[0]
    memberships = tuple(_membership(Place(*place)) for place in arrival.places)
    return Viewer(account.pk, memberships, seats_from(arrival.tasks, arrival.jobs), door=door)


def _membership(place: Place) -> Membership:
    person = UUID(place.person)
    keys.current().hang(person, place.wrapped_key)
    until_on = date.fromisoformat(place.until_on) if place.until_on else None
    return Membership(
        member=UUID(place.member),
        person=person,
        role=Role(place.role),
        standing=standing_of(place.status, date.fromisoformat(place.from_on), until_on, team=place.status_of_team),
        via_team=place.via_team is not None,
        may_see=bool(place.may_see),
        has_mandate=bool(place.has_mandate),
        consent_withdrawn=place.consent_withdrawn_at is not None,
        organisation=UUID(place.organisation) if place.organisation else None,
        organisation_is_current=bool(place.organisation_is_current),
        discipline=place.discipline,
        speaks=_speaks(place) if place.role == Role.PERSON else "",
    )


def _speaks(place: Place) -> str:
    """The person's own language; who is Dutch and near says "je"."""
    return JE if (place.language, place.address) == ("nl", Person.Address.INFORMAL) else place.language


def standing_of(status: str, from_on: date, until_on: date | None, *, team: str | None = None) -> Standing:
    """What a status and two dates are worth today. Who came through a `team` goes when the team goes: its status."""
    if status == Member.Status.REFUSED:
        return Standing.REFUSED
    if status in (Member.Status.INVITED, Member.Status.ACCEPTED) or from_on > today():
        return Standing.NOT_YET
    if status == Member.Status.SUSPENDED:
        return Standing.SUSPENDED
    is_past = until_on is not None and until_on < today()
    if status == Member.Status.ENDED or is_past or team not in (None, Member.Status.ACTIVE):
        return Standing.ENDED
    return Standing.ACTIVE


def members(person_id: UUID, *, by: Viewer) -> list[Member]:
    """Everybody in this circle, in the order in which they came."""
    with look(SEE_CIRCLE, by=by, about=a_person(person_id)) as looking:
        rows = Member.objects.filter(person_id=person_id)
        return looking.many(rows.select_related("organisation").order_by("seq"))


def own_member(person_id: UUID, *, by: Viewer) -> Member:
    """The row that the viewer is in this circle; a helper may ask too."""
    with look(SEE_OWN_PLACE, by=by, about=a_person(person_id)):
        membership = by.membership(person_id)
        place: Member = Member.objects.get(pk=membership.member if membership else None)
        return place


def voices(person_id: UUID, *, by: Viewer) -> list[Member]:
    """Who may be the one who says it, when this viewer writes it down: the person first, then the viewer."""
    membership = by.membership(person_id)
    with look(SEE_CIRCLE, by=by, about=a_person(person_id)) as looking:
        rows = Member.objects.filter(
            Q(role=Role.PERSON) | Q(pk=membership.member if membership else None), person_id=person_id
        )
        return looking.many(rows.order_by("seq"))


def named_readers(item: Statement, *, by: Viewer) -> frozenset[UUID]:
    """The members with whom this item is shared by name now."""
    with look(SEE_CIRCLE, by=by, about=a_person(item.person_id)):
        return item.facts().named


def translations_of(rows: Sequence[Statement], *, by: Viewer) -> dict[UUID, tuple[Beside, ...]]:
    """Beside each of these, which a look gave this viewer: the newest in each language."""
    said = {row.pk: row.words.open() for row in rows if row.words}
    if not said:
        return {}
    person_id = rows[0].person_id
    with look(SEE_OWN_PLACE, by=by, about=a_person(person_id)):
        found = Translation.objects.filter(person_id=person_id, item__in=said).select_related("said_by").order_by("seq")
        newest = {(row.item, row.language): row for row in found}
        beside: dict[UUID, tuple[Beside, ...]] = {}
        for (item, _language), row in newest.items():
            beside[item] = (*beside.get(item, ()), Beside.of(row, said[item]))
        return beside


def on_this_page(rows: Sequence[Statement], *, by: Viewer) -> dict[UUID, Beside]:
    """The translation beside each of these that the reader of this page needs."""
    beside = translations_of(rows, by=by)
    found = ((row.pk, for_this_page(beside.get(row.pk, ()), row.language)) for row in rows)
    return {pk: one for pk, one in found if one}


def somebody_else(member_id: UUID, *, by: Viewer, person_id: UUID) -> Member:
    """One member of this circle, never the person in the middle."""
    with look(SEE_CIRCLE, by=by, about=a_person(person_id)) as looking:
        others = Member.objects.filter(person_id=person_id).exclude(role=Role.PERSON)
        found: Member = looking.one(others, member_id)
        return found


def active_members(person_id: UUID, *, by: Viewer) -> list[Member]:
    """Who is in the circle today as a human being: a team signs nothing and owns nothing."""
    return [one for one in members(person_id, by=by) if _is_active(one) and one.role != Role.TEAM]


def _is_active(member: Member) -> bool:
    return standing_of(member.status, member.from_on, member.until_on) is Standing.ACTIVE


def organisations(person_id: UUID, *, by: Viewer) -> list[Organisation]:
    """Where somebody who is invited may work."""
    with look(SEE_CIRCLE, by=by, about=a_person(person_id)):
        return sorted(Organisation.objects.all(), key=lambda one: one.name)


@dataclass(frozen=True)
class AdmittedThroughTeam:
    """Somebody whose file this colleague may open today because her team is in the circle. No more than a name."""

    person_id: UUID
    name: str
    organisation: str


def people_via_team(*, by: Viewer) -> list[AdmittedThroughTeam]:
    """People of my teams whose file is not open to me now. Only a name is shown: opening is what leaves a trace."""
    arriving = as_who_arrives(by)
    wrapped_key = Subquery(KeyOwner.objects.filter(pk=OuterRef("person_id")).values("wrapped"))
    with look(OPEN_AS_COLLEAGUE, by=arriving) as looking:
        teams = teams_that_admit(by).exclude(person__in=[one.person for one in arriving.memberships])
        rows = looking.scoped(teams.annotate(wrapped_key=wrapped_key).select_related("person", "organisation"))
        found = {row.person_id: _admitted(row) for row in rows}
    return sorted(found.values(), key=lambda one: one.name)


def _admitted(team: Any) -> AdmittedThroughTeam:
    keys.current().hang(team.person_id, team.wrapped_key)
    return AdmittedThroughTeam(team.person_id, _full_name(team.person), team.organisation.name)


def _full_name(person: Person) -> str:
    return " ".join(name.open() for name in (person.first_name, person.last_name) if name)


def person_via_team(person_id: UUID, *, by: Viewer) -> AdmittedThroughTeam:
    """Raises Missing unless one of my teams is in this circle today and I was not refused by name."""
    found = [one for one in people_via_team(by=by) if one.person_id == person_id]
    if not found:
        raise Missing(OPEN_AS_COLLEAGUE.name)
    return found[0]


def kept_typing(person_id: UUID, *, by: Viewer, form: str, also_spent: bool = False) -> Typing | None:
    """What the viewer typed in this form and has not sent. Looking at one's own draft is no look at the person."""
    membership = by.membership(person_id)
    with look(KEEP_TYPING, by=by) as looking:
        mine = Typing.objects.filter(person_id=person_id, form=form)
        mine = mine.filter(member_id=membership.member if membership else None)
        if not also_spent:
            mine = mine.exclude(operation__in=Operation.objects.values("pk"))
        return looking.scoped(mine).first()


def kept_drafts(person_id: UUID, *, by: Viewer) -> list[Typing]:
    """Everything the viewer was typing about this person and has not sent, newest first."""
    membership = by.membership(person_id)
    with look(KEEP_TYPING, by=by, about=a_person(person_id)) as looking:
        mine = Typing.objects.filter(person_id=person_id, member_id=membership.member if membership else None)
        unsent = mine.exclude(operation__in=Operation.objects.values("pk"))
        return list(looking.scoped(unsent).order_by("-seq"))


@dataclass(frozen=True)
class SaysAloud:
    """A person without an account, as whoever hears her yes or no may know her: a name, and which of the two stands."""

    person_id: UUID
    name: str
    said_no: bool


def says_aloud(person_id: UUID, *, by: Viewer) -> SaysAloud:
    """Raises Missing for a person who can sign in, and for whoever may not hear what she would say now."""
    hearing = as_who_heard(by)
    with look(HEAR_CONSENT, by=hearing, about=a_person(person_id)):
        person = _says_aloud(Person.objects.get(pk=person_id))
        if person.said_no and not decide(hearing, HEAR_YES, Facts(person=person_id)):
            raise Missing(HEAR_YES.name)
        return person


def people_who_said_no(*, by: Viewer) -> list[SaysAloud]:
    """Whose file is shut for me until somebody hears her say yes again. A name is shown and nothing else."""
    if not any(one.consent_withdrawn for one in by.memberships):
        return []
    with look(HEAR_YES, by=as_who_heard(by)) as looking:
        rows = without_account().exclude(person__consent_withdrawn_at=None).select_related("person")
        return sorted((_says_aloud(row.person) for row in looking.scoped(rows)), key=lambda one: one.name)


def _says_aloud(person: Person) -> SaysAloud:
    return SaysAloud(person.pk, _full_name(person), person.consent_withdrawn_at is not None)
