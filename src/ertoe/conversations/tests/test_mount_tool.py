"""A tool made of content alone, by following docs/writing-a-tool.md, mounted as an organisation would."""

from shutil import copytree

import pytest

from ertoe.conversations import changes
from ertoe.conversations.tests.talks import SETUP, a_talk, url
from ertoe.tools.tests.tool_folders import EXAMPLES, SHIPPED

pytestmark = pytest.mark.django_db


@pytest.fixture
def _mounted(tmp_path, settings):
    copytree(EXAMPLES / "good-day", tmp_path / "conversation_tools" / "good-day")
    settings.ERTOE_CONTENT_DIRS = (SHIPPED.parent, tmp_path)
    changes.publish_tools(by=SETUP)


@pytest.mark.usefixtures("_mounted")
def test_a_good_day_is_told_sorted_printed_and_found_behind_its_door(circle_of_godelieve, client):
    circle = circle_of_godelieve
    client.force_login(circle.jonas.account)
    talk = a_talk(circle, "good-day")
    assert "Hoe ziet een goede dag eruit?" in client.get(url(talk) + "?part=good").content.decode()
    assert "Dit geeft kracht" in client.get(url(talk) + "?part=strength").content.decode()
    assert "Waarvan wilt u meer?" not in client.get(url(talk) + "?part=more").content.decode()
    assert "Goede dag, slechte dag" in client.get(url(talk, "print-talk/")).content.decode()
    assert "Goede dag, slechte dag" in client.get(f"/people/{circle.person.pk}/conversations/").content.decode()


@pytest.mark.usefixtures("_mounted")
def test_a_stranger_finds_no_talk_with_it(circle_of_godelieve, client):
    talk = a_talk(circle_of_godelieve, "good-day")
    client.force_login(circle_of_godelieve.omar.account)
    assert client.get(url(talk)).status_code == 404
