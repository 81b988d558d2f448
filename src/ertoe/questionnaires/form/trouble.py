"""What is wrong with a questionnaire, said so that whoever made it can mend it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something wrong in one place: `item[2].item[1]` counts from one, as people do."""

    place: str
    link_id: str
    what: str
    mend: str

    def __str__(self) -> str:
        where = f"{self.place} (linkId {self.link_id})" if self.link_id else self.place
        return f"{where}: {self.what}. {self.mend}"


class Malformed(ValueError):
    """This questionnaire cannot be used as it stands. Nothing was changed."""

    def __init__(self, troubles: Sequence[Trouble]) -> None:
        super().__init__("\n".join(map(str, troubles)))
        self.troubles = tuple(troubles)
