"""How a place in the circle is called on screen."""

from django.utils.translation import gettext_lazy as _

from ertoe.access.viewer import Role

ROLE_WORDS = {
    Role.PERSON: _("de persoon zelf"),
    Role.INFORMAL_CARER: _("mantelzorger"),
    Role.TRUSTED_PERSON: _("vertrouwenspersoon"),
    Role.REPRESENTATIVE: _("vertegenwoordiger"),
    Role.PROFESSIONAL: _("zorgverlener"),
    Role.VOLUNTEER: _("vrijwilliger"),
    Role.HELPER: _("helper"),
    Role.TEAM: _("team"),
}

DISCIPLINE_WORDS = {
    "general_practitioner": _("huisarts"),
    "nurse": _("verpleegkundige"),
    "physiotherapist": _("kinesitherapeut"),
    "occupational_therapist": _("ergotherapeut"),
    "care_coordinator": _("zorgcoördinator"),
    "social_worker": _("maatschappelijk werker"),
    "family_care_worker": _("verzorgende"),
    "pharmacist": _("apotheker"),
    "dietician": _("diëtist"),
    "psychologist": _("psycholoog"),
    "speech_therapist": _("logopedist"),
    "dentist": _("tandarts"),
    "physician_specialist": _("arts-specialist"),
}


def as_what(role: str, discipline: str = "", relation: str = "") -> str:
    """Who somebody is to this person, in words: the own word first, then the discipline, then the role."""
    return relation or str(DISCIPLINE_WORDS.get(discipline) or ROLE_WORDS[Role(role)])


# Groups in the order in which a circle is shown, with what each of them may do in one plain sentence.
GROUPS = (
    (Role.INFORMAL_CARER, _("Mantelzorgers"), _("Lezen wat met iedereen in de kring gedeeld is.")),
    (Role.TRUSTED_PERSON, _("Vertrouwenspersonen"), _("Kijken mee als de persoon dat wil. Zij beslissen niet.")),
    (Role.REPRESENTATIVE, _("Vertegenwoordiger"), _("Beslist mee zolang is vastgelegd dat het nodig is.")),
    (Role.PROFESSIONAL, _("Zorgverleners"), _("Lezen wat met de zorgverleners gedeeld is.")),
    (
        Role.TEAM,
        _("Teams"),
        _("Een collega opent het dossier onder de eigen naam, alleen op de dag zelf."),
    ),
    (Role.VOLUNTEER, _("Vrijwilligers"), _("Lezen wat met iedereen in de kring gedeeld is.")),
    (Role.HELPER, _("Helpers"), _("Zien alleen hun eigen afspraken.")),
)

# Who can be asked in, in the order in which a form shows it. The trusted person and the representative come with
# a choice of their own, not with an invitation alone.
INVITABLE = (
    Role.INFORMAL_CARER, Role.PROFESSIONAL, Role.VOLUNTEER, Role.HELPER, Role.TRUSTED_PERSON, Role.TEAM,
)  # fmt: skip

REASONS = (
    ("round", _("Ik heb vandaag de ronde")),
    ("stand_in", _("Ik vervang een collega")),
    ("on_call", _("Ik heb wachtdienst")),
)
