"""Three hundred telephones in one live session: all follow the screen, all answer within half a minute, none waits."""

import os
import random
import re
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection
from statistics import quantiles
from threading import Thread
from urllib.parse import urlencode

from django.db import connections

from bench.measures import Figure
from bench.served import Served, served
from ertoe.access.guard import opened
from ertoe.access.viewer import Task, Viewer
from ertoe.accounts.models import Account
from ertoe.circle.queries import viewer_for
from ertoe.foundation.clock import now
from ertoe.learning.changes.live import show_step
from ertoe.learning.changes.sessions import close_session, open_session, plan_session
from ertoe.learning.content import path
from ertoe.learning.models import LiveAnswer, LiveSession, Session
from ertoe.organisations.changes import found_organisation, give_task
from ertoe.project.commands.setup import prepare

MANY = int(os.environ.get("ERTOE_BENCH_TELEPHONES", "300"))
WITHIN = 30  # seconds in which everybody answers
EVERY = 3  # seconds between two looks, as js/live.js does
AT_MOST = 1000  # milliseconds for 95 of 100 answers
PATH, SESSION, STEP = "lok-goal-oriented-care", "levels", "sorting"
TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="([^"]+)"')


@dataclass
class Noted:
    """Milliseconds of each, and what went wrong."""

    looks: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


def live() -> Figure:
    prepare()
    moderator, session = _a_session()
    connections.close_all()
    noted = Noted()
    with served() as server:
        used = server.cpu_seconds()
        phones = [Thread(target=_Telephone(server, session.code, noted).takes_part) for _ in range(MANY)]
        for phone in phones:
            phone.start()
        for phone in phones:
            phone.join()
        used = server.cpu_seconds() - used
    troubles = noted.troubles + _what_is_wrong(moderator, session)
    slow = _p95(noted.answers)
    told = f"{MANY} telephones, {len(noted.looks)} looks with it; p95 {slow} ms, of a look {_p95(noted.looks)} ms; "
    told += f"{len(troubles)} errors" + "".join(f"; {one}" for one in troubles[:3])
    reached = not troubles and slow <= AT_MOST
    each = round(used * 1000 / MANY, 1)
    return Figure(each, f"CPU-ms an answer ({told})", None, f"no error, p95 at most {AT_MOST} ms", reached)


def _a_session() -> tuple[Viewer, Session]:
    """Open, with sentences to sort on the screen."""
    setup = Viewer.for_job("setup")
    account, _is_new = Account.objects.get_or_create(username="bench", defaults={"name": "Bench", "is_demo": True})
    group = found_organisation(by=setup, name="Bench", slug="bench-live", kind="peer_group")
    give_task(by=setup, organisation_id=group.pk, account_id=account.pk, task=Task.MODERATOR)
    moderator, learned = viewer_for(account), path(PATH, "nl")
    planned = plan_session(
        by=moderator, organisation=group, path=PATH, path_version=learned.version, path_session=SESSION,
        starts_at=now(), minutes=75,
    )  # fmt: skip
    session = open_session(by=moderator, session=planned)
    with opened():
        stands = LiveSession.objects.get(session=session)
    show_step(by=moderator, live=stands, step=STEP)
    return moderator, session


class _Telephone:
    def __init__(self, server: Served, code: str, noted: Noted) -> None:
        self.line: HTTPConnection = server.connect()
        self.place, self.noted = f"/join/{code}/take-part/", noted
        self.headers: dict[str, str] = {}
        self.token = ""

    def takes_part(self) -> None:
        began = time.monotonic()
        answers_at = began + random.uniform(1, WITHIN - EVERY)
        time.sleep(random.uniform(0, EVERY))  # people do not scan in the same second
        self._ask("GET", expected=200, into=self.noted.looks)
        has_answered = False
        while not has_answered or time.monotonic() < began + WITHIN:
            if not has_answered and time.monotonic() > answers_at:
                self._answers()
                has_answered = True
            time.sleep(EVERY)
            self._ask("GET", expected=304, into=self.noted.looks)

    def _answers(self) -> None:
        question = path(PATH, "nl").session(SESSION).step(STEP).live  # type: ignore[union-attr]
        chosen = {f"item_{item.id}": random.choice(question.options).id for item in question.items}  # type: ignore[union-attr]
        sent = urlencode(chosen | {"step": STEP, "csrfmiddlewaretoken": self.token})
        self._ask("POST", sent, expected=302, into=self.noted.answers)
        del self.headers["If-None-Match"]
        self._ask("GET", expected=200, into=self.noted.looks)

    def _ask(self, method: str, sent: str = "", *, expected: int, into: list[float]) -> None:
        form = {"Content-Type": "application/x-www-form-urlencoded"} if sent else {}
        began = time.monotonic()
        self.line.request(method, self.place, sent, self.headers | form)
        answer = self.line.getresponse()
        body = answer.read()
        into.append(1000 * (time.monotonic() - began))
        if answer.status != expected:
            self.noted.troubles.append(f"{method} {answer.status}")
        if answer.status == 200:
            self._remember(answer.headers.get_all("Set-Cookie") or [], answer.headers["ETag"], body)

    def _remember(self, cookies: list[str], tag: str, body: bytes) -> None:
        """As a browser does: its cookies, and with the script which version it has."""
        self.headers |= {"If-None-Match": tag}
        if found := TOKEN.search(body):
            self.token = self.token or found[1].decode()
        self.headers.setdefault("Cookie", "; ".join(one.partition(";")[0] for one in cookies))


def _p95(milliseconds: list[float]) -> int:
    return round(quantiles(milliseconds, n=20)[-1])


def _what_is_wrong(moderator: Viewer, session: Session) -> list[str]:
    """Everybody counts once; and nothing is left when it closes."""
    with opened():
        given = LiveAnswer.objects.filter(live__session=session).count()
        close_session(by=moderator, session=session)
        left = LiveAnswer.objects.count()
    wrong = {f"{given} answers of {MANY}": given != MANY, f"{left} answers are left": left != 0}
    return [what for what, is_so in wrong.items() if is_so]
