"""The invented people one can continue as, each with one sentence on what to look at first."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Persona:
    name: str
    called: str
    who: str | Promise
    look_first: str | Promise


PERSONAS = (
    Persona("godelieve", "Godelieve", _("78 jaar, het gaat over haar"),
            _("Kijk hoe haar dinsdag in het parochiezaaltje het hele plan draagt.")),
    Persona("katrien", "Katrien", _("haar dochter, mantelzorger"),
            _("Kijk wat haar moeder met haar deelt, en zeg hoe het volgens u gaat.")),
    Persona("peeters", "Dokter Peeters", _("haar huisarts"),
            _("Open “In een minuut” en maak daarna het kleinste plan.")),
    Persona("jonas", "Jonas", _("haar thuisverpleegkundige"),
            _("Voer met haar een gesprek met de vier cirkels en maak van een zin een levensdoel.")),
    Persona("saskia", "Saskia", _("haar kinesitherapeut"),
            _("Open het plan en verander het zorgdoel terwijl Jonas dat ook doet.")),
    Persona("ana", "Ana", _("haar zorgcoördinator"),
            _("Kijk wanneer iedereen samen terugkijkt.")),
    Persona("rik", "Rik", _("haar buurman, die haar brengt"),
            _("Kijk hoe weinig een helper ziet: alleen zijn eigen rit.")),
    Persona("omar", "Omar", _("heeft niets met haar te maken"),
            _("Probeer iets van Godelieve te openen: voor u bestaat het niet.")),
)  # fmt: skip
