from dataclasses import dataclass
from typing import Any

import pytest

from ertoe.access.viewer import Role, Viewer
from ertoe.confidence import changes
from ertoe.confidence.models import SensitiveNote
from ertoe.conversations.changes import publish_tool
from ertoe.tools.check import TOOLS_FOLDER
from ertoe.tools.load import load
from ertoe.tools.schema import CONTENT_FOLDER
from tests.personas import Circle, Persona, joins

CANARY = "De kanarie zingt onder vier ogen"


@dataclass
class Told:
    """Godelieve's circle, with a representative, a trusted person and a volunteer; and what she told dokter Peeters."""

    g: Circle

    def says_yes(self, who: str) -> SensitiveNote:
        return changes.say_yes(by=self.g.everybody[who].viewer(), person_id=self.g.person.pk)

    def tells(self, who: str, note: SensitiveNote, **answers: Any) -> None:
        changes.tell_in_confidence(by=self.g.everybody[who].viewer(), note=note, answers=answers)

    def told_to_peeters(self) -> SensitiveNote:
        note = self.says_yes("peeters")
        self.tells("peeters", note, topic="money", ideas=CANARY, concerns=CANARY, summary=f"Peeters hoorde: {CANARY}")
        self.tells("godelieve", note, is_it_right="almost", correction=f"Nee: {CANARY}")
        return note

    def shares(self, note: SensitiveNote, *names: str) -> None:
        named = [self.g.everybody[name].member for name in names]
        changes.share_in_confidence(by=self.g.godelieve.viewer(), note=note, named=named)

    def url(self, rest: str = "") -> str:
        return f"/people/{self.g.person.pk}/in-confidence/{rest}"


@pytest.fixture
def told(circle_of_godelieve: Circle) -> Told:
    g = circle_of_godelieve
    tool = load(CONTENT_FOLDER / TOOLS_FOLDER / "in-confidence")
    publish_tool(by=Viewer.for_job("setup"), tool=tool)
    more: dict[str, Persona] = {
        "mandate": joins(g.person, "Mandaat", Role.REPRESENTATIVE, has_mandate=True),
        "trusted": joins(g.person, "Vertrouwd", Role.TRUSTED_PERSON),
        "volunteer": joins(g.person, "Vrijwilliger", Role.VOLUNTEER),
    }
    g.everybody.update(more)
    return Told(g)
