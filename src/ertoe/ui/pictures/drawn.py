"""A drawing as the inside of an SVG. In Python and not in a template: hundreds of numbers and hardly a word."""

from collections.abc import Iterator
from html import escape

from django.utils.safestring import SafeString, mark_safe

from ertoe.ui.pictures.thread import Drawing, Line, Sheet, Tie

INK, THREAD, PAPER = "#5c2748", "#a2701a", "#fffcf6"
ROUND = {"life": 14, "care": 7}
DASHED = ' stroke-dasharray="5 4"'


def inside(drawing: Drawing) -> SafeString:
    """Threads first, so that they run under the sheets; knots last, on top."""
    parts = (_threads(drawing.ties), *_heads(drawing), *_sheets(drawing), *map(_knot, drawing.ties))
    return mark_safe("\n".join(parts))  # every word in it went through `escape`


def _threads(ties: tuple[Tie, ...]) -> str:
    paths = "".join(f'<path class="thread" d="{tie.path}"/>' for tie in ties)
    return f'<g fill="none" stroke="{THREAD}" stroke-width="2.5" stroke-linecap="round">{paths}</g>'


def _knot(tie: Tie) -> str:
    return f'<circle class="knot" cx="{tie.knot[0]:g}" cy="{tie.knot[1]:g}" r="4.5" fill="{THREAD}"/>'


def _heads(drawing: Drawing) -> Iterator[str]:
    return (_soft(head, drawing) for head in drawing.heads)


def _soft(line: Line, drawing: Drawing) -> str:
    size = f'font-size="{drawing.note_size:g}"'
    return f'<text class="picture__soft" x="{line.x:g}" y="{line.y:g}" {size}>{escape(line.text)}</text>'


def _sheets(drawing: Drawing) -> Iterator[str]:
    for sheet in drawing.sheets:
        note = _soft(sheet.note, drawing) if sheet.note else ""
        yield f"<g>{_paper(sheet)}{_icon(sheet)}{_words(sheet, drawing)}{note}</g>"


def _paper(sheet: Sheet) -> str:
    place = f'x="{sheet.x:g}" y="{sheet.y:g}" width="{sheet.width:g}" height="{sheet.height:g}"'
    dashed = DASHED if sheet.loose or sheet.kind == "none" else ""
    look = f'rx="{ROUND.get(sheet.kind, 2)}" fill="{PAPER}" stroke="{INK}" stroke-width="1.5"{dashed}'
    return f'<rect class="sheet--{sheet.kind}" {place} {look}/>'


def _icon(sheet: Sheet) -> str:
    if not sheet.icon:
        return ""
    x, y = sheet.icon_at
    place = f'x="{x:g}" y="{y:g}" width="20" height="20" viewBox="0 0 24 24"'
    look = f'fill="none" stroke="{INK}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"'
    return f'<svg class="drawn drawn--{sheet.kind}" {place} {look}>{sheet.icon}</svg>'


def _words(sheet: Sheet, drawing: Drawing) -> str:
    own = f' class="picture__own" font-size="{drawing.own_size:g}"'
    look = {"life": own, "none": ' class="picture__soft"'}.get(sheet.kind, "")
    lines = "".join(f'<tspan x="{line.x:g}" y="{line.y:g}">{escape(line.text)}</tspan>' for line in sheet.lines)
    return f"<text{look}>{lines}</text>"
