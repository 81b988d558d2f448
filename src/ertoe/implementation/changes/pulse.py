"""A pulse of the team, without names."""

from collections.abc import Mapping
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import AlreadyDone, Missing
from ertoe.access.viewer import Viewer
from ertoe.foundation.ids import uuid7
from ertoe.foundation.language import language_in_use
from ertoe.implementation.codes import new_code
from ertoe.implementation.models import Pulse, PulseAnswer
from ertoe.implementation.permissions import ANSWER_PULSE, RUN_PULSE
from ertoe.organisations.in_groups import batch_of
from ertoe.organisations.models import Organisation


def begin_pulse(*, by: Viewer, organisation: Organisation, seen: Seen = NOTHING_SEEN) -> Pulse:
    pulse = Pulse(pk=uuid7(), organisation=organisation, code=new_code())
    with change(RUN_PULSE, by=by, about=organisation, seen=seen) as trail:
        if Pulse.objects.filter(organisation=organisation, closed_at=None).exists():
            raise AlreadyDone
        pulse.add(trail)
        trail.leave("pulse_begun", pulse=pulse.pk)
    return pulse


def close_pulse(*, by: Viewer, pulse: Pulse) -> Pulse:
    with change(RUN_PULSE, by=by, about=pulse) as trail:
        pulse.closed_at = pulse.closed_at or trail.at
        pulse.save(update_fields=("closed_at",))
        trail.leave("pulse_closed", pulse=pulse.pk)
    return pulse


def answer_pulse(
    *, by: Viewer, pulse: Pulse, marks: Mapping[str, int], words: str = "", answer_id: UUID | None = None
) -> None:
    """Come in as a guest, also with an account. No operation is remembered: it would keep the minute.

    Sending twice is once, for the form made the id. The trail says one thing once: this pulse was answered.
    """
    if by.account is not None:
        raise Missing(ANSWER_PULSE.name)
    with change(ANSWER_PULSE, by=by, about=pulse.answers) as trail:
        pulse.refresh_from_db()
        if pulse.closed_at:
            raise Missing(ANSWER_PULSE.name)
        if answer_id is None or not PulseAnswer.objects.filter(pk=answer_id).exists():
            answer = PulseAnswer(pulse=pulse, organisation_id=pulse.organisation_id, marks=dict(marks), words=words)
            answer.pk, answer.language = answer_id or answer.pk, language_in_use()
            answer.batch = batch_of(PulseAnswer.objects.filter(pulse=pulse).count() + 1)
            answer.add(trail)
        trail.leave_once("pulse_answered")
