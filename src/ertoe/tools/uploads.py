"""The field with which somebody brings a photo or a recording along, with words beside it if they like."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from ertoe.tools.media import PHOTO, VOICE, Medium, NotKept, medium_of

TOO_LARGE = _("Dit kunnen we niet bewaren. Kies een foto tot 2 MB, of een opname tot 1 minuut.")
BRINGS = ("media", "attachment")
"""What an answer already brought along stays with it, unless something else is chosen."""


class UploadField(forms.FileField):
    """Cleans to a Medium, or None."""

    def __init__(self, *, accept: str = "image/*,audio/*", **options: Any) -> None:
        super().__init__(required=False, widget=forms.FileInput(attrs={"accept": accept}), **options)

    def clean(self, data: Any, initial: Any = None) -> Medium | None:
        found = super().clean(data, initial)
        if not isinstance(found, UploadedFile):
            return None
        kind = str(found.content_type or "")
        try:
            return medium_of(VOICE if kind.startswith("audio/") else PHOTO, kind, found.read())
        except NotKept:
            raise forms.ValidationError(TOO_LARGE)


def upload_fields(accept: str = "image/*,audio/*") -> dict[str, forms.Field]:
    kept = {name: forms.CharField(required=False, max_length=36, widget=forms.HiddenInput) for name in BRINGS}
    return {"upload": UploadField(accept=accept), **kept}


def brought(given: dict[str, Any]) -> dict[str, Any]:
    """What is new takes the place of what was brought along before; a half of it is nothing."""
    medium = given.pop("upload", None)
    others = {name: each for name, each in given.items() if name not in BRINGS}
    if isinstance(medium, Medium):
        return others | medium.as_answer()
    return given if all(given.get(name) for name in BRINGS) else others
