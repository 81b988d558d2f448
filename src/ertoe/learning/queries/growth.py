"""The own growth, for whose it is; and of many together, how it moved."""

from collections import defaultdict
from dataclasses import dataclass, field
from uuid import UUID

from django.db.models import Q

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import an_account
from ertoe.access.viewer import Viewer
from ertoe.learning.models import Commitment, Reflection, SelfAssessment, Session
from ertoe.learning.permissions import KEEP_GROWTH, SEE_PROGRAMME
from ertoe.learning.titles import goals_of
from ertoe.organisations.models import Organisation

TOGETHER = 10  # doctors at least, before anything is told of them together,
GROUPS = 3  # and of so many groups at least: a mean is never that of one group


def my_marks(group_id: UUID, path: str, moment: str, *, by: Viewer) -> dict[str, int]:
    """The own marks, goal by goal. Looking leaves no trace: only one human being ever looks."""
    with look(KEEP_GROWTH, by=by):
        rows = SelfAssessment.objects.filter(_mine(by), group_id=group_id, path=path, moment=moment)
        return dict(rows.values_list("goal", "mark"))


def my_reflection(session: Session, *, by: Viewer) -> str:
    with look(KEEP_GROWTH, by=by):
        found = Reflection.objects.filter(_mine(by), session=session).first()
        return found.words if found else ""


def my_commitments(organisation: Organisation, *, by: Viewer) -> list[Commitment]:
    """In this group, the first one first."""
    with look(KEEP_GROWTH, by=by):
        rows = Commitment.objects.filter(_mine(by), session__organisation=organisation)
        return list(rows.select_related("session").order_by("at", "pk"))


def my_commitment(slug: str, commitment_id: UUID, *, by: Viewer) -> Commitment:
    with look(KEEP_GROWTH, by=by):
        rows = Commitment.objects.filter(_mine(by), pk=commitment_id, session__organisation__slug=slug)
        found: Commitment | None = rows.select_related("session__organisation").first()
        if found is None:
            raise Missing(KEEP_GROWTH.name)
        return found


@dataclass(frozen=True)
class Growth:
    """How many doctors together moved on one goal. `doctors` is rounded down to tens, the means to halves."""

    words: str
    doctors: int
    before: float
    after: float


def growth_together(organisation: Organisation, *, by: Viewer) -> list[Growth]:
    """Over the whole programme, never of one group: over ten doctors or more, of three groups or more.

    Rounded, so that who comes in later cannot be computed from two pictures.
    """
    with look(SEE_PROGRAMME, by=by, about=organisation):
        rows = SelfAssessment.objects.filter(group__part_of=organisation).order_by("at")
        said: dict[tuple[str, str], dict[UUID, OfDoctor]] = defaultdict(lambda: defaultdict(OfDoctor))
        for row in rows:
            one = said[row.path, row.goal][row.account_id]
            one.marks[row.moment], one.group = row.mark, row.group_id
    return [found for (path, goal), each in said.items() if (found := _together(path, goal, each)) is not None]


@dataclass
class OfDoctor:
    """The marks of one doctor for one goal, by moment, and the group they learn in."""

    group: UUID | None = None
    marks: dict[str, int] = field(default_factory=dict)


def _together(path: str, goal: str, each: dict[UUID, OfDoctor]) -> Growth | None:
    both = [one for one in each.values() if len(one.marks) == len(SelfAssessment.Moment)]
    words = next((one.words for one in goals_of(path) if one.id == goal), "")
    if len(both) < TOGETHER or len({one.group for one in both}) < GROUPS or not words:
        return None
    before, after = (_mean([one.marks[moment] for one in both]) for moment in SelfAssessment.Moment)
    return Growth(words, len(both) // TOGETHER * TOGETHER, before, after)


def _mean(marks: list[int]) -> float:
    return round(2 * sum(marks) / len(marks)) / 2


def _mine(by: Viewer) -> Q:
    """Not `about=` at the door: that would write down that somebody looked, and when."""
    if by.account is None or not decide(by, KEEP_GROWTH, an_account(by.account).facts()):
        raise Missing(KEEP_GROWTH.name)
    return Q(account=by.account)
