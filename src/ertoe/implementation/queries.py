"""What can be asked about the scans, the plan and the pulses of an organisation."""

from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.permission import Permission
from ertoe.access.viewer import Viewer
from ertoe.implementation.models import Action, Pulse, PulseAnswer, Respondent, Scan, ScanAnswer
from ertoe.implementation.permissions import ANSWER_PULSE, ANSWER_SCAN, SEE_WHAT_RUNS
from ertoe.implementation.pulse_steps import readable
from ertoe.organisations.models import Organisation
from ertoe.organisations.queries import organisation


def led_organisation(slug: str, permission: Permission, *, by: Viewer) -> Organisation:
    """For who may do this there: the others do not come as far as the form."""
    found = organisation(slug, by=by)
    with look(permission, by=by, about=found):
        return found


def scans(organisation: Organisation, *, by: Viewer) -> list[Scan]:
    """The newest first."""
    with look(SEE_WHAT_RUNS, by=by, about=organisation) as looking:
        return looking.many(Scan.objects.filter(organisation=organisation).order_by("-at"))


def running_scan(organisation: Organisation, *, by: Viewer) -> Scan:
    with look(SEE_WHAT_RUNS, by=by, about=organisation):
        found: Scan | None = Scan.objects.filter(organisation=organisation, closed_at=None).first()
        if found is None:
            raise Missing(SEE_WHAT_RUNS.name)
        return found


def scan_answers(scan: Scan, *, by: Viewer) -> list[ScanAnswer]:
    """Everything that was answered, with the role it was answered in."""
    with look(SEE_WHAT_RUNS, by=by, about=scan) as looking:
        rows = ScanAnswer.objects.filter(respondent__scan=scan).select_related("respondent")
        return looking.many(rows.order_by("at"))


def respondents(scan: Scan, *, by: Viewer) -> list[Respondent]:
    with look(SEE_WHAT_RUNS, by=by, about=scan) as looking:
        return looking.many(Respondent.objects.filter(scan=scan).order_by("at"))


def scan_behind(code: str, *, by: Viewer) -> Scan:
    """For whoever has the link. The organisation comes along: they see whose scan it is."""
    with look(ANSWER_SCAN, by=by):
        found: Scan | None = Scan.objects.select_related("organisation").filter(code=code).first()
        if found is None:
            raise Missing(ANSWER_SCAN.name)
        return found


def respondent(respondent_id: UUID, *, by: Viewer) -> Respondent:
    """Behind the own address. With an account it is opened with that account only."""
    with look(ANSWER_SCAN, by=by):
        rows = Respondent.objects.select_related("scan", "organisation").prefetch_related("answers")
        found: Respondent | None = rows.filter(pk=respondent_id).first()
        if found is None or found.made_by_id not in (None, by.account):
            raise Missing(ANSWER_SCAN.name)
        return found


def own_respondent(scan: Scan, *, by: Viewer) -> Respondent | None:
    """The one of this account, if it answers already."""
    with look(ANSWER_SCAN, by=by):
        rows = Respondent.objects.filter(scan=scan, made_by=by.account).exclude(made_by=None)
        found: Respondent | None = rows.first()
        return found


def actions(organisation: Organisation, *, by: Viewer) -> list[Action]:
    """What is first due comes first; what has no day comes last."""
    with look(SEE_WHAT_RUNS, by=by, about=organisation) as looking:
        rows = Action.objects.filter(organisation=organisation).prefetch_related("reviews").order_by("at")
        return sorted(looking.many(rows), key=lambda one: (one.due_on is None, one.due_on or one.at.date()))


def action(action_id: UUID, *, by: Viewer) -> Action:
    with look(SEE_WHAT_RUNS, by=by) as looking:
        found: Action = looking.one(Action.objects.prefetch_related("reviews"), action_id)
        return found


def pulses(organisation: Organisation, *, by: Viewer) -> list[Pulse]:
    """The newest first."""
    with look(SEE_WHAT_RUNS, by=by, about=organisation) as looking:
        return looking.many(Pulse.objects.filter(organisation=organisation).order_by("-at"))


def running_pulse(organisation: Organisation, *, by: Viewer) -> Pulse:
    with look(SEE_WHAT_RUNS, by=by, about=organisation):
        found: Pulse | None = Pulse.objects.filter(organisation=organisation, closed_at=None).first()
        if found is None:
            raise Missing(SEE_WHAT_RUNS.name)
        return found


def readable_answers(pulse: Pulse, *, by: Viewer) -> list[PulseAnswer]:
    """Only whole groups, in no order (pulse_steps.py). Nobody gets the others, the lead neither."""
    with look(SEE_WHAT_RUNS, by=by, about=pulse) as looking:
        return readable(pulse, looking.many(PulseAnswer.objects.filter(pulse=pulse)))


def pulse_behind(code: str, *, by: Viewer) -> Pulse:
    with look(ANSWER_PULSE, by=by):
        found: Pulse | None = Pulse.objects.select_related("organisation").filter(code=code).first()
        if found is None:
            raise Missing(ANSWER_PULSE.name)
        return found
