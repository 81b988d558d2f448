"""What no rule checker sees: longer words, wider letters, no mouse, no motion, forced colours, paper.

Each main page is opened once, and looked at in all these ways.
"""

from collections import defaultdict
from typing import NamedTuple

import pytest

from tests.journeys.actor import Actor
from tests.journeys.places import DESKTOP, NARROW, PHONE

# Text that is cut off, that falls over other text, or that makes the page wider than the window.
CROWDED = """() => {
  const found = [];
  const unseen = (at) => at && (getComputedStyle(at).clipPath !== "none" || unseen(at.parentElement)); // only heard
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push("scrolls sideways");
  const holders = [...document.querySelectorAll("body *:not(svg *, script, option, title)")].filter((at) =>
    at.checkVisibility({ visibilityProperty: true }) && !unseen(at) && !at.closest(".skip")
    && [...at.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  for (const at of holders) {
    const cut = getComputedStyle(at).overflow !== "visible" || at.matches("button, a.button");
    if (cut && (at.scrollWidth > at.clientWidth + 2 || at.scrollHeight > at.clientHeight + 2) && at.clientWidth)
      found.push(`cut off: ${at.innerText.slice(0, 40)}`);
  }
  const lines = holders.flatMap((at) => {
    const range = document.createRange();
    return [...at.childNodes].filter((node) => node.nodeType === 3 && node.data.trim()).flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ at, box }));
    });
  });
  const room = 3;
  for (const [index, one] of lines.entries()) for (const other of lines.slice(index + 1, index + 60)) {
    if (one.at === other.at || one.at.contains(other.at) || other.at.contains(one.at)) continue;
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    if (across > room && down > one.box.height / 3)
      found.push(`over each other: ${one.at.innerText.slice(0, 30)} / ${other.at.innerText.slice(0, 30)}`);
  }
  return [...new Set(found)].slice(0, 8);
}"""

DOUBLED = """() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), nodes = [];
  while (texts.nextNode()) nodes.push(texts.currentNode);
  for (const node of nodes) {
    const words = node.data.trim();
    if (words && !node.parentElement.closest("script, svg, textarea, option"))
      node.data = node.data.replace(words, () => words + " " + words);
  }
}"""

WIDER = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
AS_BEFORE = "document.adoptedStyleSheets = []"

HEARS_ONLY_THE_MOUSE = """() => {
  const heard = EventTarget.prototype.addEventListener;
  window.onlyTheMouse = [];
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (/^(mouse|pointer|touch|drag|drop)/.test(type)) window.onlyTheMouse.push(type);
    return heard.call(this, type, ...rest);
  };
}"""
DRAGGED = (
    "() => [...window.onlyTheMouse, ...[...document.querySelectorAll('[draggable=true]')].map((at) => at.outerHTML)]"
)

MOVES = """() => [...document.querySelectorAll("*")].filter((at) => {
  const style = getComputedStyle(at);
  return style.animationName !== "none" || style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0);
}).map((at) => at.outerHTML.slice(0, 60)).slice(0, 5)"""

EDGED = "a.button, button, input:not([type=hidden]), textarea, select, .card, .notice"
WITHOUT_EDGE = f"""() => [...document.querySelectorAll("{EDGED}")]
  .filter((at) => at.checkVisibility({{ visibilityProperty: true }}) && at.getBoundingClientRect().width)
  .filter((at) => !at.matches("input[type=radio], input[type=checkbox], .menu__sheet button"))
  .filter((at) => {{
    const style = getComputedStyle(at);
    return parseFloat(style.borderBlockEndWidth) < 1 || style.borderBlockEndStyle === "none";
  }}).map((at) => at.outerHTML.slice(0, 80)).slice(0, 5)"""

ON_PAPER = """() => [...document.querySelectorAll("nav, button, a.button, .read-aloud, .skip, summary")]
  .filter((at) => at.checkVisibility({ visibilityProperty: true }) && at.getBoundingClientRect().height
    && !at.matches("main .more > summary"))
  .map((at) => at.outerHTML.slice(0, 80)).slice(0, 5)"""

LOW_LINES = """() => [...document.querySelectorAll("main a")]
  .filter((at) => at.checkVisibility({ visibilityProperty: true }) && !at.closest("svg"))
  .filter((at) => Math.max(at.getBoundingClientRect().height, parseFloat(getComputedStyle(at).lineHeight)) < 22)
  .map((at) => at.innerText.slice(0, 40))"""


class Look(NamedTuple):
    holds: str  # what must be so
    size: tuple[int, int]
    look: str
    before: str = "null"
    media: dict[str, str] = {}


LOOKS = (
    Look("nothing is dragged and nothing hears only the mouse", PHONE, DRAGGED),
    Look("a link in running text is no lower than a line", PHONE, LOW_LINES),
    Look("nothing moves for who asked for less motion", DESKTOP, MOVES, media={"reduced_motion": "reduce"}),
    Look("in forced colours everything has an edge", DESKTOP, WITHOUT_EDGE, media={"forced_colors": "active"}),
    Look("no menu and no button comes on paper", DESKTOP, ON_PAPER, media={"media": "print"}),
    Look("letters and lines further apart find room", NARROW, CROWDED, WIDER),
    Look("words of twice the length find room", DESKTOP, CROWDED, f"{AS_BEFORE}; ({DOUBLED})()"),
    Look("words of twice the length find room on the narrowest screen", NARROW, CROWDED),
)
NO_MEDIA = {"media": "null", "reduced_motion": "null", "forced_colors": "null"}


def faults_of(actor: Actor, looks: tuple[Look, ...]) -> dict[str, object]:
    found = {}
    for holds, size, look, before, media in looks:
        actor.page.set_viewport_size({"width": size[0], "height": size[1]})
        actor.page.emulate_media(**NO_MEDIA | media)
        actor.page.evaluate(before)
        if what := actor.page.evaluate(look):
            found[holds] = what
    actor.page.emulate_media(**NO_MEDIA)
    return found


@pytest.mark.parametrize("persona", ["godelieve", "jonas"])
def test_what_is_about_her_is_for_who_sees_hears_and_moves_otherwise(walks, persona):
    pages, found = walks(persona, PHONE), defaultdict(dict)
    next(pages).page.add_init_script(f"({HEARS_ONLY_THE_MOUSE})()")
    for actor in pages:
        for holds, what in faults_of(actor, LOOKS).items():
            found[holds][actor.path] = what
    assert found == {}


@pytest.mark.parametrize("choice", ["theme=large", "look=pictures"])
def test_what_she_chose_finds_room_on_the_narrowest_screen(walks, choice):
    pages = walks("godelieve", NARROW)
    next(pages).opens(f"/me/?{choice}")
    assert {actor.path: what for actor in pages if (what := actor.page.evaluate(CROWDED))} == {}


def test_what_is_crowded_would_be_found(comes):
    visitor = comes(size=NARROW)
    visitor.opens("/demo/")
    assert visitor.page.evaluate(CROWDED) == []
    visitor.page.evaluate(
        "document.querySelectorAll('main p').forEach((at) => { at.style.marginBlockStart = '-1.5rem' })"
    )
    assert visitor.page.evaluate(CROWDED) != []
