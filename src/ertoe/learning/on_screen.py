"""Where a live session stands, said in a language: the step, its neighbours, its question, its clock."""

import json
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ertoe.access.errors import Missing
from ertoe.learning.content import LiveQuestion, NoSuchPath, SpokenSession, Step, path
from ertoe.learning.models import LiveSession, Session

MINUTE = 60
TOLD_OVER = 30  # minutes past its time that a step still says how many


@dataclass(frozen=True)
class OnScreen:
    live: LiveSession
    session: SpokenSession
    step: Step
    number: int

    @property
    def question(self) -> LiveQuestion | None:
        """Asked here; or just before, and talked about here."""
        asked_before = self.before.live if self.step.kind == "talk" and self.before else None
        return self.step.live or asked_before

    @property
    def takes_answers(self) -> bool:
        """Not any more once the moderator shows why: from then on one would only repeat."""
        return self.step.live is not None and not self.shows_why

    @property
    def shows_why(self) -> bool:
        return self.question is not None and self.live.shows == LiveSession.Shows.WHY

    @property
    def shows_spread(self) -> bool:
        return self.question is not None and (self.step.live is None or self.live.shows != LiveSession.Shows.ASKING)

    @property
    def shows_words(self) -> bool:
        """Until the answers need the room."""
        return not self.shows_why and (self.step.live is None or not self.shows_spread)

    @property
    def shows_next(self) -> str:
        """What there is more to show of this question."""
        if self.question is None or self.shows_why:
            return ""
        if not self.shows_spread:
            return LiveSession.Shows.SPREAD.value
        return LiveSession.Shows.WHY.value if self.question.kind == "sort" else ""

    @property
    def invites(self) -> bool:
        """With the code to scan, large: who comes in, and before a question is answered."""
        return self.number == 1 or (self.takes_answers and not self.shows_spread)

    @property
    def before(self) -> Step | None:
        return self.session.steps[self.number - 2] if self.number > 1 else None

    @property
    def after(self) -> Step | None:
        return self.session.steps[self.number] if self.number < len(self.session.steps) else None


@dataclass(frozen=True)
class StepClock:
    """`words`: from how many seconds on one says what. Sentences, so that the script counts and does not speak."""

    minutes: int
    spent: int
    is_running: bool
    words: list[tuple[int, str]]

    @property
    def as_json(self) -> str:
        return json.dumps(self.words)


def on_screen(live: LiveSession, language: str) -> OnScreen:
    """Raises Missing when this version of the path is no longer there."""
    steps = spoken_session(live.session, language)
    number = next((place for place, step in enumerate(steps.steps, start=1) if step.id == live.step), 1)
    return OnScreen(live, steps, steps.steps[number - 1], number)


def spoken_session(session: Session, language: str) -> SpokenSession:
    try:
        found = path(session.path, language, session.path_version or None).session(session.path_session)
    except NoSuchPath:
        found = None
    if found is None:
        raise Missing(session.path)
    return found


def step_clock(step: Step, live: LiveSession, moment: datetime) -> StepClock:
    words = [(MINUTE * (step.minutes - left), _left(left)) for left in range(step.minutes, 0, -1)]
    words.append((MINUTE * step.minutes, _("De tijd is om")))
    words += [(MINUTE * (step.minutes + over), _over(over)) for over in range(1, TOLD_OVER)]
    return StepClock(step.minutes, live.seconds_spent(moment), live.began_at is not None, words)


def _left(minutes: int) -> str:
    return ngettext("Nog %(minutes)s minuut", "Nog %(minutes)s minuten", minutes) % {"minutes": minutes}


def _over(minutes: int) -> str:
    said = ngettext("%(minutes)s minuut over tijd", "%(minutes)s minuten over tijd", minutes)
    return said % {"minutes": minutes}
