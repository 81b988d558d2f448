"""A tool on paper: an empty sheet to fill in with a pen, with a code by which it finds its way back into the talk."""

from base64 import b32encode
from collections.abc import Iterable
from hashlib import sha256
from typing import Any
from uuid import UUID

from ertoe.conversations.models import Conversation
from ertoe.tools.tool import WEB, SpokenTool
from ertoe.tools.web import draw_web, threads_of, to_draw

LINES = range(4)
CODE_LENGTH = 8


def paper_of(spoken: SpokenTool) -> dict[str, Any]:
    """What the sheet shows: of a web the empty web to draw on, of the rest its questions with room to write."""
    threads = threads_of(spoken) if spoken.form == WEB else ()
    return {
        "spoken": spoken,
        "web": draw_web(spoken, (), link=lambda _part_id: "") if threads else None,
        "to_draw": to_draw(spoken) if threads else (),
        # what is asked only after an answer would make a long sheet: on paper one writes it below
        "parts": [part for part in spoken.parts if part not in threads and part.part.when is None],
        "lines": LINES,
        "marks": range(11),
    }


def code_of(talk_id: UUID) -> str:
    """Short enough to type from paper. It opens nothing by itself: who types it must be able to read the talk."""
    letters = b32encode(sha256(talk_id.bytes).digest()).decode()[:CODE_LENGTH]
    return f"{letters[:4]}-{letters[4:]}"


def talk_with_code(code: str, talks: Iterable[Conversation]) -> Conversation | None:
    wanted = _bare(code)
    return next((talk for talk in talks if wanted and _bare(code_of(talk.pk)) == wanted), None)


def _bare(code: str) -> str:
    return "".join(letter for letter in code.upper() if letter.isalnum())[:CODE_LENGTH]
