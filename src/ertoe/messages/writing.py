"""To whom one can write alone: a professional who reads here under the own name."""

from ertoe.access.viewer import Role, Viewer
from ertoe.circle.forms import may_be_named
from ertoe.circle.models import Member


def may_be_written_to(member: Member, *, by: Viewer) -> bool:
    me = by.membership(member.person_id)
    is_somebody_else = me is None or me.member != member.pk
    return is_somebody_else and member.role == Role.PROFESSIONAL and bool(member.account_id) and may_be_named(member)
