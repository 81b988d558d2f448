"""What can be asked of the zone. One file for each noun."""

from ertoe.zone.queries.actions import action, actions
from ertoe.zone.queries.front import zone_text
from ertoe.zone.queries.needs import market, need, offer, year_of_needs
from ertoe.zone.queries.network import entry, links_of, network, works_with
from ertoe.zone.queries.questions import board, call, question
from ertoe.zone.queries.working_group import (
    group_action,
    meeting,
    meeting_from_inside,
    meetings,
    member,
    member_of_link,
    members,
    my_place_in_group,
    open_actions,
)

__all__ = [
    "action", "actions", "board", "call", "entry", "group_action", "links_of", "market", "meeting",
    "meeting_from_inside", "meetings", "member", "member_of_link", "members", "my_place_in_group", "need",
    "network", "offer", "open_actions", "question", "works_with", "year_of_needs", "zone_text",
]  # fmt: skip
