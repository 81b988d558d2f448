"""Our own pictograms: drawn by us, in one hand, so that who would rather look than read can find the way.

They stand beside words and say nothing of their own then; with a label they are read aloud as a picture.
Pictures of somebody else come in packs (`docs/pictogram-packs.md`) and are asked for as `pack/name`.
"""

from difflib import get_close_matches
from functools import cache

from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from ertoe.ui.pictograms import packs
from ertoe.ui.pictograms.at_home import AT_HOME
from ertoe.ui.pictograms.body import BODY
from ertoe.ui.pictograms.care_of_oneself import CARE_OF_ONESELF
from ertoe.ui.pictograms.doings import DOINGS
from ertoe.ui.pictograms.domains import DOMAINS, OF_DOMAIN
from ertoe.ui.pictograms.feelings import FEELINGS
from ertoe.ui.pictograms.outdoors import OUTDOORS
from ertoe.ui.pictograms.packs import PackPicture, Shapes
from ertoe.ui.pictograms.pastimes import PASTIMES
from ertoe.ui.pictograms.people import PEOPLE
from ertoe.ui.pictograms.places import PLACES
from ertoe.ui.pictograms.together import TOGETHER

__all__ = ["ACTIVITIES", "BODY", "DOINGS", "DOMAINS", "FEELINGS", "OF_DOMAIN", "PEOPLE", "PICTOGRAMS", "PLACES"]
__all__ += ["AT_HOME", "CARE_OF_ONESELF", "OUTDOORS", "PASTIMES", "TOGETHER", "drawn", "exists", "label_of", "like"]

ACTIVITIES = AT_HOME | CARE_OF_ONESELF | OUTDOORS | PASTIMES | TOGETHER
PICTOGRAMS = DOMAINS | FEELINGS | PEOPLE | PLACES | DOINGS | BODY | ACTIVITIES
SIZES = {"small": 24, "": 48, "big": 96}
OUR_DRESS = mark_safe(
    ' fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"'
)
NOT_THERE = PackPicture({"nl": ""}, Shapes("0 0 48 48", OUR_DRESS, mark_safe('<path d="M8 8h32v32H8Z"/>')))
"""An empty card: what a page once named opens too after its pack was taken away."""


@cache
def _ours(name: str) -> Shapes:
    return Shapes("0 0 48 48", OUR_DRESS, mark_safe("".join(PICTOGRAMS[name].parts)))  # only our own numbers


def drawn(name: str, label: str = "", *, size: str = "") -> SafeString:
    """An unknown name of ours is a mistake of ours and must be loud: KeyError."""
    pixels = SIZES[size]
    theirs = packs.find(name) or (NOT_THERE if "/" in name else None)
    shapes = theirs.shapes if theirs else _ours(name)
    turns = theirs.turns if theirs else PICTOGRAMS[name].turns
    return format_html(
        '<svg class="pictogram{}{}" viewBox="{}" width="{}" height="{}"{} focusable="false" {}>{}</svg>',
        f" pictogram--{size}" if size else "",
        " pictogram--turns" if turns else "",
        shapes.view_box,
        pixels,
        pixels,
        shapes.dress,
        format_html('role="img" aria-label="{}"', label) if label else mark_safe('aria-hidden="true"'),
        shapes.inside,
    )


def exists(name: str) -> bool:
    """One of ours, or `pack/name` of a pack that hangs here."""
    return name in PICTOGRAMS or packs.find(name) is not None


def label_of(name: str) -> str | Promise:
    """What it shows, in words."""
    theirs = packs.find(name)
    return theirs.label if theirs else PICTOGRAMS[name].label


def like(name: str) -> list[str]:
    """Names that somebody may have meant."""
    return get_close_matches(name, [*PICTOGRAMS, *packs.names()], n=5, cutoff=0.5)
