from ertoe.circle.models.member import Consent, Member, MemberVersion, Typing
from ertoe.circle.models.statement import Layer, Share, Statement, VersionRow

__all__ = ("Consent", "Layer", "Member", "MemberVersion", "Share", "Statement", "Typing", "VersionRow")
