"""Who may keep a notebook: a professional, and only the own one."""

from ertoe.access.facts import Facts
from ertoe.access.permission import ALL, NONE, Permission, Word
from ertoe.access.viewer import Role, Viewer
from ertoe.access.words import is_own_account


def _is_a_professional(viewer: Viewer, _facts: Facts) -> bool:
    """Somewhere, now or once: who stops in one circle keeps what was learned."""
    return any(one.role is Role.PROFESSIONAL for one in viewer.memberships)


is_a_professional = Word(
    "is a professional anywhere",
    _is_a_professional,
    lambda viewer, _person: ALL if _is_a_professional(viewer, Facts(person=None)) else NONE,
)

KEEP_NOTEBOOK = Permission("notebook.keep_notebook", ((is_own_account, is_a_professional),))
