"""What kind of file this is, from what is inside it. What we do not know is not taken."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

AT_MOST = 20 * 1024 * 1024
CONTENT_TYPES = {
    "pdf": "application/pdf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "png": "image/png",
    "jpg": "image/jpeg",
    "webp": "image/webp",
}
BEGINNINGS = {b"%PDF-": "pdf", b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}


def kind_of(content: bytes) -> str | None:
    """None: none of these. Macros and scripts have kinds of their own, and are not taken."""
    for beginning, kind in BEGINNINGS.items():
        if content.startswith(beginning):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return _kind_of_zip(content) if content.startswith(b"PK") else None


def _kind_of_zip(content: bytes) -> str | None:
    try:
        with ZipFile(BytesIO(content)) as inside:
            names = set(inside.namelist())
            if "ppt/presentation.xml" in names and not any(name.endswith("vbaProject.bin") for name in names):
                return "pptx"
            if "mimetype" not in names:
                return None
            with inside.open("mimetype") as words:  # its beginning only: unpacked it may be without end
                told = words.read(60).decode(errors="replace")
            return "odp" if told == CONTENT_TYPES["odp"] else None
    except (BadZipFile, EOFError, KeyError, RuntimeError, zlib.error):  # RuntimeError: it is locked with a password
        return None
