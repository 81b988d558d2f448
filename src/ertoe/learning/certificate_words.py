"""What stands on a certificate: who, which path, on which days. No mark and no number: nobody passed a test."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ertoe.foundation.clock import today
from ertoe.foundation.language import language_in_use
from ertoe.learning.queries.attendance import Followed
from ertoe.learning.titles import spoken_path, titled


def certificate_words(followed: Followed, group: str, moderator: str) -> dict[str, Any]:
    path = spoken_path(followed.path, followed.path_version)
    sessions = [
        {
            "title": titled(one).title,
            "on": date_format(timezone.localtime(one.starts_at), "j F Y"),
            "minutes": _("%(minutes)s minuten") % {"minutes": one.minutes},
        }
        for one in followed.sessions
    ]
    return {
        "language": language_in_use(),
        "title": _("Bewijs van deelname"),
        "about": _("Wie alle sessies van een leertraject volgde."),
        "name": followed.member.name,
        "riziv": _("RIZIV-nummer %(number)s") % {"number": followed.member.riziv_number}
        if followed.member.riziv_number
        else "",
        "says": _("volgde alle sessies van dit leertraject:"),
        "path": path.title if path else followed.path,
        "sessions": sessions,
        "group": _("Groep: %(group)s") % {"group": group},
        "moderator": _("Moderator: %(name)s") % {"name": moderator},
        "on": _("Opgemaakt op %(day)s.") % {"day": date_format(today(), "j F Y")},
        "signed": _("Handtekening van de moderator"),
        "holes": _("Sommige letters konden niet gezet worden."),
    }
