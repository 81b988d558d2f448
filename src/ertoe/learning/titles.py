"""Sessions with what the content says of them; and which one comes next."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from ertoe.foundation.clock import now
from ertoe.foundation.language import language_in_use
from ertoe.learning.content import Goal, NoSuchPath, SpokenPath, SpokenSession, path, paths
from ertoe.learning.models import Session

STILL_NEXT = timedelta(hours=6)  # a session that began this long ago is still the one people look for
FIRST_PATH = "lok-goal-oriented-care"


@dataclass(frozen=True)
class Titled:
    """A session with what the content says of it."""

    session: Session
    path: SpokenPath | None
    spoken: SpokenSession | None

    @property
    def title(self) -> str:
        return self.spoken.title if self.spoken else self.session.path_session

    @property
    def lang(self) -> str:
        return self.spoken.lang if self.spoken else ""


def titled(session: Session) -> Titled:
    found = spoken_path(session.path, session.path_version)
    return Titled(session, found, found.session(session.path_session) if found else None)


def spoken_path(path_id: str, version: str | None = None) -> SpokenPath | None:
    try:
        return path(path_id, language_in_use(), version)
    except NoSuchPath:
        return None


def goals_of(path_id: str) -> tuple[Goal, ...]:
    found = spoken_path(path_id)
    return found.goals if found else ()


def guided_paths() -> list[SpokenPath]:
    """What somebody moderates: the others are read alone."""
    return [one for one in paths(language_in_use()) if one.form == "guided"]


def next_session_of(held_and_planned: list[Session]) -> dict[str, object]:
    """What most likely comes now: the session after the last one; the first of the path for peer groups otherwise."""
    last = next((one for one in reversed(held_and_planned) if one.state != Session.State.CALLED_OFF), None)
    found = spoken_path(last.path if last else FIRST_PATH)
    if found is None:
        return {}
    known = [one.id for one in found.sessions]
    at = known.index(last.path_session) + 1 if last and last.path_session in known else 0
    following = found.sessions[min(at, len(known) - 1)]
    stands: dict[str, object] = {"what": f"{found.id}/{following.id}", "minutes": following.minutes}
    if last:
        stands |= {"place": last.place, "url": last.url, "from_": timezone.localtime(last.starts_at).time()}
    return stands


def next_of(all_of_them: list[Session]) -> Session | None:
    """The one that is open, else the first that is still to come."""
    to_come = [one for one in all_of_them if one.is_to_come and one.starts_at + STILL_NEXT > now()]
    is_open = [one for one in to_come if one.state == Session.State.OPEN]
    return next(iter(is_open or to_come), None)
