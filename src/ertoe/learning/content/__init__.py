"""Learning paths: read from `content/learning/`, checked, and said in a language. No database, nobody's name."""

from ertoe.learning.content.reader import NoSuchPath, path, paths
from ertoe.learning.content.values import (
    Case,
    Goal,
    Handout,
    Leads,
    LiveQuestion,
    Option,
    SpokenPath,
    SpokenSession,
    Step,
)

__all__ = [
    "Case", "Goal", "Handout", "Leads", "LiveQuestion", "NoSuchPath", "Option", "SpokenPath", "SpokenSession", "Step",
    "path", "paths",
]  # fmt: skip
