"""Tells the demo's story to the doors: every act goes through `changes`, as the person who does it."""

from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path
from typing import Any, Self
from uuid import UUID

import yaml
from django.conf import settings
from django.db import transaction
from django.utils import translation

from ertoe.access.facts import Visibility
from ertoe.access.viewer import Role, Task, Viewer
from ertoe.accounts.models import Account
from ertoe.agreements import changes as agreements
from ertoe.circle import changes as circle
from ertoe.circle.models import Member
from ertoe.circle.queries import viewer_for
from ertoe.confidence import changes as confidence
from ertoe.conversations import changes as conversations
from ertoe.conversations.models import Answer, ToolVersion
from ertoe.dossier import queries as dossier
from ertoe.foundation.clock import now, pretend, today
from ertoe.foundation.keys import keyring
from ertoe.goals import changes as goals
from ertoe.messages import changes as messages
from ertoe.organisations import changes as organisations
from ertoe.organisations.models import Employment, Organisation
from ertoe.people.models import Person
from ertoe.project.demo.areas import AREAS, tell_areas
from ertoe.project.demo.neighbours import settle_neighbours
from ertoe.questionnaires import changes as questionnaires
from ertoe.questionnaires.form.answers import Key
from ertoe.questionnaires.models import QuestionnaireVersion
from ertoe.reviews import changes as reviews
from ertoe.story import changes as story

STORIES = Path(__file__).parent / "stories"
PEOPLE = ("godelieve", "farid", "lien", "roger", "simonne", "aisha")
JOB = Viewer.for_job("demo")
PLAIN: dict[str, Callable[[Any], Any]] = {"visibility": Visibility, "time_of_day": time.fromisoformat}
PACKAGES = (circle, conversations, story, goals, agreements, reviews, messages, questionnaires, dossier, confidence)


def read(name: str) -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load((STORIES / f"{name}.yaml").read_text(encoding="utf-8"))
    return told


def accounts(*people: str) -> dict[str, Account]:
    """Everybody who can sign in, by username, also those of these stories only; and where they work."""
    told = read("around")
    places: dict[str, Organisation] = {}
    for slug, one in told["organisations"].items():
        part_of = places.get(one.pop("part_of", ""))
        places[slug] = organisations.found_organisation(by=JOB, slug=slug, part_of=part_of, **one)
    for name, slug in told["forms"].items():
        text = (settings.BASE_DIR / "content" / "questionnaires" / f"{name}.json").read_text(encoding="utf-8")
        added = questionnaires.add_form(by=JOB, text=text)
        questionnaires.offer_form(by=JOB, organisation=places[slug], questionnaire=added)
    everybody = dict(told["accounts"])
    for name in people:
        everybody |= read(name).get("accounts", {})
    found = {username: _account(username, places, **one) for username, one in everybody.items()}
    for username, slug, task in told["seats"]:
        organisations.give_task(by=JOB, organisation_id=places[slug].pk, account_id=found[username].pk, task=Task(task))
    return found


def _account(
    username: str, workplaces: dict[str, Organisation], name: str, works_at: str = "", discipline: str = ""
) -> Account:
    account = Account(username=username, name=name, is_demo=True)
    account.set_unusable_password()
    account.save(force_insert=True)
    if works_at:
        since = today() - timedelta(days=1000)
        place = workplaces[works_at]
        Employment.objects.create(account=account, organisation=place, discipline=discipline, from_on=since)
    return account


class Teller:
    """Tells the story of one person. Remembers what the acts made, by the name they gave it."""

    def __init__(self, told: dict[str, Any], accounts: dict[str, Account]) -> None:
        self.told = told
        self.accounts = accounts
        self.today = today()
        self.made: dict[str, Any] = {}
        self.members: dict[str, Member] = {}

    def tell(self) -> Self:
        with pretend(now() + timedelta(days=self.told["began"])):
            self.begin()
        for act in self.told["acts"]:
            with pretend(now() + timedelta(days=act["day"])):
                self.act(**act)
        return self

    def begin(self) -> None:
        """The person in the middle, and everybody of the circle."""
        details = dict(self.told["person"])
        name: str = details.pop("name")
        row, account = Person(**details), self.accounts.get(name)
        account_id, called = (account.pk, account.name) if account else (None, details["called"])
        self.members[name] = circle.begin_circle(by=JOB, person=row, account_id=account_id, name=called)
        for other, place in self.told["circle"].items():
            self.members[other] = self._invite(row, other, **place)
        heard_by: str = self.told.get("heard_by", name)  # who cannot sign in says yes aloud
        circle.give_consent(by=viewer_for(self.accounts[heard_by]), person_id=row.pk)

    @property
    def person_id(self) -> UUID:
        return self.members[self.told["person"]["name"]].person_id

    def _invite(self, row: Person, name: str, called: str = "", **place: Any) -> Member:
        account = self.accounts.get(name)
        job = Employment.objects.filter(account=account).first() if account else None
        if account:
            place |= {"account_id": account.pk}
        if job and place["role"] == Role.PROFESSIONAL:
            place |= {"organisation_id": job.organisation_id, "discipline": job.discipline}
        called = account.name if account else called
        invited = circle.invite_member(by=JOB, person_id=row.pk, name=called, **place)
        return circle.accept_invitation(by=JOB, member=invited)

    def act(self, *, day: int, who: str, does: str, **words: Any) -> None:
        """One act of the story. `day` is when; the clock is already there."""
        name, language = words.pop("as", ""), words.pop("in", settings.LANGUAGE_CODE)
        verb = _verb(does)
        words = {key: self._meant(key, value) for key, value in words.items()}
        if "person_id" in verb.__annotations__:
            words["person_id"] = self.person_id
        with keyring(), translation.override(language):
            if does == "mark_phrase":
                words |= _places(words["answer"], words["quote"])
            if does == "answer_form":
                words["answers"] = {_key(place): value for place, value in words["answers"].items()}
            self.made[name] = verb(by=viewer_for(self.accounts[who]), **words)

    def _meant(self, key: str, value: Any) -> Any:
        """What a word in the story stands for: a day, a member, something made earlier, or itself."""
        if key in PLAIN:
            return PLAIN[key](value)
        if key.endswith("_on") and isinstance(value, int):
            return self.today + timedelta(days=value)
        if key in ("present", "named"):
            return [self.members[name] for name in value]
        if isinstance(value, str) and value.startswith("@"):
            name, _, part = value[1:].partition(".")
            made = self.made[name]
            return _part(made, part) if part else made
        if key == "tool":
            return ToolVersion.objects.get(tool=value)
        if key == "questionnaire":
            return QuestionnaireVersion.objects.get(url__endswith=f"/{value}")
        if key in ("said_by", "owner", "holder", "heard_by", "to"):
            return self.members[value]
        return value


def _part(made: list[Any], name: str) -> Any:
    """One of several things made at once: an answer by its question, what was told of a goal by its side."""
    return next(one for one in made if name in (getattr(one, "question", ""), getattr(one, "side", "")))


def _places(answer: Answer, quote: str) -> dict[str, int]:
    start = answer.words.open().index(quote)
    return {"version": answer.version, "start": start, "end": start + len(quote)}


def _key(place: str) -> Key:
    """`fixed-what 0` is the first time of what repeats."""
    link_id, *times = place.split()
    return Key(link_id, tuple(map(int, times)))


def _verb(name: str) -> Callable[..., Any]:
    found: Callable[..., Any] = next(getattr(package, name) for package in PACKAGES if hasattr(package, name))
    return found


class RealPeopleLiveHere(RuntimeError):
    """The demo never mixes with a database that holds real people."""


def load(*stories: str) -> None:
    """All of it, or these stories (of people, or of the zone around them); or nothing. Refused with real people."""
    if Account.objects.filter(is_demo=False).exists():
        raise RealPeopleLiveHere
    with transaction.atomic():
        told = stories or (*PEOPLE, *AREAS)
        people = [name for name in told if name in PEOPLE]
        everybody = accounts(*people)
        for name in people:
            Teller(read(name), everybody).tell()
        areas = [name for name in told if name in AREAS]
        if areas:
            tell_areas(areas, everybody)
        if not stories or "neighbours" in stories:
            settle_neighbours()
