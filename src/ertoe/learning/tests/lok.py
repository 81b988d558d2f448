"""A programme with one peer group: who runs it, who moderates, two who learn along."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.utils import timezone

from ertoe.access.guard import opened
from ertoe.access.viewer import Task
from ertoe.foundation.clock import now
from ertoe.learning import changes
from ertoe.learning.models import Moderator
from ertoe.learning.queries.groups import group, members
from ertoe.organisations.changes import found_organisation, give_task
from ertoe.post.models import Mail
from tests.personas import DEMO, Persona, an_account, client_of

PATH = "lok-goal-oriented-care"


def somebody(name, email=""):
    account = an_account(name)
    account.email = email
    account.save()
    return Persona(name=name, account=account)


class Lok(SimpleNamespace):
    def plans(self, path_session="limits", days=7, **words):
        return changes.plan_session(
            by=self.hilde.viewer(), organisation=self.group, path=PATH, path_version="1.0", path_session=path_session,
            starts_at=now() + timedelta(days=days), minutes=75, place="Zaal 1", **words,
        )  # fmt: skip

    @property
    def members(self):
        return {one.name: one for one in members(self.group, by=self.hilde.viewer())}

    @property
    def moderator(self):
        with opened():
            return Moderator.objects.get(organisation=self.group)

    @property
    def told(self):
        return group("lok-meersen", by=self.hilde.viewer())

    def mails(self):
        with opened():
            return list(Mail.objects.order_by("due_at", "pk"))

    def page(self, who, path=""):
        return client_of(who).get(f"/groups/lok-meersen/{path}")

    def sends(self, who, path, **sent):
        return client_of(who).post(f"/groups/lok-meersen/{path}", sent)


@pytest.fixture
def lok(db):
    programme = found_organisation(by=DEMO, name="Samen leren", slug="samen-leren", kind="programme")
    els, hilde, luc, omar = (
        somebody("Els"), somebody("Hilde", "hilde@example.org"), somebody("Luc", "luc@example.org"), somebody("Omar"),
    )  # fmt: skip
    give_task(by=DEMO, organisation_id=programme.pk, account_id=els.account.pk, task=Task.LEAD)
    (made,) = changes.plan_groups(
        by=els.viewer(), organisation=programme, groups=[("LOK Meersen", "Meersen", "Hilde", "hilde@example.org")]
    )
    found = Lok(programme=programme, group=made.organisation, els=els, hilde=hilde, luc=luc, omar=omar)
    new = [("Luc", "luc@example.org", "1-00001"), ("Anja", "anja@example.org", ""), ("Ben", "", "")]
    changes.add_members(by=hilde.viewer(), organisation=found.group, members=new)
    return found


def in_the_form(moment):
    """A day and an hour as the browser sends them."""
    local = timezone.localtime(moment)
    return {"on": f"{local:%Y-%m-%d}", "from_": f"{local:%H:%M}"}
