"""What every template may use: theme, nonce, who is signed in, and whose page it is."""

from typing import Any

from django.urls import reverse
from django.utils.functional import Promise, SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.dossier.header import whose


def page(request: Request) -> dict[str, Any]:
    context: dict[str, Any] = {
        "theme": getattr(request, "theme", "standard"),
        "csp_nonce": getattr(request, "nonce", ""),
    }
    if getattr(request, "viewer", None) and request.viewer.is_signed_in:
        context["account_name"] = request.user.get_full_name()  # type: ignore[union-attr]
    person_id = getattr(request, "person_id", None)
    if person_id:
        context["whose"] = SimpleLazyObject(lambda: whose(person_id, by=request.viewer))
        context["person_menu"] = SimpleLazyObject(lambda: person_menu(request))
    return context


Entries = tuple[tuple[str, str | Promise], ...]
READING: Entries = (
    ("story:story", _("Verhaal")),
    ("conversations:conversations", _("Gesprekken")),
    ("messages:messages", _("Berichten")),
)
MENU_OF: dict[Role, Entries] = {
    Role.PERSON: (
        ("home:person", _("Wat ertoe doet")),
        ("home:plan", _("Mijn plan")),
        ("story:story", _("Mijn verhaal")),
        ("conversations:conversations", _("Gesprekken")),
        ("messages:messages", _("Berichten")),
        ("circle:circle", _("Mijn kring")),
        ("home:looked", _("Wie heeft gekeken")),
    ),
    Role.HELPER: (("home:person", _("Wat ik doe")),),
    Role.PROFESSIONAL: (
        ("home:person", _("Wat ertoe doet")),
        ("home:brief", _("In een minuut")),
        ("home:plan", _("Plan")),
        *READING,
        ("circle:circle", _("Zorgteam")),
    ),
}
MENU_OF_OTHERS: Entries = (
    ("home:person", _("Wat ertoe doet")),
    ("home:plan", _("Plan")),
    *READING,
    ("circle:circle", _("De kring")),
)


def person_menu(request: Request) -> list[tuple[str, str, bool]]:
    """The pages of this person that this viewer may open, each named as the viewer would say it."""
    membership = request.viewer.membership(request.person_id)
    if membership is None:
        return []
    entries = MENU_OF.get(membership.role, MENU_OF_OTHERS)
    urls = [(reverse(name, args=(request.person_id,)), label) for name, label in entries]
    return [(url, str(label), url == request.path) for url, label in urls]
