"""Who may around a home visit without a connection."""

from dataclasses import replace

from ertoe.access.permission import Permission
from ertoe.access.viewer import Membership, Role, Standing, Viewer
from ertoe.access.words import is_member, is_representative, is_the_person, may_read_item
from ertoe.conversations.permissions import WHO_READS_ALONG


def as_who_took_it_along(viewer: Viewer) -> Viewer:
    """What was captured during a visit is taken in, also from who lost access since: where it goes is decided later."""
    return replace(viewer, memberships=tuple(_then(one) for one in viewer.memberships))


def _then(one: Membership) -> Membership:
    if one.standing is Standing.NOT_YET or one.role in (Role.HELPER, Role.TEAM):
        return one
    return replace(
        one,
        standing=Standing.ACTIVE,
        may_see=True,
        has_mandate=True,
        consent_withdrawn=False,
        organisation_is_current=True,
    )


EVERYBODY_ROUND_HER = ((is_the_person,), (is_representative,), (is_member,))
TAKE_ALONG = Permission("visits.take_along", EVERYBODY_ROUND_HER)
SEE_VISIT_SNAPSHOT = Permission("visits.see_visit_snapshot", EVERYBODY_ROUND_HER)
SEND_VISIT = Permission("visits.send_visit", EVERYBODY_ROUND_HER)
SEE_SET_ASIDE = Permission("visits.see_set_aside", EVERYBODY_ROUND_HER)

# Two versions of an answer are for whoever reads the one that stands.
SEE_CONTESTED = Permission("visits.see_contested", ((may_read_item,),))
CHOOSE_VERSION = Permission("visits.choose_version", WHO_READS_ALONG)
# What somebody sent who had no access any more, only the person herself opens.
DECIDE_SET_ASIDE = Permission("visits.decide_set_aside", ((is_the_person,),))
