"""A story item as a page shows it, with what this reader may do with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from ertoe.access.doors import may
from ertoe.access.viewer import Role, Viewer
from ertoe.circle.beside import Beside
from ertoe.circle.queries import on_this_page
from ertoe.conversations.permissions import SEE_ANSWER
from ertoe.story.models import StoryItem
from ertoe.story.permissions import CHOOSE_MOST_IMPORTANT, RELEASE_STORY_ITEM, SHARE_STORY_ITEM


@dataclass(frozen=True)
class Told:
    row: StoryItem
    is_draft: bool
    is_observed: bool
    is_the_sentence: bool
    may_choose: bool
    may_share: bool
    may_release: bool
    may_take_back: bool  # the person has a word of her own for it, beside every item
    talk: UUID | None
    beside: Beside | None


def told(items: Iterable[StoryItem], sentence: StoryItem | None, *, by: Viewer) -> list[Told]:
    rows = list(items)
    beside = on_this_page(rows, by=by)
    return [
        Told(
            row=row,
            is_draft=row.released_at is None,
            is_observed=row.is_observed,
            is_the_sentence=row == sentence,
            may_choose=_may_open_her_pages(row) and row != sentence and may(by, CHOOSE_MOST_IMPORTANT, row),
            may_share=may(by, SHARE_STORY_ITEM, row),
            may_release=row.released_at is None and may(by, RELEASE_STORY_ITEM, row),
            may_take_back=_is_own_word(row, by),
            talk=_talk(row, by),
            beside=beside.get(row.pk),
        )
        for row in rows
    ]


def _may_open_her_pages(row: StoryItem) -> bool:
    """Her sentence stands above every page as her own: what somebody saw is not that."""
    return row.released_at is not None and not row.is_observed


def _is_own_word(row: StoryItem, by: Viewer) -> bool:
    me = by.membership(row.person_id)
    return me is not None and me.member == row.said_by_id and me.role is not Role.PERSON


def _talk(row: StoryItem, by: Viewer) -> UUID | None:
    """The talk it was said in, for who may read that."""
    answer = row.from_phrase.answer if row.from_phrase else None
    return answer.conversation_id if answer and may(by, SEE_ANSWER, answer) else None
