"""What can change in the case room. No raw text arrives here: what still names somebody is turned away."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change, look
from ertoe.access.errors import Refused
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Task, Viewer
from ertoe.case_room.models import PeerCase
from ertoe.case_room.permissions import (
    BRING_CASE,
    CLOSE_CASE,
    DELETE_CASE,
    DELETE_DUE_CASES,
    SHARE_CASE,
    WORK_CASE,
)  # fmt: skip
from ertoe.case_room.taken_out import TakenOut
from ertoe.deidentify.find import must_go
from ertoe.foundation.clock import today

LONGEST = timedelta(days=90)
USUAL = timedelta(days=42)


class StillTold(Exception):
    """A known word or a number with a check is still there. Nothing was kept. `words` are for the writer only."""

    def __init__(self, words: Iterable[str]) -> None:
        super().__init__("a text still names somebody")
        self.words = sorted(set(words))


def bring_case(
    *,
    by: Viewer,
    organisation_id: UUID,
    words: Mapping[str, str],
    known: Iterable[str] = (),
    consent: str = PeerCase.Consent.INVENTED,
    consent_on: date | None = None,
    expires_on: date | None = None,
    for_session: str = "",
    seen: Seen = NOTHING_SEEN,
) -> PeerCase:
    """A draft. `known` is looked for and forgotten: it stands in no table. Raises StillTold."""
    _nothing_told((*words.values(), for_session), known)
    case = PeerCase(
        organisation_id=organisation_id,
        **words,
        for_session=for_session,
        consent=consent,
        consent_on=None if consent == PeerCase.Consent.INVENTED else consent_on,
        expires_on=min(expires_on or today() + USUAL, today() + LONGEST),
    )
    with change(BRING_CASE, by=by, about=an_organisation(organisation_id), seen=seen) as trail:
        case.add(trail)
        trail.leave("case_brought", case=case.pk)
    return case


def seed_case(
    *,
    by: Viewer,
    organisation_id: UUID,
    problem: str,
    goals: Mapping[str, str],
    known: Iterable[str],
    consent_on: date,
    title: str = "",
    expires_on: date | None = None,
) -> PeerCase:
    """From a plan, with the person's yes: everything that is found is replaced first. `goals` by field of PeerCase."""
    words = {"title": title or "Een casus", "problem": problem, **goals}
    with change(BRING_CASE, by=by, about=an_organisation(organisation_id)) as trail:
        case = bring_case(
            by=by,
            organisation_id=organisation_id,
            words=TakenOut(words, tuple(known)).as_proposed(),
            known=known,
            consent=PeerCase.Consent.SEEDED,
            consent_on=consent_on,
            expires_on=expires_on,
        )
        trail.leave("case_seeded", case=case.pk)
    return case


def share_case(*, by: Viewer, case: PeerCase, seen: Seen = NOTHING_SEEN) -> PeerCase:
    """From now on the group reads it and works on it. What stood there before, as a draft, is nowhere any more."""
    with change(SHARE_CASE, by=by, about=case, seen=seen) as trail:
        _must(case.made_by_id == by.account and case.is_draft)
        case.keep(trail, state=PeerCase.State.SHARED)
        case.earlier = []
        case.save(update_fields=("earlier",))
        trail.leave("case_shared", case=case.pk)
    return case


def work_case(*, by: Viewer, case: PeerCase, words: Mapping[str, str], seen: Seen = NOTHING_SEEN) -> PeerCase:
    """Problem view and goal view, by anybody in the group. Raises StillTold."""
    _nothing_told(words.values(), ())
    with change(WORK_CASE, by=by, about=case, seen=seen) as trail:
        _must(case.is_shared or (case.is_draft and case.made_by_id == by.account))
        case.keep(trail, **words)
        trail.leave("case_worked", case=case.pk)
    return case


def close_case(*, by: Viewer, case: PeerCase, seen: Seen = NOTHING_SEEN) -> PeerCase:
    """Nobody changes it any more; it can be read until its day."""
    with change(CLOSE_CASE, by=by, about=case, seen=seen) as trail:
        _must(case.is_shared and _answers_for(by, case))
        case.keep(trail, state=PeerCase.State.CLOSED)
        trail.leave("case_closed", case=case.pk)
    return case


def delete_case(*, by: Viewer, case: PeerCase) -> None:
    """Gone for good, with everything that ever stood in it."""
    with change(DELETE_CASE, by=by, about=case) as trail:
        _must(case.made_by_id == by.account or (_answers_for(by, case) and not case.is_draft))
        trail.leave("case_deleted", case=case.pk)
        case.delete()


def delete_due_cases(*, by: Viewer) -> int:
    """What was to go by today goes. How many went."""
    with look(DELETE_DUE_CASES, by=by) as looking:
        due = looking.many(PeerCase.objects.filter(expires_on__lte=today()).order_by("pk"))
    for case in due:
        with change(DELETE_DUE_CASES, by=by, about=case) as trail:
            trail.leave("case_deleted", case=case.pk)
            case.delete()
    return len(due)


def _answers_for(by: Viewer, case: PeerCase) -> bool:
    """Who brought it, and who moderates the group: when a colleague recognises somebody, it goes at once."""
    moderates = any(seat.organisation == case.organisation_id and seat.task is Task.MODERATOR for seat in by.seats)
    return moderates or case.made_by_id == by.account


def _must(is_so: bool) -> None:
    if not is_so:
        raise Refused("case_room")


def _nothing_told(texts: Iterable[str], known: Iterable[str]) -> None:
    words = tuple(known)
    left = [one.of(text) for text in texts for one in must_go(text, words)]
    if left:
        raise StillTold(left)
