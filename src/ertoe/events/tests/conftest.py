"""A zone with an editor, an evening with two seats, and everybody who comes to its door."""

from datetime import timedelta

import pytest

from ertoe.access.guard import opened
from ertoe.access.viewer import Task, Viewer
from ertoe.circle.queries import viewer_for
from ertoe.events import changes
from ertoe.events.models import Event, Registration
from ertoe.foundation.clock import now
from ertoe.organisations.changes import give_task
from ertoe.organisations.models import Organisation
from ertoe.post.models import Mail
from tests.personas import an_account, an_organisation


@pytest.fixture
def zone(db) -> Organisation:
    return an_organisation("De Waterlanden", Organisation.Kind.ZONE)


@pytest.fixture
def nele(zone):
    """The account of the editor."""
    account = an_account("Nele")
    give_task(by=Viewer.for_job("setup"), organisation_id=zone.pk, account_id=account.pk, task=Task.EDITOR)
    return account


@pytest.fixture
def editor(nele) -> Viewer:
    return viewer_for(nele)


@pytest.fixture
def guest(zone) -> Viewer:
    return Viewer.guest_of(zone.pk)


@pytest.fixture
def evening(editor, zone) -> Event:
    begins = now() + timedelta(days=10)
    return changes.plan_event(
        by=editor, organisation_id=zone.pk, is_public=True, title="Samen rond wat telt", about="Een avond.",
        starts_at=begins, ends_at=begins + timedelta(hours=2), capacity=2, place="De Sluis",
    )  # fmt: skip


@pytest.fixture
def comes(guest, evening):
    """`comes("an")`: An registers."""

    def register(name: str, **told: str) -> Registration:
        return changes.register(by=guest, event=evening, name=name, email=f"{name}@example.org", **told)

    return register


@pytest.fixture
def standing(evening):
    """Who is registered and who waits, by order of arrival."""

    def found(state: str = "registered") -> list[str]:
        with opened():
            rows = Registration.objects.filter(event=evening, state=state).order_by("number")
            return list(rows.values_list("name", flat=True))

    return found


@pytest.fixture
def mailed(db):
    """What was written to this address: the subjects, the oldest first."""

    def found(to: str) -> list[str]:
        with opened():
            return list(Mail.objects.filter(to=to).order_by("pk").values_list("subject", flat=True))

    return found
