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
    picture: str


PERSONAS = (
    Persona("godelieve", "Godelieve", _("78 jaar, het gaat over haar"),
            _("Kijk hoe haar dinsdag in het parochiezaaltje het hele plan draagt."), "leisure"),
    Persona("katrien", "Katrien", _("haar dochter, mantelzorger"),
            _("Kijk wat haar moeder met haar deelt, en zeg hoe het volgens u gaat."), "family"),
    Persona("peeters", "Dokter Peeters", _("haar huisarts"),
            _("Open “In een minuut” en maak daarna het kleinste plan."), "doctor"),
    Persona("jonas", "Jonas", _("haar thuisverpleegkundige"),
            _("Voer met haar een gesprek met de vier cirkels en maak van een zin een levensdoel."), "nurse"),
    Persona("saskia", "Saskia", _("haar kinesitherapeut"),
            _("Open het plan en verander het zorgdoel terwijl Jonas dat ook doet."), "physiotherapist"),
    Persona("ana", "Ana", _("haar zorgcoördinator"),
            _("Kijk wanneer iedereen samen terugkijkt."), "coordinator"),
    Persona("rik", "Rik", _("haar buurman, die haar brengt"),
            _("Kijk hoe weinig een helper ziet: alleen zijn eigen rit."), "neighbour"),
    Persona("farid", "Farid", _("54 jaar, spreekt Arabisch"),
            _("Open zijn plan: zijn eigen woorden, met de vertaling ernaast."), "body"),
    Persona("yasmina", "Yasmina", _("tolkt voor Farid"),
            _("Lees wat zij vertaalde. Haar naam staat erbij."), "talk"),
    Persona("lotte", "Lotte", _("maatschappelijk werker van Farid"),
            _("Kijk wat Farid alleen aan haar en Yasmina vertelde."), "listen"),
    Persona("lien", "Lien", _("33 jaar, mama van Noor"),
            _("Bereid met kaartjes een gesprek voor, stop halverwege, en kies wie het mag lezen."), "close_people"),
    Persona("simonne", "Simonne", _("zorgt voor haar man Roger"),
            _("Kijk hoe zijn plan en dat van haarzelf naast elkaar staan, elk apart."), "garden"),
    Persona("aisha", "Aisha", _("19 jaar, houdt zelf het overzicht"),
            _("Kijk wie wat doet voor haar kot. Zij beslist het zelf."), "driving"),
    Persona("moderator", "Dokter Hilde Baeten", _("begeleidt de LOK Meersen"),
            _("Open de volgende sessie en zet de stappen op het scherm."), "doctor"),
    Persona("organisation", "Wim", _("trekt doelgerichte zorg bij De Brug"),
            _("Kijk in de scan waar de rollen verschillen, en maak er een plan van."), "nurse"),
    Persona("zone", "Nele", _("werkt voor de eerstelijnszone"),
            _("Kijk wie zich inschreef voor de avond, en wie nog wacht."), "coordinator"),
    Persona("programme", "Els", _("volgt dertig leergroepen op"),
            _("Kijk welke groepen al een datum hebben."), "coordinator"),
    Persona("omar", "Omar", _("heeft niets met haar te maken"),
            _("Probeer iets van Godelieve te openen: voor u bestaat het niet."), "looked"),
)  # fmt: skip
