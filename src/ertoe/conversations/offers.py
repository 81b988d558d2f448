"""The tools as they are offered to somebody: five doors for a person, a few proposals for a professional."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.viewer import Role, Viewer
from ertoe.conversations.models import ToolVersion
from ertoe.conversations.talk import spoken_tool
from ertoe.tools.tool import CONFIDENCE, DIARY, SLIDERS, WITH_PAGES_OF_THEIR_OWN, SpokenTool

DOORS = (
    ("tell", _("Vertellen"), _("U zegt wat u bezighoudt, in uw eigen woorden."), "tell"),
    ("cards", _("Kiezen met kaartjes"), _("U kijkt en wijst aan. Schrijven hoeft niet."), "leisure"),
    ("picture", _("Het web of de cirkels"), _("U kijkt naar uw leven in één tekening."), "myself"),
    (
        "together",
        _("Samen voorbereiden"),
        _("Ieder denkt eerst apart na. Dan leggen jullie het naast elkaar."),
        "family",
    ),
    ("hard", _("Iets moeilijks"), _("Voor wat u liever met één iemand bespreekt."), "listen"),
)
"""Name, title, what it is, pictogram."""
CONFIDANTS = (Role.PERSON, Role.INFORMAL_CARER, Role.PROFESSIONAL, Role.VOLUNTEER)


@dataclass(frozen=True)
class Offer:
    tool: ToolVersion
    spoken: SpokenTool
    url: str


def offered(tools: Sequence[ToolVersion], person_id: UUID, language: str, *, by: Viewer) -> list[Offer]:
    """Every tool that this viewer may begin, with the way into it; the diary of a professional is not about anybody."""
    closed = {DIARY} if _may_confide(by, person_id) else {DIARY, CONFIDENCE}
    found = [(tool, spoken_tool(tool, language)) for tool in tools]
    return [Offer(tool, spoken, _way_to(tool, person_id)) for tool, spoken in found if spoken.form not in closed]


def _may_confide(by: Viewer, person_id: UUID) -> bool:
    """The person, and a carer or professional of their own: nobody who acts for her, helps, or came with a team."""
    membership = by.membership(person_id)
    return membership is not None and membership.role in CONFIDANTS and not membership.via_team


def can_begin_with(tool: ToolVersion) -> bool:
    """Is it begun as a talk that is kept?"""
    return tool.content["tool"]["form"] not in WITH_PAGES_OF_THEIR_OWN


def _way_to(tool: ToolVersion, person_id: UUID) -> str:
    form = tool.content["tool"]["form"]
    if form == SLIDERS:
        return reverse("conversations:weigh_moment", args=(person_id,))
    if form == CONFIDENCE:
        return reverse("confidence:in_confidence", args=(person_id,))
    return f"{reverse('conversations:begin_conversation', args=(person_id,))}?tool={tool.tool}"
