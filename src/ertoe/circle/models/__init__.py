from ertoe.circle.models.member import Consent, Member, MemberVersion, Typing
from ertoe.circle.models.statement import Layer, Share, Statement, VersionRow
from ertoe.circle.models.translation import Translation, Worded

__all__ = (
    "Consent", "Layer", "Member", "MemberVersion", "Share", "Statement", "Translation", "Typing", "VersionRow",
    "Worded",
)  # fmt: skip
