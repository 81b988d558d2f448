"""The second half on a phone: WCAG 2.2 AA by axe, and room at 320 px. Each page is opened once."""

import pytest

from tests.journeys.places import NARROW, PHONE
from tests.journeys.sizes import SIDEWAYS

STORIES = ("learning", "events", "library", "implementation", "zone", "case_room")

# Who comes, and where: an address, or after "..." a part of the first such link of the page before.
WALKS = {
    "": ("/zone/", "/zone/goal-map/", "/zone/needs/", "/zone/network/", "/zone/concepts/goal-oriented-care/",
         "/zone/concepts/", "/zone/library/", "/zone/events/", "...samen-rond-wat-telt", ".../register/",
         "/join/", "/learning/", "/learning/lok-goal-oriented-care/limits/"),
    "moderator": ("/groups/lok-meersen/cases/", "/groups/lok-meersen/", ".../sessions/", ".../open-session/"),
    "organisation": ("/organisations/de-brug/", ".../scan/", "/organisations/de-brug/pulse/",
                     "/organisations/de-brug/plan-board/", ".../add-action/"),
    "zone": ("/zone/working-group/", ".../see-meeting/", "/zone/library/waiting/", ".../judge-offer/",
             "/zone/organise-events/plan-event/", "/zone/organise-events/", ".../organise-event/", ".../check-in/"),
}  # fmt: skip


@pytest.mark.parametrize("persona", WALKS)
def test_the_second_half_can_be_read_on_a_phone(comes, faults_by_axe, persona):
    actor = comes(persona, size=PHONE)
    found = []
    for step in WALKS[persona]:
        link = actor.main.locator(f"a[href*='{step[3:]}']").first
        path = link.get_attribute("href") if step.startswith("...") else step
        assert actor.opens(path).status == 200, path
        found += [f"{path}: {fault}" for fault in faults_by_axe(actor.page)]
        actor.page.set_viewport_size({"width": NARROW[0], "height": NARROW[1]})
        if actor.page.evaluate(SIDEWAYS) > 0:
            found.append(f"{path}: scrolls sideways")
        actor.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    assert found == []
