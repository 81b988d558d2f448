"""What a doctor notes about the own growth. The trail of the account says that it was done, never what."""

from collections.abc import Mapping

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import Missing, Refused
from ertoe.access.facts import Subject, an_account
from ertoe.access.viewer import Viewer
from ertoe.learning.models import Commitment, Reflection, SelfAssessment, Session
from ertoe.learning.permissions import KEEP_GROWTH
from ertoe.organisations.models import Organisation


def assess_myself(*, by: Viewer, organisation: Organisation, path: str, moment: str, marks: Mapping[str, int],
                  seen: Seen = NOTHING_SEEN) -> None:  # fmt: skip
    """One mark for each learning goal. Said again, the last one stands."""
    with change(KEEP_GROWTH, by=by, about=_own(by), seen=seen) as trail:
        for goal, mark in marks.items():
            SelfAssessment.objects.update_or_create(
                account_id=by.account, group=organisation, path=path, goal=goal, moment=moment,
                defaults={"mark": mark, "at": trail.at},
            )  # fmt: skip
        trail.leave_once("own_growth_begun")


def reflect(*, by: Viewer, session: Session, words: str, seen: Seen = NOTHING_SEEN) -> Reflection:
    """For nobody else. Written again, the new words stand; without words it is gone."""
    with change(KEEP_GROWTH, by=by, about=_own(by), seen=seen) as trail:
        reflection = Reflection.objects.filter(account=by.account, session=session).first()
        reflection = reflection or Reflection(account_id=trail.subject.id, session=session)
        reflection.words, reflection.at = words, trail.at
        reflection.save()
        if not words:
            reflection.delete()
        trail.leave_once("own_growth_begun")
    return reflection


def commit(*, by: Viewer, session: Session, words: str, seen: Seen = NOTHING_SEEN) -> Commitment:
    """What I am going to do differently."""
    with change(KEEP_GROWTH, by=by, about=_own(by), seen=seen) as trail:
        commitment = Commitment(account_id=trail.subject.id, session=session, words=words, at=trail.at)
        commitment.save(force_insert=True)
        trail.leave_once("own_growth_begun")
    return commitment


def look_again(*, by: Viewer, commitment: Commitment, outcome: str, outcome_words: str = "",
               seen: Seen = NOTHING_SEEN) -> Commitment:  # fmt: skip
    """How it went. Every answer is fine."""
    with change(KEEP_GROWTH, by=by, about=_own(by), seen=seen) as trail:
        commitment.refresh_from_db()
        if commitment.account_id != by.account:
            raise Missing(KEEP_GROWTH.name)
        commitment.outcome, commitment.outcome_words, commitment.looked_at = outcome, outcome_words, trail.at
        commitment.save(force_update=True)
        trail.leave_once("own_growth_begun")
    return commitment


def _own(by: Viewer) -> Subject:
    if by.account is None:
        raise Refused(KEEP_GROWTH.name)
    return an_account(by.account)
