"""Who comes in: everybody reads the zone, so each is also let in at its open door."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ertoe.access.decision import decide
from ertoe.access.errors import Missing
from ertoe.access.permission import Permission
from ertoe.access.request import Request
from ertoe.access.viewer import Viewer
from ertoe.organisations.models import Organisation
from ertoe.organisations.queries import the_zone
from ertoe.zone.permissions import EDIT_ZONE, TAKE_PART

MENU = (
    ("zone:needs", _("Vraag en aanbod")),
    ("zone:working_group", _("Werkgroep")),
    ("zone:network", _("Wie doet wat")),
    ("zone:actions", _("Acties")),
    ("zone:questions", _("Vragen")),
)


@dataclass(frozen=True)
class Arrival:
    """`by` may read what is open; `takes_part` and `edits` say which buttons are shown. Doors ask again."""

    request: Request
    zone: Organisation
    by: Viewer

    def may(self, permission: Permission) -> bool:
        return decide(self.by, permission, self.zone.facts())

    def only(self, permission: Permission) -> "Arrival":
        """For the page with a form: who may not send it does not see it either."""
        if not self.may(permission):
            raise Missing(permission.name)
        return self

    def shows(self, template: str, **context: Any) -> HttpResponse:
        menu = [(reverse(name), label, self.request.path.startswith(reverse(name))) for name, label in MENU]
        mine = {"takes_part": self.may(TAKE_PART), "edits": self.may(EDIT_ZONE)}
        mine["is_invited"] = mine["takes_part"] or not self.by.is_signed_in  # who is not signed in is asked to
        status = context.pop("status", 200)
        return render(self.request, template, {"zone": self.zone, "menu": menu, **mine, **context}, status=status)

    def asks(
        self, form: forms.Form, title: str | Promise, sends: str | Promise, back: str, **context: Any
    ) -> HttpResponse:
        """A page with a form: every page that keeps something looks the same. `template` may put more around it."""
        template = context.pop("template", "zone/_ask.html")
        asked = {"form": form, "title": title, "sends": sends, "back": back, "intro": "", "quoted": "", **context}
        return self.shows(template, status=400 if form.is_bound else 200, **asked)


def arrive(request: Request) -> Arrival:
    zone = the_zone(by=request.viewer)
    return Arrival(request, zone, request.viewer.at_the_door_of(zone.pk))
