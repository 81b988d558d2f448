"""Sealed words: text that lies encrypted in the database and is opened on purpose, one field at a time."""

import base64
import os
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from django.core.exceptions import FieldError
from django.db import models

from ertoe.foundation import keys


class SealBroken(ValueError):
    """The text was altered, or stands in another row, field or table than where it was sealed."""


def _place(table: str, field: str, row: UUID, owner: UUID) -> bytes:
    return f"{table}|{field}|{row.hex}|{owner.hex}".encode()


def seal(plain: str, *, owner: UUID, table: str, field: str, row: UUID) -> str:
    """`e1.<key owner>.<key version>.<nonce and ciphertext>`: AES-256-GCM, bound to its place."""
    nonce = os.urandom(12)
    sealed = keys.current().cipher(owner).encrypt(nonce, plain.encode(), _place(table, field, row, owner))
    return f"e1.{owner.hex}.1.{base64.urlsafe_b64encode(nonce + sealed).decode()}"


def unseal(text: str, *, table: str, field: str, row: UUID) -> str:
    """The words in a sealed text. Raises SealBroken when it is not the text that was sealed at this place."""
    try:
        mark, owner_hex, _version, payload = text.split(".", 3)
        owner, raw = _owner(owner_hex), base64.urlsafe_b64decode(payload)
        if mark != "e1":
            raise SealBroken(f"{table}.{field} of {row}: unknown seal {mark!r}")
        return keys.current().cipher(owner).decrypt(raw[:12], raw[12:], _place(table, field, row, owner)).decode()
    except (InvalidTag, ValueError) as broken:
        raise SealBroken(f"{table}.{field} of {row} cannot be opened: altered or moved") from broken


@lru_cache(1024)
def _owner(text: str) -> UUID:
    """All the words of one plan have the same owner."""
    return UUID(text)


class Ciphertext(str):
    """A sealed text as it came from the database; a plain `str` is words that still have to be sealed."""


@dataclass(frozen=True)
class Sealed:
    """A value that shows nothing until `open()` is called."""

    text: str
    table: str
    field: str
    row: UUID

    def open(self) -> str:
        if not isinstance(self.text, Ciphertext):
            return self.text
        return unseal(self.text, table=self.table, field=self.field, row=self.row)

    def __str__(self) -> str:
        return "[sealed]"

    __repr__ = __str__


class _SealedAttribute:
    def __init__(self, field: "SealedField") -> None:
        self.field = field

    def __get__(self, instance: models.Model | None, owner: type | None = None) -> Any:
        if instance is None:
            return self
        if self.field.attname not in instance.__dict__:
            instance.refresh_from_db(fields=[self.field.attname])
        text = instance.__dict__[self.field.attname]
        if text is None:
            return None
        return Sealed(text, instance._meta.db_table, self.field.attname, instance.pk)

    def __set__(self, instance: models.Model, value: Any) -> None:
        if isinstance(value, Sealed):
            here = (instance._meta.db_table, self.field.attname, instance.pk)
            # words that move to another row or field are sealed anew for that place
            value = value.text if (value.table, value.field, value.row) == here else value.open()
        instance.__dict__[self.field.attname] = value or None


class SealedField(models.TextField):  # type: ignore[type-arg]
    """Own words, names, birth dates. Empty is NULL. Cannot be searched, sorted, updated or compared in SQL."""

    is_sealed = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["null"] = kwargs["blank"] = True
        super().__init__(*args, **kwargs)

    def contribute_to_class(self, cls: type[models.Model], name: str, private_only: bool = False) -> None:
        super().contribute_to_class(cls, name, private_only)
        setattr(cls, name, _SealedAttribute(self))

    def from_db_value(self, value: str | None, *_: object) -> Ciphertext | None:
        return None if value is None else Ciphertext(value)

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        text = model_instance.__dict__.get(self.attname)
        if text is None or isinstance(text, Ciphertext):
            return text
        owner = model_instance.key_owner()  # type: ignore[attr-defined]
        table, row = model_instance._meta.db_table, model_instance.pk
        sealed = Ciphertext(seal(text, owner=owner, table=table, field=self.attname, row=row))
        model_instance.__dict__[self.attname] = sealed
        return sealed

    def get_prep_value(self, value: Any) -> Any:
        if value is not None and not isinstance(value, Ciphertext):
            raise FieldError(f"{self.name} is sealed: set it on a row and save that row")
        return value

    def get_lookup(self, lookup_name: str) -> Any:
        if lookup_name != "isnull":
            raise FieldError(f"{self.name} is sealed: SQL cannot look into it")
        return super().get_lookup(lookup_name)
