"""What a pulse asks: four themes of how new work becomes normal, two sentences each, and one on joy. Our own words."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Theme:
    id: str
    title: str | Promise
    questions: dict[str, str | Promise]


THEMES = (
    Theme(
        "sense",
        _("Heeft het zin voor ons?"),
        {
            "sense_why": _("Ik begrijp waarom wij doelgericht werken."),
            "sense_worth": _("Ik zie wat het mensen opbrengt."),
        },
    ),
    Theme(
        "part",
        _("Doen we mee?"),
        {
            "part_own": _("Dit hoort bij mijn werk."),
            "part_together": _("Wij trekken dit samen, niet één iemand alleen."),
        },
    ),
    Theme(
        "doing",
        _("Lukt het in het werk van elke dag?"),
        {
            "doing_time": _("Ik heb tijd om te vragen wat voor iemand telt."),
            "doing_able": _("Ik kan zo een gesprek voeren."),
        },
    ),
    Theme(
        "looking",
        _("Kijken we terug?"),
        {
            "looking_back": _("Wij staan samen stil bij hoe het gaat."),
            "looking_change": _("Wij passen aan wat niet werkt."),
        },
    ),
    Theme("joy", _("En plezier?"), {"joy": _("Geeft dit mij meer plezier in mijn werk?")}),
)
AGREES = {
    1: _("helemaal niet"),
    2: _("eerder niet"),
    3: _("tussenin"),
    4: _("eerder wel"),
    5: _("helemaal wel"),
}
QUESTIONS = {name: words for theme in THEMES for name, words in theme.questions.items()}
