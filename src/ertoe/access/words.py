"""The words that permissions are made of. Each says when it holds for one thing, and for which rows."""

from collections.abc import Callable
from uuid import UUID

from django.db.models import Q

from ertoe.access.facts import Facts, Visibility
from ertoe.access.permission import ALL, NONE, Word
from ertoe.access.viewer import Membership, Role, Standing, Task, Viewer

FAMILY = frozenset({Role.INFORMAL_CARER, Role.TRUSTED_PERSON, Role.VOLUNTEER})


def stands(membership: Membership) -> bool:
    """Active at server time; a professional also needs a current organisation, a representative a mandate."""
    if membership.role is Role.PERSON:
        return membership.standing in (Standing.ACTIVE, Standing.REFUSED)  # nobody is refused in her own circle
    if membership.standing is not Standing.ACTIVE:
        return False
    if membership.role is Role.PROFESSIONAL:
        return membership.organisation_is_current
    if membership.role is Role.REPRESENTATIVE:
        return membership.has_mandate
    if membership.role is Role.TRUSTED_PERSON:
        return membership.may_see
    return membership.role is not Role.TEAM


def _membership_word(name: str, test: Callable[[Membership], bool]) -> Word:
    """A word about the viewer's own membership of the circle in question."""

    def holds(viewer: Viewer, facts: Facts) -> bool:
        membership = viewer.membership(facts.person)
        return membership is not None and test(membership)

    def scope(viewer: Viewer, person: str) -> Q:
        return Q(**{f"{person}__in": [one.person for one in viewer.memberships if test(one)]})

    return Word(name, holds, scope)


def _members(viewer: Viewer, test: Callable[[Membership], bool] = lambda _: True) -> list[UUID]:
    return [one.member for one in viewer.memberships if test(one)]


is_the_person = _membership_word("is the person", lambda one: one.role is Role.PERSON and stands(one))
is_representative = _membership_word("is representative", lambda one: one.role is Role.REPRESENTATIVE and stands(one))
is_member = _membership_word("is member", lambda one: stands(one) and one.role is not Role.HELPER)
is_informal_carer = _membership_word("is informal carer", lambda one: stands(one) and one.role is Role.INFORMAL_CARER)
is_professional = _membership_word("is professional", lambda one: stands(one) and one.role is Role.PROFESSIONAL)
is_helper = _membership_word("is helper", lambda one: stands(one) and one.role is Role.HELPER)


def _is_speaker(viewer: Viewer, facts: Facts) -> bool:
    membership = viewer.membership(facts.person)
    return membership is not None and membership.member == facts.said_by


is_speaker = Word("is speaker", _is_speaker, lambda viewer, _person: Q(said_by_id__in=_members(viewer)))


def _is_author(viewer: Viewer, facts: Facts) -> bool:
    """Said it, or wrote it down."""
    membership = viewer.membership(facts.person)
    return membership is not None and membership.member in (facts.said_by, facts.recorded_by)


def _scope_author(viewer: Viewer, _person: str) -> Q:
    mine = _members(viewer)
    return Q(said_by_id__in=mine) | Q(recorded_by_id__in=mine)


is_author = Word("is author", _is_author, _scope_author)


def _is_owner(viewer: Viewer, facts: Facts) -> bool:
    membership = viewer.membership(facts.person)
    return membership is not None and facts.owner is not None and membership.member == facts.owner


is_owner = Word("is owner", _is_owner, lambda viewer, _person: Q(owner_id__in=_members(viewer)))


def _read_by(role: Role) -> frozenset[Visibility]:
    """What each role reads without being named. A representative opens all but `only me`."""
    if role is Role.PERSON:
        return frozenset(Visibility)
    if role is Role.PROFESSIONAL:
        return frozenset({Visibility.PROFESSIONALS, Visibility.CIRCLE})
    if role in FAMILY:
        return frozenset({Visibility.CIRCLE})
    if role is Role.REPRESENTATIVE:
        return frozenset({Visibility.NAMED, Visibility.PROFESSIONALS, Visibility.CIRCLE})
    return frozenset()


def _may_read(viewer: Viewer, facts: Facts) -> bool:
    """Who said it always may. Who wrote it down for somebody else may as long as it is a draft, then like others."""
    membership = viewer.membership(facts.person)
    if membership is None or not stands(membership) or facts.visibility is None:
        return False
    if _is_speaker(viewer, facts) or (not facts.is_released and _is_author(viewer, facts)):
        return membership.role is not Role.HELPER
    if _is_named(membership, facts):
        return True
    if facts.is_third_party and facts.visibility is not Visibility.CIRCLE and _is_shielded_from(membership):
        return False
    return facts.visibility in _read_by(membership.role)


def _is_shielded_from(membership: Membership) -> bool:
    """What somebody tells about themselves: hidden from the person, from who stands in for her, and from stand-ins."""
    return membership.role in (Role.PERSON, Role.REPRESENTATIVE) or membership.via_team


def _is_named(membership: Membership, facts: Facts) -> bool:
    return (
        facts.visibility is Visibility.NAMED
        and membership.member in facts.named
        and membership.role is not Role.HELPER
        and not membership.via_team
    )


def _scope_read(viewer: Viewer, person: str) -> Q:
    active = [one for one in viewer.memberships if stands(one) and one.role is not Role.HELPER]
    shared_with = [one.member for one in active if not one.via_team]
    by_name = Q(visibility=Visibility.NAMED, shares__member_id__in=shared_with, shares__until_at=None)
    mine = [one.member for one in active]
    found = by_name | Q(said_by_id__in=mine) | Q(recorded_by_id__in=mine, released_at=None)
    for role in Role:
        people = [one.person for one in active if one.role is role]
        shielded = [one.person for one in active if one.role is role and _is_shielded_from(one)]
        if people and _read_by(role):
            readable = Q(**{f"{person}__in": people, "visibility__in": sorted(_read_by(role))})
            hidden = Q(**{f"{person}__in": shielded, "is_third_party": True}) & ~Q(visibility=Visibility.CIRCLE)
            found |= readable & ~hidden
    return found


may_read_item = Word("may read item", _may_read, _scope_read)


def is_job(name: str) -> Word:
    """A job of the house itself, such as `tick`, with permission rows of its own."""
    return Word(
        f"is job {name}",
        lambda viewer, _facts: viewer.job == name,
        lambda viewer, _person: ALL if viewer.job == name else NONE,
    )


def has_task(*tasks: Task) -> Word:
    """Has one of these tasks in the organisation, peer group or zone that the thing belongs to."""

    def places(viewer: Viewer) -> list[UUID]:
        return [seat.organisation for seat in viewer.seats if seat.task in tasks]

    return Word(
        f"has task {' or '.join(tasks)}",
        lambda viewer, facts: facts.organisation is not None and facts.organisation in places(viewer),
        lambda viewer, _person: Q(organisation_id__in=places(viewer)),
    )


comes_in = has_task(*Task)  # guests too
belongs_there = has_task(*(task for task in Task if task is not Task.GUEST))


is_signed_in = Word(
    "is signed in",
    lambda viewer, _facts: viewer.is_signed_in,
    lambda viewer, _person: ALL if viewer.is_signed_in else NONE,
)

is_own_account = Word(
    "is own account",
    lambda viewer, facts: viewer.account is not None and viewer.account == facts.account,
    lambda viewer, _person: Q(pk=viewer.account) if viewer.account else NONE,
)
