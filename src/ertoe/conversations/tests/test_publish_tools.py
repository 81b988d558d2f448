"""Publishing at set-up: what stands in the content folders, once, by the house itself and nobody else."""

import pytest

from ertoe.access.errors import Refused
from ertoe.conversations import changes, queries
from ertoe.conversations.models import ToolVersion
from ertoe.conversations.tests.talks import SETUP, published
from ertoe.tools.freeze import PublishedVersionChanged
from ertoe.tools.load import load
from ertoe.tools.tests.tool_folders import EXAMPLES, SHIPPED, copied, rewrite

pytestmark = pytest.mark.django_db
SHIPPED_TOOLS = {folder.name for folder in SHIPPED.iterdir()}


def test_set_up_publishes_every_tool_and_twice_is_once(circle_of_godelieve):
    assert {tool.tool for tool in changes.publish_tools(by=SETUP)} == SHIPPED_TOOLS
    assert changes.publish_tools(by=SETUP) == []
    assert [tool.tool for tool in queries.tools(by=circle_of_godelieve.jonas.viewer())] == sorted(SHIPPED_TOOLS)


def test_the_same_content_again_is_the_same_version():
    assert published("scale") == published("scale")
    assert ToolVersion.objects.count() == 1


def test_the_same_version_with_other_words_is_refused_and_changes_nothing(tmp_path):
    published("scale")
    folder = copied(EXAMPLES / "scale", tmp_path)
    rewrite(folder / "texts" / "nl.yaml", "heel veel", "erg veel")
    with pytest.raises(PublishedVersionChanged):
        changes.publish_tool(by=SETUP, tool=load(folder))
    assert ToolVersion.objects.count() == 1


def test_a_new_version_is_offered_and_the_old_one_stays(tmp_path, circle_of_godelieve):
    old = published("scale")
    folder = copied(EXAMPLES / "scale", tmp_path)
    rewrite(folder / "tool.yaml", 'version: "1.0"', 'version: "1.1"')
    new = changes.publish_tool(by=SETUP, tool=load(folder))
    by = circle_of_godelieve.jonas.viewer()
    assert queries.tools(by=by) == [new]
    assert queries.tool_version("scale", "1.0", by=by) == old


@pytest.mark.parametrize("who", ["godelieve", "jonas", "omar"])
def test_no_member_publishes_a_tool(circle_of_godelieve, who):
    with pytest.raises(Refused):
        changes.publish_tool(by=getattr(circle_of_godelieve, who).viewer(), tool=load(EXAMPLES / "scale"))
    with pytest.raises(Refused):
        changes.publish_tools(by=getattr(circle_of_godelieve, who).viewer())
