"""Our own pictograms: drawn by us, in one hand, so that who would rather look than read can find the way.

They stand beside words and say nothing of their own then; with a label they are read aloud as a picture.
"""

from functools import cache

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from ertoe.ui.pictograms.doings import DOINGS
from ertoe.ui.pictograms.domains import DOMAINS, OF_DOMAIN
from ertoe.ui.pictograms.feelings import FEELINGS
from ertoe.ui.pictograms.people import PEOPLE
from ertoe.ui.pictograms.places import PLACES

__all__ = ["DOINGS", "DOMAINS", "FEELINGS", "OF_DOMAIN", "PEOPLE", "PICTOGRAMS", "PLACES", "drawn"]

PICTOGRAMS = DOMAINS | FEELINGS | PEOPLE | PLACES | DOINGS
SIZES = {"small": 24, "": 48, "big": 96}


@cache
def _inside(name: str) -> SafeString:
    return mark_safe("".join(PICTOGRAMS[name].parts))  # only our own numbers


def drawn(name: str, label: str = "", *, size: str = "") -> SafeString:
    """An unknown name is a mistake of ours and must be loud: KeyError."""
    pixels = SIZES[size]
    return format_html(
        '<svg class="pictogram{}{}" viewBox="0 0 48 48" width="{}" height="{}" fill="none" stroke="currentColor" '
        'stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" focusable="false" {}>{}</svg>',
        f" pictogram--{size}" if size else "",
        " pictogram--turns" if PICTOGRAMS[name].turns else "",
        pixels,
        pixels,
        format_html('role="img" aria-label="{}"', label) if label else mark_safe('aria-hidden="true"'),
        _inside(name),
    )
