"""How long a step, a session or a path takes, in words."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext


def so_long(minutes: int) -> str:
    """Nobody counts a training day in minutes."""
    hours, rest = divmod(minutes, 60)
    if hours < 2:
        return ngettext("%(minutes)d minuut", "%(minutes)d minuten", minutes) % {"minutes": minutes}
    if rest == 0:
        return ngettext("%(hours)d uur", "%(hours)d uur", hours) % {"hours": hours}
    return _("%(hours)d uur en %(rest)d minuten") % {"hours": hours, "rest": rest}
