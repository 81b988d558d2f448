"""Tells the demo's story to the doors: every act goes through `changes`, as the person who does it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import yaml
from django.db import transaction

from ertoe.access.facts import Visibility
from ertoe.access.viewer import Viewer
from ertoe.accounts.models import Account
from ertoe.agreements import changes as agreements
from ertoe.circle import changes as circle
from ertoe.circle.models import Member
from ertoe.circle.queries import viewer_for
from ertoe.conversations import changes as conversations
from ertoe.conversations.models import Answer, ToolVersion
from ertoe.dossier import queries as dossier
from ertoe.foundation.clock import now, pretend, today
from ertoe.foundation.keys import keyring
from ertoe.goals import changes as goals
from ertoe.messages import changes as messages
from ertoe.organisations.models import Employment, Organisation
from ertoe.people.models import Person
from ertoe.reviews import changes as reviews
from ertoe.story import changes as story

STORY = Path(__file__).parent / "story.yaml"
JOB = Viewer.for_job("demo")
PACKAGES = (circle, conversations, story, goals, agreements, reviews, messages, dossier)


class Teller:
    """Remembers what the acts made, by the name they gave it."""

    def __init__(self, told: dict[str, Any]) -> None:
        self.told = told
        self.today = today()
        self.made: dict[str, Any] = {}
        self.accounts: dict[str, Account] = {}
        self.members: dict[str, Member] = {}

    def tell(self) -> None:
        organisations = self._organisations()
        for name, account in self.told["accounts"].items():
            self._account(name, organisations, **account)
        for person in self.told["people"]:
            with pretend(now() + timedelta(days=person["began"])):
                self._person(**person)
            for act in self.told["acts"]:
                with pretend(now() + timedelta(days=act["day"])):
                    self._act(self.members["godelieve"].person_id, dict(act))

    def _organisations(self) -> dict[str, Organisation]:
        return {slug: Organisation.objects.create(slug=slug, **one) for slug, one in self.told["organisations"].items()}

    def _account(
        self, username: str, organisations: dict[str, Organisation], name: str, works_at: str = "", discipline: str = ""
    ) -> None:
        account = Account(username=username, name=name, is_demo=True)
        account.set_unusable_password()
        account.save(force_insert=True)
        self.accounts[username] = account
        if works_at:
            since = today() - timedelta(days=1000)
            Employment.objects.create(
                account=account, organisation=organisations[works_at], discipline=discipline, from_on=since
            )

    def _person(self, person: str, circle: dict[str, Any], began: int, **details: Any) -> None:
        row = Person(**details)
        self.members[person] = self._begin(person, row)
        for name, place in circle.items():
            job = Employment.objects.filter(account=self.accounts[name]).first()
            if job:
                place |= {"organisation_id": job.organisation_id, "discipline": job.discipline}
            member = self._invite(row, name, place)
            self.members[name] = member

    def _begin(self, name: str, row: Person) -> Member:
        account = self.accounts[name]
        middle = circle.begin_circle(by=JOB, person=row, account_id=account.pk, name=account.name)
        circle.give_consent(by=viewer_for(account), person_id=row.pk)
        return middle

    def _invite(self, row: Person, name: str, place: dict[str, Any]) -> Member:
        account = self.accounts[name]
        invited = circle.invite_member(by=JOB, person_id=row.pk, name=account.name, account_id=account.pk, **place)
        return circle.accept_invitation(by=JOB, member=invited)

    def _act(self, person_id: Any, act: dict[str, Any]) -> None:
        who, does, name = act.pop("who"), act.pop("does"), act.pop("as", "")
        del act["day"]
        verb = _verb(does)
        words = {key: self._meant(key, value) for key, value in act.items()}
        if "person_id" in verb.__annotations__:
            words["person_id"] = person_id
        with keyring():
            if does == "mark_phrase":
                words |= _places(words["answer"], words["quote"])
            self.made[name] = verb(by=viewer_for(self.accounts[who]), **words)

    def _meant(self, key: str, value: Any) -> Any:
        """What a word in the story stands for: a day, a member, something made earlier, or itself."""
        if key == "visibility":
            return Visibility(value)
        if key.endswith("_on") and isinstance(value, int):
            return self.today + timedelta(days=value)
        if isinstance(value, list) and key == "present":
            return [self.members[name] for name in value]
        if isinstance(value, str) and value.startswith("@"):
            name, _, part = value[1:].partition(".")
            made = self.made[name]
            return next(answer for answer in made if answer.question == part) if part else made
        if key == "tool":
            return ToolVersion.objects.get(tool=value)
        if key in ("said_by", "owner", "holder"):
            return self.members[value]
        return value


def _places(answer: Answer, quote: str) -> dict[str, int]:
    start = answer.words.open().index(quote)
    return {"version": answer.version, "start": start, "end": start + len(quote)}


def _verb(name: str) -> Callable[..., Any]:
    found: Callable[..., Any] = next(getattr(package, name) for package in PACKAGES if hasattr(package, name))
    return found


class RealPeopleLiveHere(RuntimeError):
    """The demo never mixes with a database that holds real people."""


def load() -> None:
    """All of it, or nothing. Refused where anybody is not invented."""
    if Account.objects.filter(is_demo=False).exists():
        raise RealPeopleLiveHere
    told = yaml.safe_load(STORY.read_text(encoding="utf-8"))
    with transaction.atomic():
        Teller(told).tell()
