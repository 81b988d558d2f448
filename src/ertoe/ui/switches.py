"""The two menus on every page: the language it speaks, and how it looks. A link keeps what else the address asks."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ertoe.foundation.language import JE, language_in_use
from ertoe.ui.themes import HOUSE_STYLES

Link = tuple[str, str | Promise, bool]
THEMES: tuple[tuple[str, str | Promise], ...] = (
    ("standard", _("Gewoon")),
    ("large", _("Grote letters")),
    ("contrast", _("Sterk contrast")),
    ("calm", _("Rustig")),
)


def language_links(request: HttpRequest) -> list[tuple[str, str, str, bool]]:
    """(language, address, its own name, is it spoken now)."""
    now = language_in_use()
    return [(code, _with(request, "lang", code), name, code == now) for code, name in settings.LANGUAGES if code != JE]


def look_links(request: HttpRequest, *, theme: str, is_pictures_first: bool) -> list[Link]:
    """The themes, with that of the house; pictures or words first; in Dutch also "je" or "u"."""
    themes = (*((name, label) for name, label in HOUSE_STYLES.items() if name == settings.ERTOE_THEME), *THEMES)
    links: list[Link] = [(_with(request, "theme", name), label, name == theme) for name, label in themes]
    links.append((_with(request, "look", "pictures"), _("Meer beeld, minder tekst"), is_pictures_first))
    if is_pictures_first:
        links.append((_with(request, "look", "words"), _("Weer alle tekst tonen"), False))
    if language_in_use() == "nl":
        other = ("nl", _("Zeg maar u")) if get_language() == JE else (JE, _("Zeg maar je"))
        links.append((_with(request, "lang", other[0]), other[1], False))
    return links


def _with(request: HttpRequest, name: str, value: str) -> str:
    if not request.GET:
        return f"?{name}={value}"
    asked = request.GET.copy()
    asked[name] = value
    return f"?{asked.urlencode()}"
