"""A photo, a sketch or a voice as an answer: small, what it says it is, and without what nobody meant to tell."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from PIL import Image, ImageOps, UnidentifiedImageError

PHOTO, SKETCH, VOICE = "photo", "sketch", "voice"
LARGEST = {PHOTO: 2_000_000, SKETCH: 500_000, VOICE: 1_000_000}
"""Bytes, as they arrive."""
LONGEST_SIDE = 1600
"""Pixels of a photo as it is kept."""
MOST_PIXELS = 40_000_000
PICTURES = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}
BEGINNINGS = {"audio/webm": (b"\x1a\x45\xdf\xa3", 0), "audio/ogg": (b"OggS", 0), "audio/mp4": (b"ftyp", 4)}
"""The bytes by which a recording is known, and where they stand."""


class NotKept(ValueError):
    """Too large, or not what it says it is."""


@dataclass(frozen=True, slots=True)
class Medium:
    media: str
    type: str
    content: bytes

    def as_answer(self) -> dict[str, str]:
        return {"media": self.media, "type": self.type, "content": base64.b64encode(self.content).decode()}


def medium_of(media: str, kind: str, content: bytes) -> Medium:
    """What is kept of it. Raises NotKept. A picture is drawn anew, so that nothing hidden in the file comes along."""
    kind = kind.partition(";")[0].strip().lower()
    if len(content) > LARGEST.get(media, 0):
        raise NotKept
    if media == VOICE:
        begins, at = BEGINNINGS.get(kind, (b"", -1))
        if not begins or content[at : at + len(begins)] != begins:
            raise NotKept
        return Medium(VOICE, kind, content)
    if kind not in PICTURES:
        raise NotKept
    return Medium(media, *_drawn_anew(content))


def medium_in(answer: Mapping[str, Any]) -> Medium:
    """The same, of an answer that brings its content along as base64. Raises NotKept."""
    try:
        content = base64.b64decode(str(answer["content"]), validate=True)
    except (KeyError, binascii.Error, ValueError):
        raise NotKept
    return medium_of(str(answer.get("media", "")), str(answer.get("type", "")), content)


def _drawn_anew(content: bytes) -> tuple[str, bytes]:
    try:
        with Image.open(BytesIO(content), formats=tuple(PICTURES.values())) as found:
            if found.width * found.height > MOST_PIXELS:
                raise NotKept
            picture = ImageOps.exif_transpose(found)
            picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
            kind = "PNG" if found.format == "PNG" else "JPEG"
            drawn = BytesIO()
            picture.convert("RGBA" if kind == "PNG" else "RGB").save(drawn, format=kind, quality=85, optimize=True)
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        raise NotKept
    return f"image/{kind.lower()}", drawn.getvalue()
