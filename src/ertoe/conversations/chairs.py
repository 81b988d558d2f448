"""Who sits around a sheet. Ask inside a door."""

from ertoe.circle.models import Member
from ertoe.conversations.models import Conversation
from ertoe.tools.tool import SHEET


def is_sheet(conversation: Conversation) -> bool:
    used = conversation.tools_used.filter(until_at=None).select_related("tool").first()
    return used is not None and used.tool.content["tool"]["form"] == SHEET


def chairs_of(conversation: Conversation) -> list[Member]:
    present = conversation.present.filter(until_at=None).select_related("member").order_by("seq")
    return [one.member for one in present]
