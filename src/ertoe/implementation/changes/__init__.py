"""What can change: a scan is held, a plan is kept, a pulse is taken, words are chosen."""

from ertoe.implementation.changes.own_words import set_own_words
from ertoe.implementation.changes.plan import add_action, change_action, review_action
from ertoe.implementation.changes.pulse import answer_pulse, begin_pulse, close_pulse
from ertoe.implementation.changes.scan import answer_question, begin_scan, close_scan, join_scan, widen_scan

__all__ = [
    "add_action",
    "answer_pulse",
    "answer_question",
    "begin_pulse",
    "begin_scan",
    "change_action",
    "close_pulse",
    "close_scan",
    "join_scan",
    "review_action",
    "set_own_words",
    "widen_scan",
]
