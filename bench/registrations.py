"""Thousands register for one event, from many phones at once: nobody is lost, nobody sits on two chairs."""

import os
import re
import time
from datetime import timedelta
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.db import connections

from bench.measures import Figure
from bench.served import Served, served
from ertoe.access.viewer import Task, Viewer
from ertoe.accounts.models import Account
from ertoe.circle.queries import viewer_for
from ertoe.events import changes, queries
from ertoe.events.models import Event
from ertoe.foundation.clock import now
from ertoe.organisations.changes import found_organisation, give_task
from ertoe.organisations.models import Organisation
from ertoe.project.commands.setup import prepare

MANY = int(os.environ.get("ERTOE_BENCH_REGISTRATIONS", "5000"))
AT_ONCE = 32
WITHIN = 600  # seconds for all of them
TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="([^"]+)"')


def registrations() -> Figure:
    """Each comes as a browser does: reads the page of the event, then the form, fills it in and sends it."""
    prepare()
    editor, event = _an_event(seats=MANY * 4 // 5)
    connections.close_all()
    with served() as server:
        used, began = server.cpu_seconds(), time.monotonic()
        troubles = _everybody_comes(server, event)
        took = time.monotonic() - began
        used = server.cpu_seconds() - used
    troubles += _what_is_wrong(editor, event)
    each = round(used * 1000 / MANY, 2)
    said = f"{took:.0f} s for {MANY}, {AT_ONCE} at once" + "".join(f"; {one}" for one in troubles[:3])
    reached = not troubles and took <= WITHIN * MANY / 5000
    return Figure(each, f"CPU-ms a registration ({said})", None, "5,000 within 600 s, no error, in order", reached)


def _an_event(*, seats: int) -> tuple[Viewer, Event]:
    """In the zone of the demo people when they are there too."""
    setup = Viewer.for_job("setup")
    account, _is_new = Account.objects.get_or_create(username="bench", defaults={"name": "Bench", "is_demo": True})
    zone = _zone_id() or found_organisation(by=setup, name="Zone", slug="bench", kind="zone").pk
    give_task(by=setup, organisation_id=zone, account_id=account.pk, task=Task.EDITOR)
    editor, begins = viewer_for(account), now() + timedelta(days=9)
    told: dict[str, Any] = {
        "title": "Bench",
        "about": "Bench",
        "starts_at": begins,
        "ends_at": begins + timedelta(hours=2),
    }
    return editor, changes.plan_event(by=editor, organisation_id=zone, is_public=True, capacity=seats, **told)


def _zone_id() -> UUID | None:
    return Organisation.objects.filter(kind=Organisation.Kind.ZONE).values_list("pk", flat=True).order_by("pk").first()


def _everybody_comes(server: Served, event: Event) -> list[str]:
    waiting: SimpleQueue[int] = SimpleQueue()
    troubles: list[str] = []
    for number in range(MANY):
        waiting.put(number)
    phones = [Thread(target=_comes, args=(server, event.slug, waiting, troubles)) for _ in range(AT_ONCE)]
    for phone in phones:
        phone.start()
    for phone in phones:
        phone.join()
    return troubles


def _comes(server: Served, slug: str, waiting: "SimpleQueue[int]", troubles: list[str]) -> None:
    line = server.connect()
    while True:
        try:
            number = waiting.get_nowait()
        except Empty:
            return
        line.request("GET", f"/zone/events/{slug}/")
        line.getresponse().read()
        line.request("GET", f"/zone/events/{slug}/register/")
        form = line.getresponse()
        cookie, token = str(form.headers["Set-Cookie"]).partition(";")[0], TOKEN.search(form.read())
        told = {"name": f"Gast {number}", "email": f"gast{number}@example.org", "agrees": "on"}
        sent = urlencode(told | {"csrfmiddlewaretoken": token[1].decode() if token else ""})
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookie}
        line.request("POST", f"/zone/events/{slug}/register/", sent, headers)
        answer = line.getresponse()
        answer.read()
        if answer.status != 302:
            troubles.append(f"answer {answer.status}")


def _what_is_wrong(editor: Viewer, event: Event) -> list[str]:
    """Exactly the capacity has a place, all others wait, and nobody who waits came before who has a place."""
    found = queries.registrations(event, by=editor)
    seated = [one.number for one in found if one.is_registered]
    waiting = [one.number for one in found if one.is_waiting]
    counted = queries.event(event.pk, by=editor)
    wrong = {
        "not everybody is there": len(found) != MANY,
        "another number than the capacity has a place": len(seated) != event.capacity,
        "the order was not kept": bool(waiting) and max(seated) > min(waiting),
        "the counts are off": (counted.registered, counted.waiting) != (len(seated), len(waiting)),
    }
    return [what for what, is_so in wrong.items() if is_so]
