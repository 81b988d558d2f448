"""A small zone: two organisations, who works there, and an editor."""

from dataclasses import dataclass

from ertoe.access.viewer import Task, Viewer
from ertoe.organisations.changes import give_task
from ertoe.organisations.models import Organisation
from tests.personas import Persona, an_account, an_organisation, works_at

JOB = Viewer.for_job("demo")


@dataclass
class SmallZone:
    zone: Organisation
    brug: Organisation
    linde: Organisation
    jonas: Persona
    saskia: Persona
    nele: Persona
    omar: Persona

    @property
    def guest(self) -> Viewer:
        return Viewer.guest_of(self.zone.pk)


def make_small_zone() -> SmallZone:
    zone = an_organisation("De Waterlanden", Organisation.Kind.ZONE)
    brug, linde = an_organisation("De Brug"), an_organisation("De Linde")
    Organisation.objects.filter(pk__in=(brug.pk, linde.pk)).update(part_of=zone)
    brug.refresh_from_db()
    linde.refresh_from_db()
    jonas, saskia, nele, omar = (Persona(name, an_account(name)) for name in ("Jonas", "Saskia", "Nele", "Omar"))
    works_at(jonas.account, brug, "nurse")
    works_at(saskia.account, linde, "physiotherapist")
    give_task(by=JOB, organisation_id=zone.pk, account_id=nele.account.pk, task=Task.EDITOR)
    return SmallZone(zone, brug, linde, jonas, saskia, nele, omar)
