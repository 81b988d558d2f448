"""A zone with somebody who edits, somebody who does not, and somebody at the door."""

from collections.abc import Callable
from html import unescape
from types import SimpleNamespace

import pytest
from django.test import Client

from ertoe.access.viewer import Task, Viewer
from ertoe.circle.queries import viewer_for
from ertoe.organisations.changes import give_task
from ertoe.organisations.models import Organisation
from tests.personas import DEMO, an_account, an_organisation


@pytest.fixture
def zone(db, the_door_is_open):
    place = an_organisation("Zone", Organisation.Kind.ZONE)
    nele, omar = an_account("Nele"), an_account("Omar")
    give_task(by=DEMO, organisation_id=place.pk, account_id=nele.pk, task=Task.EDITOR)
    return SimpleNamespace(
        pk=place.pk, guest=Viewer.guest_of(place.pk), editor=viewer_for(nele), nele=_browser(nele), omar=_browser(omar)
    )


@pytest.fixture
def read() -> Callable[..., str]:
    return lambda path, client=None: unescape((client or Client()).get(path).content.decode())


def _browser(account) -> Client:
    client = Client()
    client.force_login(account)
    return client
