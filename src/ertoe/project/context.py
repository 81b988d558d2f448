"""What every template may use: theme, nonce, who is signed in, and whose page it is."""

from typing import Any

from django.urls import reverse
from django.utils.functional import Promise, SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.dossier.header import whose
from ertoe.messages.queries import objections
from ertoe.organisations.places import PlaceToGo, places_to_go
from ertoe.ui.switches import language_links, look_links


def page(request: Request) -> dict[str, Any]:
    context: dict[str, Any] = {
        "theme": getattr(request, "theme", "standard"),
        "pictures_first": getattr(request, "is_pictures_first", False),
        "reads_aloud": getattr(request, "audience", "") == "person",
        "language_links": language_links(request),
        "my_places": [],
        "csp_nonce": getattr(request, "nonce", ""),
    }
    context["look_links"] = look_links(request, theme=context["theme"], is_pictures_first=context["pictures_first"])
    if getattr(request, "viewer", None) and request.viewer.is_signed_in:
        context["account_name"] = request.user.get_full_name()  # type: ignore[union-attr]
        context["my_places"] = places_to_go(request.viewer)
    context["zone_menu"] = SimpleLazyObject(lambda: zone_menu(request, context["my_places"]))
    person_id = getattr(request, "person_id", None)
    if person_id:
        context["whose"] = SimpleLazyObject(lambda: whose(person_id, by=request.viewer))
        context["objections"] = SimpleLazyObject(lambda: objections(person_id, by=request.viewer))
        context["person_menu"] = SimpleLazyObject(lambda: person_menu(request))
    return context


Entries = tuple[tuple[str, str | Promise], ...]
READING: Entries = (
    ("story:story", _("Verhaal")),
    ("conversations:conversations", _("Gesprekken")),
    ("messages:messages", _("Berichten")),
    ("home:timeline", _("Door de tijd")),
)
MENU_OF: dict[Role, Entries] = {
    Role.PERSON: (
        ("home:person", _("Wat ertoe doet")),
        ("home:plan", _("Mijn plan")),
        ("home:who_comes", _("Wie komt wanneer")),
        ("story:story", _("Mijn verhaal")),
        ("conversations:conversations", _("Gesprekken")),
        ("messages:messages", _("Berichten")),
        ("home:timeline", _("Door de tijd")),
        ("home:circle", _("Mijn kring")),
        ("home:looked", _("Wie heeft gekeken")),
    ),
    Role.HELPER: (("home:person", _("Wat ik doe")), ("home:calendar", _("In mijn agenda"))),
    Role.PROFESSIONAL: (
        ("home:person", _("Wat ertoe doet")),
        ("home:brief", _("In een minuut")),
        ("home:plan", _("Plan")),
        ("home:who_comes", _("Wie komt wanneer")),
        *READING,
        ("home:circle", _("Zorgteam")),
    ),
}
MENU_OF_OTHERS: Entries = (
    ("home:person", _("Wat ertoe doet")),
    ("home:plan", _("Plan")),
    ("home:who_comes", _("Wie komt wanneer")),
    *READING,
    ("home:circle", _("De kring")),
)

ZONE: Entries = (
    ("zone:zone", _("De zone")),
    ("events:events", _("Agenda")),
    ("learning:hub", _("Leren")),
    ("library:concepts", _("Begrippen")),
    ("library:library", _("Bibliotheek")),
)

PICTURES = {
    "home:person": "myself",
    "home:brief": "listen",
    "home:plan": "plan",
    "story:story": "tell",
    "conversations:conversations": "talk",
    "messages:messages": "message",
    "home:circle": "friends",
    "home:looked": "looked",
    "home:timeline": "look_back",
    "home:who_comes": "calendar",
    "home:calendar": "calendar",
}


def zone_menu(request: Request, places: list[PlaceToGo]) -> list[tuple[str, str, str]]:
    """Of the second half: where it leads, how it is called, and "page" or "true" (one below it) when one is there."""
    entries = [(reverse(name), str(label)) for name, label in ZONE] + [(place.url, place.name) for place in places]
    here = max((url for url, _label in entries if request.path.startswith(url)), key=len, default="")
    current = "page" if here == request.path else "true"
    return [(url, label, current if url == here else "") for url, label in entries]


def person_menu(request: Request) -> list[tuple[str, str, bool, str]]:
    """The pages of this person that this viewer may open, each named as the viewer would say it, with its picture."""
    membership = request.viewer.membership(request.person_id)
    if membership is None:
        return []
    entries = MENU_OF.get(membership.role, MENU_OF_OTHERS)
    pages = [(reverse(name, args=(request.person_id,)), label, PICTURES[name]) for name, label in entries]
    return [(url, str(label), url == request.path, picture) for url, label, picture in pages]
