"""What can change about signals: a team wants them or not, a job makes them, the team says what it learns."""

from dataclasses import asdict
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.facts import Subject
from ertoe.access.viewer import Viewer
from ertoe.bridges import counting
from ertoe.bridges.models import SignalsOfQuarter, SignalsWanted
from ertoe.bridges.permissions import LEARN_FROM_SIGNALS, MAKE_SIGNALS, WANT_SIGNALS
from ertoe.bridges.quarters import first_day_of_the_quarter
from ertoe.foundation.clock import today
from ertoe.organisations.models import Organisation

SIGNALS = UUID(int=1)  # the chain on which the job tells that it counted


def want_signals(
    *, by: Viewer, organisation: Organisation, is_wanted: bool, seen: Seen = NOTHING_SEEN
) -> SignalsWanted:
    with change(WANT_SIGNALS, by=by, about=organisation, seen=seen) as trail:
        wanted = SignalsWanted(organisation=organisation, is_wanted=is_wanted).add(trail)
        trail.leave("signals_wanted" if is_wanted else "signals_not_wanted", organisation=organisation.pk)
    return wanted


def learn_from_signals(*, by: Viewer, signals: SignalsOfQuarter, learned: str, seen: Seen) -> SignalsOfQuarter:
    with change(LEARN_FROM_SIGNALS, by=by, about=signals, seen=seen) as trail:
        signals.keep(trail, learned=learned)
        trail.leave("learned_from_signals", signals=signals.pk)
    return signals


def make_signals(*, by: Viewer) -> int:
    """Once a quarter for every organisation that wants them. How many were made."""
    on = first_day_of_the_quarter(today())
    with change(MAKE_SIGNALS, by=by, about=Subject("signals", SIGNALS)) as trail:
        newest = {row.organisation_id: row.is_wanted for row in SignalsWanted.objects.order_by("at", "pk")}
        made = set(SignalsOfQuarter.objects.filter(quarter_on=on).values_list("organisation_id", flat=True))
        due = [organisation for organisation, is_wanted in newest.items() if is_wanted and organisation not in made]
        for organisation in due:
            figures = asdict(counting.count_signals(trail, organisation))
            SignalsOfQuarter(organisation_id=organisation, quarter_on=on, figures=figures).add(trail)
            trail.leave("signals_made", organisation=organisation)
        trail.leave_once("signals_begun")
    return len(due)
