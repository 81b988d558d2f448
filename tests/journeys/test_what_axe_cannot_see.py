"""What no rule checker sees: where the focus really stands, longer words, wider letters, no mouse, no motion, paper.

Each main page is opened once for each of these, in one window.
"""

from collections.abc import Callable, Iterator

import pytest

from tests.journeys.actor import Actor

MAIN = ("", "plan/", "circle/", "story/", "conversations/", "messages/", "timeline/", "who-comes/", "sharing/",
        "looked/", "record-life-goal/", "write-message/", "begin-conversation/?tool=four-circles")  # fmt: skip
PHONE, DESKTOP, NARROW = (390, 844), (1280, 800), (320, 640)
MOST_STOPS = 160  # tabs on one page; a page with more asks too much of who has no mouse
both_people = pytest.mark.parametrize("persona", ["godelieve", "jonas"])

FOCUS = """() => {
  const at = document.activeElement;
  if (at === document.body) return null;
  const target = at.matches("input[type=radio], input[type=checkbox]") && at.closest("label") || at;
  const boxes = [...target.getClientRects()].filter((box) => box.width && box.height);
  const seen = boxes.some((box) => {
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = box.bottom > 0 && box.top < innerHeight && document.elementFromPoint(x, y);
    return top && (target.contains(top) || top.contains(target) && !top.matches("header, section, nav, .menu__sheet"));
  });
  return { name: (at.innerText || at.name || at.outerHTML).trim().slice(0, 50), seen };
}"""

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


@pytest.fixture
def walks(comes) -> Callable[..., Iterator[Actor]]:
    """Through every main page, as this persona. The first stop is the page with the menus, before any is chosen."""

    def walk(persona: str, size: tuple[int, int], **options: object) -> Iterator[Actor]:
        actor = comes(persona, size=size, **options).goes_to("Godelieve")
        hers = f"/people/{actor.person_id}/"
        yield actor
        actor.opens(hers + "plan/")
        goal = actor.page.locator("[data-goal]").first.get_attribute("data-goal")
        actor.opens(hers + "conversations/")
        talk = actor.page.locator("article.card h3 a").first.get_attribute("href") or ""
        for path in ("/me/", *(hers + page for page in MAIN), f"{hers}goals/{goal}/", talk):
            if actor.opens(path).status == 200:
                yield actor

    return walk


def faults(actors: Iterator[Actor], look: str, before: str = "") -> dict[str, object]:
    found = {}
    for actor in actors:
        if before:
            actor.page.evaluate(before)
        if what := actor.page.evaluate(look):
            found[actor.path] = what
    return found


@both_people
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_where_the_focus_stands_nothing_stands_before_it(walks, persona, size):
    hidden = {}
    for actor in walks(persona, size):
        for _ in range(MOST_STOPS):
            actor.page.keyboard.press("Tab")
            at = actor.page.evaluate(FOCUS)
            if at is None:
                break
            if not at["seen"]:
                hidden.setdefault(actor.path, []).append(at["name"])
        else:
            hidden[actor.path] = ["more stops than anybody has patience for"]
    assert hidden == {}


@both_people
@pytest.mark.parametrize("size", [NARROW, DESKTOP], ids=["narrow", "desktop"])
def test_words_of_twice_the_length_find_room(walks, persona, size):
    assert faults(walks(persona, size), CROWDED, DOUBLED) == {}


@both_people
def test_letters_and_lines_further_apart_find_room(walks, persona):
    assert faults(walks(persona, NARROW), CROWDED, WIDER) == {}


def test_large_letters_find_room_on_the_narrowest_screen(comes, walks):
    pages = walks("godelieve", NARROW)
    next(pages).opens("/me/?theme=large")
    assert faults(pages, CROWDED) == {}


def test_pictures_first_finds_room_on_the_narrowest_screen(comes, walks):
    pages = walks("godelieve", NARROW)
    next(pages).opens("/me/?look=pictures")
    assert faults(pages, CROWDED) == {}


@both_people
def test_nothing_is_dragged_and_nothing_hears_only_the_mouse(walks, persona):
    pages = walks(persona, PHONE)
    next(pages).page.add_init_script(f"({HEARS_ONLY_THE_MOUSE})()")
    assert faults(pages, DRAGGED) == {}


@both_people
def test_nothing_moves_for_who_asked_for_less_motion(walks, persona):
    assert faults(walks(persona, DESKTOP, reduced_motion="reduce"), MOVES) == {}


@both_people
def test_in_forced_colours_everything_to_press_and_every_sheet_has_an_edge(walks, persona):
    assert faults(walks(persona, DESKTOP, forced_colors="active"), WITHOUT_EDGE) == {}


@both_people
def test_no_menu_and_no_button_comes_on_paper(walks, persona):
    pages = walks(persona, DESKTOP)
    next(pages).page.emulate_media(media="print")
    assert faults(pages, ON_PAPER) == {}


@both_people
def test_a_link_in_running_text_is_no_lower_than_a_line(walks, persona):
    assert faults(walks(persona, PHONE), LOW_LINES) == {}


def test_what_is_crowded_would_be_found(comes):
    visitor = comes(size=NARROW)
    visitor.opens("/demo/")
    assert visitor.page.evaluate(CROWDED) == []
    visitor.page.evaluate(
        "document.querySelectorAll('main p').forEach((at) => { at.style.marginBlockStart = '-1.5rem' })"
    )
    assert visitor.page.evaluate(CROWDED) != []
