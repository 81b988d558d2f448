"""What can be asked about the story.

`to` says what the viewer wants to do with it: without that permission it is missing.
"""

from uuid import UUID

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.permission import Permission
from ertoe.access.viewer import Viewer
from ertoe.conversations.models import Conversation
from ertoe.story.models import MostImportant, StoryItem, Strength
from ertoe.story.permissions import SEE_STORY_ITEM, SEE_STRENGTH


def story_items(person_id: UUID, *, by: Viewer) -> list[StoryItem]:
    """What matters, the newest first; own drafts among them."""
    with look(SEE_STORY_ITEM, by=by) as looking:
        rows = StoryItem.objects.filter(person_id=person_id).select_related(
            "said_by", "recorded_by", "from_phrase__answer"
        )
        return looking.many(rows.order_by("-seq"))


def story_item(item_id: UUID, *, by: Viewer, person_id: UUID, to: Permission = SEE_STORY_ITEM) -> StoryItem:
    with look(SEE_STORY_ITEM, by=by) as looking:
        rows = StoryItem.objects.filter(person_id=person_id).select_related("said_by", "recorded_by")
        item: StoryItem = looking.one(rows, item_id)
        if not decide(by, to, item.facts()):
            raise Missing(to.name)
        return item


def most_important(person_id: UUID, *, by: Viewer) -> StoryItem | None:
    """The one sentence, if there is one and this viewer may read it."""
    with look(SEE_STORY_ITEM, by=by) as looking:
        chosen = MostImportant.objects.filter(person_id=person_id, until_at=None).values("story_item")
        found: list[StoryItem] = looking.many(StoryItem.objects.filter(pk__in=chosen).select_related("said_by"))
        return found[0] if found else None


def drafts_from(conversation: Conversation, *, by: Viewer) -> list[StoryItem]:
    """What was taken from this talk while it went on: drafts, until the closing question says who may read."""
    with look(SEE_STORY_ITEM, by=by) as looking:
        rows = StoryItem.objects.filter(person_id=conversation.person_id, released_at=None)
        rows = rows.filter(from_phrase__answer__conversation=conversation)
        return looking.many(rows.select_related("said_by").order_by("seq"))


def strengths(person_id: UUID, *, by: Viewer) -> list[Strength]:
    with look(SEE_STRENGTH, by=by) as looking:
        return looking.many(Strength.objects.filter(person_id=person_id).select_related("said_by").order_by("seq"))
