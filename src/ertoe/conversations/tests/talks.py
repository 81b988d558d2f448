"""Talks for the tests: Jonas sits with Godelieve."""

from typing import Any

from ertoe.access.guard import opened
from ertoe.access.viewer import Viewer
from ertoe.conversations import changes
from ertoe.conversations.models import Answer, Conversation, ToolVersion
from ertoe.foundation.clock import today
from ertoe.tools.load import load
from ertoe.tools.tests.tool_folders import EXAMPLES, SHIPPED

SETUP = Viewer.for_job("setup")
CARDS = "Op dinsdag naar de kaartclub. 💃 Met de meisjes."


def published(name: str) -> ToolVersion:
    home = SHIPPED if (SHIPPED / name).is_dir() else EXAMPLES
    return changes.publish_tool(by=SETUP, tool=load(home / name))


def a_talk(circle: Any, tool: str | None = "four-circles", **more: Any) -> Conversation:
    """Jonas and Godelieve talk; he writes."""
    return changes.begin_conversation(
        by=circle.jonas.viewer(),
        person_id=circle.person.pk,
        said_by=circle.godelieve.member,
        present=[circle.godelieve.member, circle.jonas.member],
        held_on=today(),
        tool=published(tool) if tool else None,
        **more,
    )


def says(circle: Any, talk: Conversation, words: str = CARDS, question: str = "about_what_i_do") -> Answer:
    """Godelieve says it, Jonas writes it down."""
    [answer] = changes.answer_questions(
        by=circle.jonas.viewer(), conversation=talk, said_by=circle.godelieve.member, answers={question: words}
    )
    return answer


def shared_with_professionals(circle: Any, talk: Conversation) -> Conversation:
    return changes.close_conversation(by=circle.godelieve.viewer(), conversation=talk, visibility="professionals")


def url(talk: Conversation, page: str = "") -> str:
    return f"/people/{talk.person_id}/conversations/{talk.pk}/{page}"


def hidden(html: str, name: str) -> str:
    """The value of a hidden field, as a browser would send it."""
    before = html.split(f'name="{name}"', 1)[1]
    return before.split('value="', 1)[1].split('"', 1)[0]


def count(model: Any, **filters: Any) -> int:
    with opened():
        return model.objects.filter(**filters).count()
