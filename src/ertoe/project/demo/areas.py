"""Tells what happens around the people: learning, organisations, the zone. Act by act to the doors, like `load.py`."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml
from django.conf import settings
from django.utils import translation

from ertoe.access.viewer import Viewer
from ertoe.accounts.models import Account
from ertoe.circle.queries import viewer_for
from ertoe.foundation.clock import now, pretend, today
from ertoe.organisations.models import Organisation

STORIES = Path(__file__).parent / "stories"
# In this order: a later one may name (`@name`) what an earlier one made.
AREAS: tuple[str, ...] = ("learning", "events", "library", "implementation", "zone", "case_room")
GUEST = "guest"


def tell_areas(names: list[str], everybody: dict[str, Account]) -> None:
    teller = AreaTeller(everybody)
    for name in names:
        teller.tell(yaml.safe_load((STORIES / f"{name}.yaml").read_text(encoding="utf-8")))


class AreaTeller:
    """`who` is a username, `guest` (of the zone), `guest of <slug>` or `job <name>`; `does` is `package.verb_phrase`.

    `times: 85` repeats an act with `{n}` in its words. `_on` is a number of days from today, `_at` is `"<days> HH:MM"`,
    `account_id` a username, `organisation_id` or `organisation` a slug; `@name`, `@name.part` or `@name.0` (of several)
    is what an act `as: name` made.
    """

    def __init__(self, accounts: dict[str, Account]) -> None:
        self.accounts = accounts
        self.made: dict[str, Any] = {}
        self.today = today()

    def tell(self, told: dict[str, Any]) -> None:
        for act in told["acts"]:
            with pretend(now() + timedelta(days=act["day"])):
                for number in range(1, act.get("times", 1) + 1):
                    self.act(**{key: _numbered(value, number) for key, value in act.items()})

    def act(self, *, day: int, who: str, does: str, times: int = 1, **words: Any) -> None:
        name, language = words.pop("as", ""), words.pop("in", settings.LANGUAGE_CODE)
        meant = {key: self._meant(key, value) for key, value in words.items()}
        with translation.override(language):
            self.made[name] = _verb(does)(by=self._viewer(who), **meant)

    def _viewer(self, who: str) -> Viewer:
        kind, _, name = who.partition(" ")
        if kind == "job":
            return Viewer.for_job(name)
        if kind == GUEST:
            slug = name.removeprefix("of ")
            return Viewer.guest_of(_organisation(slug).pk if slug else _zone().pk)
        return viewer_for(self.accounts[who])

    def _meant(self, key: str, value: Any) -> Any:
        if isinstance(value, str) and value.startswith("@"):
            name, _, part = value[1:].partition(".")
            made = self.made[name]
            return made[int(part)] if part.isdigit() else getattr(made, part) if part else made
        if isinstance(value, list):
            return [self._meant(key, one) for one in value]
        if isinstance(value, dict):
            return {name: self._meant(name, one) for name, one in value.items()}
        if key.endswith("_on") and isinstance(value, int):
            return self.today + timedelta(days=value)
        if key.endswith("_at") and isinstance(value, str):
            days, _, clock = value.partition(" ")
            on = self.today + timedelta(days=int(days))
            return datetime.combine(on, time.fromisoformat(clock), ZoneInfo(settings.TIME_ZONE))
        if key == "account_id":
            return self.accounts[value].pk
        if key in ("organisation_id", "organisation"):
            found = _organisation(value)
            return found.pk if key == "organisation_id" else found
        return value


def _numbered(value: Any, number: int) -> Any:
    return value.replace("{n}", str(number)) if isinstance(value, str) else value


def _organisation(slug: str) -> Organisation:
    return Organisation.objects.get(slug=slug)


def _zone() -> Organisation:
    return Organisation.objects.get(kind=Organisation.Kind.ZONE)


def _verb(does: str) -> Callable[..., Any]:
    package, _, verb = does.partition(".")
    found: Callable[..., Any] = getattr(import_module(f"ertoe.{package}.changes"), verb)
    return found
