"""With which tool one talks, and who sits around a sheet. Ask inside a door."""

from ertoe.circle.models import Member
from ertoe.conversations.models import Conversation, ToolVersion
from ertoe.tools.tool import SHEET


def tool_of(conversation: Conversation) -> ToolVersion | None:
    """None: one just talks."""
    used = conversation.tools_used.filter(until_at=None).select_related("tool").first()
    return used.tool if used else None


def is_sheet(tool: ToolVersion | None) -> bool:
    return tool is not None and tool.content["tool"]["form"] == SHEET


def chairs_of(conversation: Conversation) -> list[Member]:
    present = conversation.present.filter(until_at=None).select_related("member").order_by("seq")
    return [one.member for one in present]
