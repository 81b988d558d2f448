"""Keys: one master key file opens the keys of persons; a request unwraps each at most once."""

import base64
import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.apps import apps
from django.conf import settings


class KeyFileMissing(RuntimeError):
    """The file named by ERTOE_KEY_FILE is not there. Without it no sealed word can be read."""


class Erased(RuntimeError):
    """The key of this owner was destroyed: its words can never be read again."""


def create_key_file(path: Path) -> None:
    """Write a new master key, readable by its owner only. Never overwrites."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write("1 " + base64.b64encode(os.urandom(32)).decode() + "\n")


@cache
def _master_key(path: str) -> bytes:
    try:
        line = Path(path).read_text().strip().splitlines()[-1]
    except FileNotFoundError as missing:
        raise KeyFileMissing(f"no key file at {path}: set ERTOE_KEY_FILE, or run `ertoe setup` once") from missing
    return base64.b64decode(line.split()[1])


@cache
def _derived(path: str, purpose: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"ertoe:" + purpose.encode()).derive(_master_key(path))


def derived_key(purpose: str) -> bytes:
    """A key of 32 bytes for one purpose (`wrap`, `trail`, `index`), from the master key by HKDF-SHA256."""
    return _derived(str(settings.ERTOE_KEY_FILE), purpose)


def wrap(owner: UUID, key: bytes) -> str:
    nonce = os.urandom(12)
    sealed = AESGCM(derived_key("wrap")).encrypt(nonce, key, owner.bytes)
    return base64.urlsafe_b64encode(nonce + sealed).decode()


def unwrap(owner: UUID, wrapped: str) -> bytes:
    raw = base64.urlsafe_b64decode(wrapped)
    return AESGCM(derived_key("wrap")).decrypt(raw[:12], raw[12:], owner.bytes)


class Keyring:
    """The keys of one request: wrapped keys that were read along with the viewer, and those already unwrapped."""

    def __init__(self) -> None:
        self._wrapped: dict[UUID, str] = {}
        self._open: dict[UUID, AESGCM] = {}

    def hang(self, owner: UUID, wrapped: str) -> None:
        self._wrapped[owner] = wrapped

    def cipher(self, owner: UUID) -> AESGCM:
        if owner not in self._open:
            wrapped = self._wrapped.get(owner) or self._fetch(owner)
            self._open[owner] = AESGCM(unwrap(owner, wrapped))
        return self._open[owner]

    @staticmethod
    def _fetch(owner: UUID) -> str:
        row = (
            apps.get_model("foundation", "KeyOwner").objects.filter(pk=owner).values_list("wrapped", flat=True).first()
        )
        if not row:
            raise Erased(f"no key for {owner}")
        return str(row)


_current: ContextVar[Keyring | None] = ContextVar("ertoe_keyring", default=None)


def current() -> Keyring:
    """The keyring of this request; outside one, a fresh ring that nobody remembers."""
    return _current.get() or Keyring()


@contextmanager
def keyring() -> Iterator[Keyring]:
    """Remember unwrapped keys until the block ends. Blocks inside a block share the outer ring."""
    outer = _current.get()
    if outer is not None:
        yield outer
        return
    token = _current.set(Keyring())
    try:
        yield current()
    finally:
        _current.reset(token)
