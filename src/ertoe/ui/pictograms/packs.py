"""Pictures of somebody else, hung beside our own. `ertoe.tools.packs` reads them from a folder and checks them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import get_language

REFERENCE_LANGUAGE = "nl"


@dataclass(frozen=True, slots=True)
class Shapes:
    """What was found safe in an SVG file. `dress`: what its outermost element says about colour and line."""

    view_box: str
    dress: SafeString
    inside: SafeString


@dataclass(frozen=True, slots=True)
class PackPicture:
    words: Mapping[str, str]
    shapes: Shapes
    turns: bool = False

    @property
    def label(self) -> str:
        spoken = (get_language() or REFERENCE_LANGUAGE).partition("-")[0]
        return self.words.get(spoken) or self.words[REFERENCE_LANGUAGE]


@dataclass(frozen=True, slots=True)
class Pack:
    """`replaces`: whose pictures stand in the place of ours of the same name."""

    id: str
    version: str
    licence: str
    source: str
    pictures: Mapping[str, PackPicture]
    replaces: bool = False


_hung: dict[str, Pack] = {}


def hang(packs: Iterable[Pack]) -> None:
    """From now on these, and no others. Of two with one id the first stays."""
    ours = {pack.id: pack for pack in reversed(list(packs))}
    _hung.clear()
    _hung.update(reversed(ours.items()))


def hung() -> tuple[Pack, ...]:
    return tuple(_hung.values())


def find(name: str) -> PackPicture | None:
    """`pack/name`, or the name of one of ours in whose place somebody else's stands."""
    pack, slash, own = name.partition("/")
    if slash:
        return _hung[pack].pictures.get(own) if pack in _hung else None
    return next((pack.pictures[name] for pack in _hung.values() if pack.replaces and name in pack.pictures), None)


def names() -> list[str]:
    return [f"{pack.id}/{name}" for pack in _hung.values() for name in pack.pictures]
