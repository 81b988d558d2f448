"""Tools are published: frozen, so that what was asked can be read forever."""

from pathlib import Path
from uuid import UUID

from django.conf import settings

from ertoe.access.doors import change
from ertoe.access.facts import Subject
from ertoe.access.viewer import Viewer
from ertoe.conversations import permissions
from ertoe.conversations.models import (
    ToolVersion,
)  # fmt: skip
from ertoe.tools.check import TOOLS_FOLDER
from ertoe.tools.freeze import freeze
from ertoe.tools.load import load_all
from ertoe.tools.tool import Tool

# What is published is about nobody; the trail of publishing hangs on this one subject.
PUBLISHED = Subject("content", UUID("01937000-0000-7000-8000-00636f6e7465"))


def publish_tool(*, by: Viewer, tool: Tool) -> ToolVersion:
    """Freeze a version of a tool. Raises PublishedVersionChanged when it was published with other content."""
    with change(permissions.PUBLISH_TOOL, by=by, about=PUBLISHED) as trail:
        earlier = ToolVersion.objects.filter(tool=tool.id, version=tool.version).first()
        frozen = freeze(tool, published_digest=earlier.digest if earlier else None)
        published = earlier or ToolVersion.objects.create(
            tool=frozen.id,
            version=frozen.version,
            digest=frozen.digest,
            content=frozen.content,
            published_at=trail.at,
        )
        trail.leave("tool_published", tool=published.pk)
    return published


def publish_tools(*, by: Viewer) -> list[ToolVersion]:
    """Publish what is new in the content folders, all of it or nothing. Twice is once."""
    folders = [Path(folder) / TOOLS_FOLDER for folder in settings.ERTOE_CONTENT_DIRS]
    tools = [tool for folder in folders if folder.is_dir() for tool in load_all(folder).values()]
    published = set(ToolVersion.objects.values_list("tool", "version", "digest"))
    new = [tool for tool in tools if (tool.id, tool.version, freeze(tool).digest) not in published]
    if not new:
        return []
    with change(permissions.PUBLISH_TOOL, by=by, about=PUBLISHED) as trail:
        versions = [publish_tool(by=by, tool=tool) for tool in new]
        trail.leave("tools_published")
    return versions
