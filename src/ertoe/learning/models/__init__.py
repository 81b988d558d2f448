"""What is true in learning. Groups and sessions are of the group; the own growth is of the account."""

from ertoe.learning.models.groups import GroupMember, Moderator, PeerGroup
from ertoe.learning.models.growth import Commitment, Reflection, SelfAssessment
from ertoe.learning.models.live import LiveAnswer, LiveSession, Telephones
from ertoe.learning.models.sessions import Attendance, Session

__all__ = (
    "Attendance",
    "Commitment",
    "GroupMember",
    "LiveAnswer",
    "LiveSession",
    "Moderator",
    "PeerGroup",
    "Reflection",
    "SelfAssessment",
    "Session",
    "Telephones",
)
