"""Somebody as a small sign: initials in a form that tells the role. The name always stands beside it."""

from html import escape

FORMS = {
    "person": '<circle r="21"/>',
    "carer": '<rect x="-19" y="-19" width="38" height="38" rx="9"/>',
    "professional": '<rect x="-16.5" y="-16.5" width="33" height="33" rx="5" transform="rotate(45)"/>',
    "helper": '<circle r="20"/>',
}
COLOURS = {"person": "#5c2748", "carer": "#865411", "professional": "#28555f", "helper": "#475d2e"}
FORM_OF_ROLE = {
    "person": "person",
    "informal_carer": "carer",
    "carer": "carer",
    "trusted_person": "carer",
    "representative": "carer",
    "helper": "helper",
    "volunteer": "helper",
}


def form_of(role: str) -> str:
    return FORM_OF_ROLE.get(role, "professional")


def initials(name: str) -> str:
    """Of the words with a capital (*dokter Luc Peeters* is LP); scripts without capitals give their first letters."""
    words = name.split()
    named = [word for word in words if word[0].isupper()] or [word for word in words if word[0].isalpha()]
    first, last = named[:1], named[1:][-1:]
    return "".join(word[0] for word in (*first, *last))


def badge(name: str, role: str, kind: str = "") -> str:
    """Safe HTML. Hidden from who listens: the name is read, not its first letters."""
    form = form_of(role)
    fill = COLOURS[form] if form == "person" else "#fffcf6"
    ink = "#fffaf3" if form == "person" else "#2a211d"
    return (
        f'<svg class="badge badge--{form}{kind}" viewBox="-24 -24 48 48" width="44" height="44" fill="{fill}" '
        f'stroke="{COLOURS[form]}" stroke-width="2.5" aria-hidden="true" focusable="false">{FORMS[form]}'
        f'<text y="6" text-anchor="middle" font-size="16" font-weight="700" fill="{ink}" stroke="none">'
        f"{escape(initials(name))}</text></svg>"
    )
