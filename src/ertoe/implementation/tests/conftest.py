"""An organisation with a lead and two members, and somebody from elsewhere."""

from dataclasses import dataclass

import pytest

from ertoe.access.viewer import Task
from ertoe.organisations.changes import give_task
from ertoe.organisations.models import Organisation
from tests.personas import DEMO, Persona, an_account, an_organisation, works_at


@dataclass
class Team:
    organisation: Organisation
    lead: Persona
    jonas: Persona
    stranger: Persona

    @property
    def url(self) -> str:
        return f"/organisations/{self.organisation.slug}/"


@pytest.fixture
def team(db) -> Team:
    place = an_organisation("De Brug", Organisation.Kind.HOME_NURSING)
    wim, jonas, omar = (Persona(name, an_account(name)) for name in ("Wim Goossens", "Jonas Claes", "Omar Haddad"))
    give_task(by=DEMO, organisation_id=place.pk, account_id=wim.account.pk, task=Task.LEAD)
    works_at(jonas.account, place, "nurse")
    works_at(omar.account, an_organisation("Elders"), "nurse")
    return Team(place, wim, jonas, omar)
