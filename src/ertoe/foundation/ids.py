"""Ids: UUIDv7, made by whoever creates the record first."""

import os
import time
from uuid import UUID


def uuid7() -> UUID:
    """A UUID of version 7 (RFC 9562): 48 bits of milliseconds since 1970, the rest random."""
    milliseconds = time.time_ns() // 1_000_000
    number = (milliseconds << 80) | int.from_bytes(os.urandom(10), "big")
    number = (number & ~(0xF << 76)) | (0x7 << 76)
    number = (number & ~(0x3 << 62)) | (0x2 << 62)
    return UUID(int=number)


def parse_id(text: object) -> UUID | None:
    """The id that this text is, or nothing. Only the two spellings we write ourselves are ids."""
    spelling = str(text)
    if len(spelling) not in (32, 36):
        return None
    try:
        found = UUID(spelling)
    except ValueError:
        return None
    return found if spelling.lower() in (str(found), found.hex) else None
