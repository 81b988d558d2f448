"""A scan: begun with one cell, answered by many, widened when wanted, closed."""

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import AlreadyDone, Missing
from ertoe.access.viewer import Viewer
from ertoe.foundation.language import language_in_use
from ertoe.implementation.codes import new_code
from ertoe.implementation.frame import REFERENCE, cell_id, frame
from ertoe.implementation.models import Respondent, Scan, ScanAnswer
from ertoe.implementation.permissions import ANSWER_SCAN, RUN_SCAN
from ertoe.organisations.models import Organisation


def begin_scan(
    *, by: Viewer, organisation: Organisation, phase: str, component: str, seen: Seen = NOTHING_SEEN
) -> Scan:
    """One at a time. A second click finds the first scan running."""
    cell = cell_id(phase, component)
    _known(cell)
    scan = Scan(organisation=organisation, code=new_code(), cells=[cell], frame_version=frame(REFERENCE).version)
    with change(RUN_SCAN, by=by, about=organisation, seen=seen) as trail:
        if Scan.objects.filter(organisation=organisation, closed_at=None).exists():
            raise AlreadyDone
        scan.add(trail)
        trail.leave("scan_begun", scan=scan.pk)
    return scan


def widen_scan(*, by: Viewer, scan: Scan, cell: str) -> Scan:
    """One more cell, for who wants to go on. Twice is once."""
    _known(cell)
    with change(RUN_SCAN, by=by, about=scan) as trail:
        _runs(scan)
        scan.cells = [*(one for one in scan.cells if one != cell), cell]
        scan.save(update_fields=("cells",))
        trail.leave("scan_widened", scan=scan.pk)
    return scan


def close_scan(*, by: Viewer, scan: Scan) -> Scan:
    """Nobody answers any more; everything stays readable, and the next one can begin."""
    with change(RUN_SCAN, by=by, about=scan) as trail:
        scan.closed_at = scan.closed_at or trail.at
        scan.save(update_fields=("closed_at",))
        trail.leave("scan_closed", scan=scan.pk)
    return scan


def join_scan(*, by: Viewer, scan: Scan, role: str, seen: Seen = NOTHING_SEEN) -> Respondent:
    """Whoever has an account is one respondent in this scan: coming again is coming back, in the role last chosen."""
    with change(ANSWER_SCAN, by=by, about=scan.answers, seen=seen) as trail:
        _runs(scan)
        known = Respondent.objects.filter(scan=scan, made_by=by.account).first() if by.account else None
        respondent = known or Respondent(scan=scan, organisation_id=scan.organisation_id)
        respondent.role = role
        if known:
            known.save(update_fields=("role",))
        else:
            respondent.add(trail)
        trail.leave("scan_joined", respondent=respondent.pk)
    return respondent


def answer_question(
    *, by: Viewer, respondent: Respondent, question: str, words: str = "", mark: str = "", seen: Seen = NOTHING_SEEN
) -> ScanAnswer:
    """Kept question by question. Whoever made the respondent with an account is the only one who writes there."""
    with change(ANSWER_SCAN, by=by, about=respondent, seen=seen) as trail:
        _runs(respondent.scan)
        if respondent.made_by_id not in (None, by.account) or question.rpartition(".")[0] not in respondent.scan.cells:
            raise Missing(ANSWER_SCAN.name)
        answer = ScanAnswer.objects.filter(respondent=respondent, question=question).first()
        is_new = answer is None
        answer = answer or ScanAnswer(
            respondent=respondent, organisation_id=respondent.organisation_id, question=question
        )
        answer.words, answer.mark, answer.language = words, mark, language_in_use()
        if is_new:
            answer.add(trail)
        else:
            answer.save(update_fields=("words", "mark", "language"))
        trail.leave("scan_question_answered", respondent=respondent.pk)
    return answer


def _known(cell: str) -> None:
    if cell not in frame(REFERENCE).cells:
        raise Missing(RUN_SCAN.name)


def _runs(scan: Scan) -> None:
    """Read again inside the door: it may have been closed since."""
    scan.refresh_from_db()
    if scan.closed_at:
        raise Missing(ANSWER_SCAN.name)
