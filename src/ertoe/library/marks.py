"""What the three marks of the family are called."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

MARKS: dict[str, str | Promise] = {"central": _("kern"), "present": _("aanwezig"), "aside": _("niet de focus")}
