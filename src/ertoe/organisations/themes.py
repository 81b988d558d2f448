"""What learning is about, in a few words that needs, offers and learning paths share."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Theme(models.TextChoices):
    LIFE_GOALS = "life_goals", _("praten over levensdoelen")
    CARERS = "carers", _("mantelzorgers")
    TEAMS = "teams", _("samenwerken als team")
    DIGITAL = "digital", _("digitaal werken")
    LEADERSHIP = "leadership", _("leiding geven")
    LISTENING = "listening", _("luisteren en vragen stellen")
    OTHER = "other", _("iets anders")
