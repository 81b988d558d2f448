"""What can change about agreements."""

from collections.abc import Iterable
from datetime import date, time
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.errors import AlreadyDone, Refused
from ertoe.access.facts import Visibility, a_person
from ertoe.access.viewer import Viewer
from ertoe.agreements import permissions
from ertoe.agreements.calendar_address import address_of, hash_of, new_secret
from ertoe.agreements.days import mask_of
from ertoe.agreements.models import AgreedFor, Agreement, AgreementState, CalendarLink
from ertoe.circle.changes import own_member
from ertoe.circle.models import Member
from ertoe.foundation.clock import today
from ertoe.foundation.language import language_in_use
from ertoe.goals.models import CareGoal, LifeGoal


def record_agreement(
    *,
    by: Viewer,
    person_id: UUID,
    words: str,
    owner: Member,
    said_by: Member,
    visibility: Visibility,
    life_goal: LifeGoal | None = None,
    care_goal: CareGoal | None = None,
    how_often: str = "",
    from_on: date | None = None,
    until_on: date | None = None,
    weekdays: Iterable[int] = (),
    time_of_day: time | None = None,
    language: str = "",
    seen: Seen = NOTHING_SEEN,
) -> Agreement:
    """For a care goal, a life goal, or alone. Who says or writes down to do it oneself has accepted it."""
    with change(permissions.RECORD_AGREEMENT, by=by, about=a_person(person_id), seen=seen) as trail:
        is_own_word = owner.pk in (said_by.pk, trail.member)
        agreement = Agreement(
            words=words,
            owner=owner,
            said_by=said_by,
            visibility=visibility,
            language=language or language_in_use(),
            released_at=trail.at,
            how_often=how_often,
            from_on=from_on or today(),
            until_on=until_on,
            weekdays=mask_of(weekdays),
            time_of_day=time_of_day,
            state=Agreement.State.ACCEPTED if is_own_word else Agreement.State.PROPOSED,
        ).add(trail)
        AgreementState(agreement=agreement, state=agreement.state, said_by=said_by).add(trail)
        if care_goal is not None or life_goal is not None:
            AgreedFor(agreement=agreement, care_goal=care_goal, life_goal=life_goal).add(trail)
        trail.leave("agreement_recorded", agreement=agreement.pk)
    return agreement


def accept_agreement(*, by: Viewer, agreement: Agreement, seen: Seen = NOTHING_SEEN) -> Agreement:
    """Whoever was asked says yes. Twice is once."""
    with change(permissions.ACCEPT_AGREEMENT, by=by, about=agreement, seen=seen) as trail:
        if agreement.state != Agreement.State.PROPOSED:
            raise AlreadyDone
        agreement.state = Agreement.State.ACCEPTED
        agreement.save(update_fields=("state",))
        AgreementState(agreement=agreement, state=agreement.state, said_by=agreement.owner).add(trail)
        trail.leave("agreement_accepted", agreement=agreement.pk)
    return agreement


def set_agreement_state(*, by: Viewer, agreement: Agreement, state: Agreement.State, said_by: Member, words: str = "",
                        seen: Seen = NOTHING_SEEN) -> Agreement:  # fmt: skip
    """Under way, done, stopped, handed over. Every state before stays readable.

    A yes is the owner's own; only for an owner without an account may somebody else write it down.
    """
    with change(permissions.SET_AGREEMENT_STATE, by=by, about=agreement, seen=seen) as trail:
        is_yes = state is Agreement.State.ACCEPTED
        if is_yes and agreement.owner_id != trail.member and agreement.owner.account_id is not None:
            raise Refused(permissions.ACCEPT_AGREEMENT.name)
        agreement.state = state
        agreement.save(update_fields=("state",))
        AgreementState(agreement=agreement, state=state, said_by=said_by, words=words).add(trail)
        trail.leave("agreement_state_set", agreement=agreement.pk, state=state)
    return agreement


def say_agreement_again(
    *,
    by: Viewer,
    agreement: Agreement,
    words: str,
    how_often: str,
    until_on: date | None,
    seen: Seen,
    weekdays: Iterable[int] = (),
    time_of_day: time | None = None,
) -> Agreement:
    """What was agreed is put differently; the earlier words stay readable."""
    with change(permissions.SAY_AGREEMENT_AGAIN, by=by, about=agreement, seen=seen) as trail:
        agreement.keep(
            trail, words=words, how_often=how_often, until_on=until_on,
            weekdays=mask_of(weekdays), time_of_day=time_of_day,
        )  # fmt: skip
        trail.leave("agreement_said_again", agreement=agreement.pk)
    return agreement


def share_agreement(*, by: Viewer, agreement: Agreement, visibility: Visibility, named: list[Member],
                    seen: Seen = NOTHING_SEEN) -> Agreement:  # fmt: skip
    """Who may read it from now on. Whoever is to do it keeps seeing it."""
    with change(permissions.SHARE_AGREEMENT, by=by, about=agreement, seen=seen) as trail:
        agreement.share_with(trail, visibility, named)
        trail.leave("agreement_shared", agreement=agreement.pk, visibility=visibility)
    return agreement


def tie_agreement(
    *, by: Viewer, agreement: Agreement, goal: CareGoal | LifeGoal, seen: Seen = NOTHING_SEEN
) -> AgreedFor:
    """From now on it is for this goal too. Twice is once.

    What a helper was shown was the goal of before: for another one the person ticks again.
    """
    with change(permissions.TIE_AGREEMENT, by=by, about=agreement, seen=seen) as trail:
        kind = "care_goal" if isinstance(goal, CareGoal) else "life_goal"
        if agreement.agreed_for.filter(until_at=None, **{kind: goal}).exists():
            raise AlreadyDone
        link = AgreedFor(agreement=agreement, **{kind: goal}).add(trail)
        if agreement.shows_goal_to_helper:
            agreement.keep(trail, shows_goal_to_helper=False)
        trail.leave("agreement_tied", agreement=agreement.pk, **{kind: goal.pk})
    return link


def show_goal_to_helper(*, by: Viewer, agreement: Agreement, shows: bool, seen: Seen = NOTHING_SEEN) -> Agreement:
    """The person lets the helper read for which goal it is, or takes that back. Twice is once."""
    with change(permissions.SHOW_GOAL_TO_HELPER, by=by, about=agreement, seen=seen) as trail:
        if agreement.shows_goal_to_helper == shows:
            raise AlreadyDone
        agreement.keep(trail, shows_goal_to_helper=shows)
        trail.leave("goal_shown_to_helper" if shows else "goal_hidden_from_helper", agreement=agreement.pk)
    return agreement


def make_calendar_link(*, by: Viewer, person_id: UUID, seen: Seen = NOTHING_SEEN) -> str:
    """A new private address for the own calendar of whoever asks; the one before stops. It is told once, here."""
    with change(permissions.SEE_CALENDAR, by=by, about=a_person(person_id), seen=seen) as trail:
        _end_links(trail)
        secret = new_secret()
        link = CalendarLink(member=own_member(trail), secret_hash=hash_of(secret)).add(trail)
        trail.leave("calendar_link_made", calendar_link=link.pk)
    return address_of(link.pk, secret)


def stop_calendar_link(*, by: Viewer, person_id: UUID, seen: Seen = NOTHING_SEEN) -> None:
    """The address answers nothing any more, from this moment. Twice is once."""
    with change(permissions.SEE_CALENDAR, by=by, about=a_person(person_id), seen=seen) as trail:
        if not _end_links(trail):
            raise AlreadyDone
        trail.leave("calendar_link_stopped")


def _end_links(trail: Trail) -> int:
    links = CalendarLink.objects.filter(person_id=trail.subject.id, member_id=trail.member, until_at=None)
    for link in links:
        link.end(trail)
    return len(links)
