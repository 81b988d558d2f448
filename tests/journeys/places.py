"""Every page of the demo that somebody can come to, found as a visitor finds them: by what stands in the pages."""

import re

from tests.journeys.actor import Actor

PUBLIC = {
    "front": "/",
    "demo": "/demo/",
    "login": "/account/login/",
    "not there": "/not-there/",
    "gallery": "/gallery/",
    "gallery, large": "/gallery/?theme=large",
    "gallery, contrast": "/gallery/?theme=contrast",
    "gallery, calm": "/gallery/?theme=calm",
}
OF_THE_PERSON = (
    "", "plan/", "plan/?lens=professional", "brief/", "looked/", "circle/", "story/", "messages/", "conversations/",
    "begin-conversation/?tool=four-circles", "hear-in-passing/", "record-story-item/", "record-strength/",
    "record-life-goal/", "record-value/", "make-smallest-plan/", "plan-look-back/", "write-message/",
    "copy-for-my-record/", "invite-member/", "withdraw-consent/", "timeline/", "who-comes/", "who-to-call/", "sharing/",
    "calendar/", "drafts/", "fridge/", "choose-for-fridge/", "loose-ends/", "check-level/", "say-not-right/",
    "forms/",
)  # fmt: skip
OF_A_LIFE_GOAL = ("", "say-how-it-goes/", "tell-more/", "set-life-goal-state/", "say-life-goal-again/",
                  "share-life-goal/", "put-words-beside/")  # fmt: skip
OF_A_CARE_GOAL = ("see-care-goal/", "say-care-goal-again/", "set-attainment-levels/", "link-care-goal/",
                  "share-care-goal/")  # fmt: skip
OF_AN_AGREEMENT = ("see-agreement/", "set-agreement-state/", "say-agreement-again/", "share-agreement/")
OF_A_FORM = ("filled-form/", "fill-in-form/", "fill-in-form/?part=5", "share-filled-form/")
# The pages that are opened most.
MAIN = ("", "plan/", "circle/", "story/", "conversations/", "messages/", "timeline/", "who-comes/", "sharing/",
        "looked/", "record-life-goal/", "write-message/", "begin-conversation/?tool=four-circles")  # fmt: skip
MANY = 40  # pages; fewer, and a name here is no longer right
PHONE, DESKTOP, NARROW = (390, 844), (1280, 800), (320, 640)  # narrow: also 1280 px at 400 % zoom


def may_be_there(actor: Actor) -> list[str]:
    """The pages about the person whose page is open, each once; some may not be there for this actor."""
    hers = f"/people/{actor.person_id}/"
    actor.opens(hers + "plan/")
    life, care, deed = (_first(actor, kind) for kind in ("goal", "care-goal", "agreement"))
    review = actor.page.locator(".review-line a").first.get_attribute("href") or ""
    actor.opens(hers + "conversations/")
    origin = actor.page.locator("a[href$='/tool-origin/']").first.get_attribute("href") or ""
    talk = actor.page.locator("article.card h3 a").first.get_attribute("href") or ""
    actor.opens(hers + "forms/")
    forms = actor.page.locator("article.card a").evaluate_all("links => links.map(one => one.getAttribute('href'))")
    filled = next((path for path in forms if path.endswith("/filled-form/")), "")
    return [
        *(hers + page for page in OF_THE_PERSON),
        *(path for path in forms if "/begin-form/" in path),
        *(re.sub("filled-form/$", page, filled) for page in OF_A_FORM if filled),
        *(f"{hers}goals/{life}/{page}" for page in OF_A_LIFE_GOAL),
        *(f"{hers}care-goals/{care}/{page}" for page in OF_A_CARE_GOAL),
        *(f"{hers}goals/{care}/{page}" for page in ("say-how-it-goes/",)),
        *(f"{hers}agreements/{deed}/{page}" for page in OF_AN_AGREEMENT),
        *(f"{hers}record-{what}/?life_goal={life}" for what in ("care-goal", "agreement")),
        review,
        re.sub("look-back/$", "hold-look-back/", review),
        re.sub("look-back/$", f"goals/{life}/choose-outcome/", review),
        talk,
        f"{talk}close-conversation/",
        origin,
    ]


def places_of(actor: Actor) -> list[str]:
    """Those that are there for this actor."""
    answers = {path: actor.page.request.get(path).status for path in may_be_there(actor)}
    assert set(answers.values()) <= {200, 404}, answers
    return [path for path, status in answers.items() if status == 200]


def _first(actor: Actor, kind: str) -> str:
    return actor.page.locator(f"[data-{kind}]").first.get_attribute(f"data-{kind}") or ""
