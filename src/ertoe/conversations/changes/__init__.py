"""What can change around a talk."""

from ertoe.conversations.changes.answers import QuoteIsNotThere, answer_questions, mark_phrase
from ertoe.conversations.changes.sheets import hold_back_answer, release_answer
from ertoe.conversations.changes.talks import (
    begin_conversation,
    close_conversation,
    hold_conversation,
    prepare_conversation,
    share_conversation,
)
from ertoe.conversations.changes.tools import PUBLISHED, publish_tool, publish_tools

__all__ = [
    "PUBLISHED",
    "QuoteIsNotThere",
    "answer_questions",
    "begin_conversation",
    "close_conversation",
    "hold_back_answer",
    "hold_conversation",
    "mark_phrase",
    "prepare_conversation",
    "publish_tool",
    "publish_tools",
    "release_answer",
    "share_conversation",
]
