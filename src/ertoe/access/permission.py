"""Who may, as a table: any clause suffices, all words in a clause must hold."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from django.db.models import Q

from ertoe.access.facts import Facts
from ertoe.access.viewer import Viewer

NONE = Q(pk__in=())
ALL = ~NONE


@dataclass(frozen=True)
class Word:
    """One fact in words, twice: decided for one thing in hand, and as a condition on many rows.

    A property test proves the two equal. `scope` gets the name of the column that holds the person.
    """

    name: str
    holds: Callable[[Viewer, Facts], bool]
    scope: Callable[[Viewer, str], Q]


@dataclass(frozen=True)
class Permission:
    name: str
    any_of: tuple[tuple[Word, ...], ...]

    def holds(self, viewer: Viewer, facts: Facts) -> bool:
        return any(all(word.holds(viewer, facts) for word in clause) for clause in self.any_of)

    def scope(self, viewer: Viewer, person: str = "person_id") -> Q:
        clauses = [reduce(and_, (word.scope(viewer, person) for word in clause), ALL) for clause in self.any_of]
        return reduce(or_, clauses, NONE)
