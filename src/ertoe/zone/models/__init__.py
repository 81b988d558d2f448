"""What is true in the zone. Nothing here has a path to a person: a house test proves it."""

from ertoe.zone.models.actions import PartnerAction, Reaction
from ertoe.zone.models.front import ZoneText
from ertoe.zone.models.needs import Interest, Kind, Need, Offer, State
from ertoe.zone.models.network import Entry, Place, WorksWith
from ertoe.zone.models.questions import Answer, Call, Question
from ertoe.zone.models.working_group import (
    AgendaItem,
    DateAnswer,
    Document,
    GroupAction,
    GroupMember,
    Meeting,
    ProposedDate,
)

__all__ = [
    "AgendaItem",
    "Answer",
    "Call",
    "DateAnswer",
    "Document",
    "Entry",
    "GroupAction",
    "GroupMember",
    "Interest",
    "Kind",
    "Meeting",
    "Need",
    "Offer",
    "PartnerAction",
    "Place",
    "ProposedDate",
    "Question",
    "Reaction",
    "State",
    "WorksWith",
    "ZoneText",
]
