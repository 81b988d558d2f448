"""Publishing freezes a version, so that an answer can be read in its original wording forever."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from ertoe.tools.load import build
from ertoe.tools.tool import Content, Tool


@dataclass(frozen=True, slots=True)
class FrozenTool:
    """One version of a tool, every language in it. `digest` is the SHA-256, in hex, of its canonical JSON."""

    id: str
    version: str
    digest: str
    content: Content


class PublishedVersionChanged(Exception):
    """Somebody changed a tool that people have answered already, and kept its version."""


class FrozenToolIsDamaged(Exception):
    """What was kept is not what was published."""


def freeze(tool: Tool, *, published_digest: str | None = None) -> FrozenTool:
    """The tool as it is published. `published_digest` is what this id and version were published with before, if so."""
    digest = digest_of(tool.content)
    if published_digest is not None and published_digest != digest:
        raise PublishedVersionChanged(
            f"{tool.id} {tool.version} was published before with other content. "
            f"Give it a new version in {tool.id}/tool.yaml; the old one stays as people answered it."
        )
    return FrozenTool(id=tool.id, version=tool.version, digest=digest, content=tool.content)


def thaw(content: Content, *, digest: str) -> Tool:
    """The tool of a published version. Not checked against today's schema: it was whole when it was published."""
    if digest_of(content) != digest:
        raise FrozenToolIsDamaged(f"A published tool does not match its digest {digest[:12]}.")
    return build(content)


def canonical(content: Content) -> str:
    """The same content gives the same text, whatever the order in which it was written down."""
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def digest_of(content: Content) -> str:
    return hashlib.sha256(canonical(content).encode("utf-8")).hexdigest()
