"""Our own few icons, all in one hand: a 24 x 24 field, one line of 1.75, round ends, no fills.

An icon never speaks alone: words stand beside it, so it is hidden from who listens.
"""

from functools import cache

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

LINES = {
    "only-me": '<circle cx="12" cy="8" r="3.6"/><path d="M5 20c.6-4 3.4-6 7-6s6.4 2 7 6"/>',
    "named": '<circle cx="9" cy="8.5" r="3.2"/><path d="M3 19.5c.5-3.6 2.8-5.4 6-5.4 1.2 0 2.3.2 3.2.7"/>'
    '<path d="m14.5 18 2.3 2.3 4.4-4.8"/>',
    "professionals": '<path d="M4 20v-2.5C4 15 6 13.5 8.5 13.5h7c2.5 0 4.5 1.5 4.5 4V20"/>'
    '<circle cx="12" cy="7" r="3.5"/>'
    '<path d="M12 15.8v3.4M10.3 17.5h3.4"/>',
    "circle": '<circle cx="12" cy="12" r="8.5" stroke-dasharray="2.6 2.6"/><circle cx="12" cy="12" r="2.6"/>',
    "seen": '<path d="M2.5 12c2.4-4.3 5.6-6.5 9.5-6.5s7.1 2.2 9.5 6.5c-2.4 4.3-5.6 6.5-9.5 6.5S4.9 16.3 2.5 12Z"/>'
    '<circle cx="12" cy="12" r="2.8"/>',
    "life": '<path d="M12 20.5C6 16.5 3.5 13 3.5 9.5A4.4 4.4 0 0 1 12 7.8a4.4 4.4 0 0 1 8.5 1.7c0 3.5-2.5 7-8.5 11Z"/>',
    "care": '<path d="M3 14.5c3-.8 4.6-.3 6 1.3h4.3a1.5 1.5 0 0 1 0 3H10"/>'
    '<path d="m13.8 16.6 4.7-2.6a1.6 1.6 0 0 1 1.7 2.7l-5.7 4.1c-1 .7-2.1.9-3.3.6L3 19.6"/>'
    '<path d="M12 11.5c-2.7-1.8-4-3.3-4-5A2.1 2.1 0 0 1 12 5.6a2.1 2.1 0 0 1 4 .9c0 1.7-1.3 3.2-4 5Z"/>',
    "deed": '<path d="M4.5 12.5 10 18 20 6.5"/>',
    "calendar": '<rect x="3.5" y="5.5" width="17" height="15" rx="2.5"/><path d="M3.5 10.5h17M8 3v4.5M16 3v4.5"/>',
    "notice": '<circle cx="12" cy="12" r="8.8"/><path d="M12 11v5.5M12 7.5v.2"/>',
    "trouble": '<path d="M12 3.5 2.8 19.8h18.4L12 3.5Z"/><path d="M12 10v4.6M12 17.2v.2"/>',
    "well": '<circle cx="12" cy="12" r="8.8"/><path d="m8 12.4 2.8 2.8L16.2 9.5"/>',
    "heard": '<path d="M4 5.5h16v10.5h-9l-4.5 4v-4H4Z"/>',
    "talk": '<path d="M3 4.5h12v8.5H8.5L5.5 16v-3H3Z"/><path d="M18 8.5h3V17h-2.5v3l-3-3H10"/>',
    "strength": '<path d="M12 21V10"/>'
    '<path d="M12 13C7.5 13 5 10.5 5 6c4.5 0 7 2.5 7 7Z"/>'
    '<path d="M12 10.5c0-4 2.3-6.5 7-7 0 4.8-2.5 7-7 7Z"/>',
    "aloud": '<path d="M3.5 9.5v5H7l5 4.5V5L7 9.5Z"/><path d="M15.5 9a4.5 4.5 0 0 1 0 6M18 6a9 9 0 0 1 0 12"/>',
    "print": '<path d="M7 9V3.5h10V9M7 17H4V9h16v8h-3"/><path d="M7 14h10v6.5H7Z"/>',
    "copy": '<rect x="8.5" y="8.5" width="12" height="12" rx="2"/><path d="M15.5 8.5v-5h-12v12h5"/>',
    "menu": '<path d="M4 7h16M4 12h16M4 17h16"/>',
    "language": '<circle cx="12" cy="12" r="8.8"/><path d="M3.5 12h17M12 3.2c-4.5 5-4.5 12.6 0 17.6'
    'M12 3.2c4.5 5 4.5 12.6 0 17.6"/>',
    "look": '<path d="M4 20 9.5 4h1L16 20M5.9 14.5h8.2"/>'
    '<path d="M17 12.5c3.2-1 4 .3 4 2V20M21 15.8c-5-.2-5.3 4.2-2.3 4.2 1.3 0 2.3-.8 2.3-2.3"/>',
    "account": '<circle cx="12" cy="12" r="8.8"/>'
    '<circle cx="12" cy="10" r="2.8"/>'
    '<path d="M6.3 18.5c1-2.8 3-4 5.7-4s4.7 1.2 5.7 4"/>',
    "phone": '<path d="M6.5 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3c0 1.5-1 2.5-2.5 2.5'
    'C10 20 4 14 4 6c0-1.5 1-2.5 2.5-2.5Z"/>',
    "next": '<path d="m9 5 7 7-7 7"/>',
    "pin": '<path d="M9 3.5h6l-.8 6.5 3.3 3.5h-11l3.3-3.5Z"/><path d="M12 13.5v7"/>',
    "pen": '<path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19 4 20Z"/><path d="m14 6.5 3.5 3.5"/>',
}
TURNS = {"next", "talk", "heard"}


@cache
def drawn(name: str) -> SafeString:
    """An unknown name is a mistake of ours and must be loud: KeyError."""
    turns = " icon--turns" if name in TURNS else ""
    return format_html(
        '<svg class="icon{}" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" '
        'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" '
        'focusable="false">{}</svg>',
        turns,
        mark_safe(LINES[name]),
    )
