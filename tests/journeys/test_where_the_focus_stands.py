"""Somebody who goes through a page with Tab: where the focus stands, nothing stands before it."""

import pytest

from tests.journeys.places import DESKTOP, PHONE

MOST_STOPS = 160  # tabs on one page; a page with more asks too much of who has no mouse

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


@pytest.mark.parametrize("persona", ["godelieve", "jonas"])
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
