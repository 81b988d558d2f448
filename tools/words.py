"""The catalogues in locale/: `words.py check`, `words.py update`, `words.py compile`.

The Dutch sentence is the msgid, so Dutch needs no catalogue; every other language has every sentence. Two exceptions:
the languages that only pages of the person speak, and `nl_JE`, the Dutch that says "je", which has what then differs.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from audience import is_for_a_person
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize
from machine import ROOT, say, stop

from ertoe.foundation.language import JE, ON_PAGES_OF_THE_PERSON

LOCALE = ROOT / "locale"
SOURCE = ROOT / "src" / "ertoe"
LEFT_ALONE = {"tests", "migrations", "static"}
KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
SAYS_U = re.compile(r"\b(u|uw|uwe|uzelf)\b", re.IGNORECASE)
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
HEADERS = "# Words of Ertoe. `make words-update` adds and removes sentences; translations are written by hand.\n#"


def as_python(path: Path) -> io.BytesIO:
    """A template reads as Python once its tags are calls; the brackets let its indentation be."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        text = f"({templatize(text, origin=str(path))}\n)"
    return io.BytesIO(text.encode())


def gather() -> Catalog:
    """Every sentence in the Python files and templates of Ertoe."""
    found = Catalog(charset="utf-8")
    for path in sorted(SOURCE.rglob("*")):
        if path.suffix not in {".py", ".html", ".txt", ".svg"} or LEFT_ALONE & set(path.relative_to(SOURCE).parts):
            continue
        where = path.relative_to(ROOT).as_posix()
        for line, message, comments, context in extract("python", as_python(path), KEYWORDS, ("Translators:",)):
            found.add(message, locations=[(where, line)], auto_comments=comments, context=context)
    return found


def catalogues() -> Iterator[tuple[Path, Catalog]]:
    for path in sorted(LOCALE.glob("*/LC_MESSAGES/django.po")):
        with path.open("rb") as file:
            language = path.parent.parent.name.partition("_")[0]
            yield path, read_po(file, locale=language, domain="django", abort_invalid=True)


def is_needed(message: Message, path: Path) -> bool:
    """Does the catalogue at this path need this sentence?"""
    language = path.parent.parent.name.lower().replace("_", "-")
    if language == JE:
        return is_for_a_person(message) and any(SAYS_U.search(form) for form in forms_of(message.id))
    return language not in ON_PAGES_OF_THE_PERSON or is_for_a_person(message)


def forms_of(text: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [text] if isinstance(text, str) else list(text or ())


def is_translated(message: Message) -> bool:
    forms = forms_of(message.string)
    return bool(forms) and all(forms)


def trouble_with(message: Message, translated: Message | None) -> str | None:
    if translated is None or not is_translated(translated):
        return "not translated"
    if translated.fuzzy:
        return "translation marked as fuzzy: read it, then take the mark away"
    wanted = set().union(*(PLACEHOLDER.findall(form) for form in forms_of(message.id)))
    # A singular may say "one" instead of the number, so only unknown and wholly missing placeholders are wrong.
    used = [set(PLACEHOLDER.findall(translation)) for translation in forms_of(translated.string)]
    if any(placeholders - wanted for placeholders in used) or wanted - set().union(*used):
        return f"placeholders differ from {sorted(wanted)}"
    return None


def check() -> None:
    found = gather()
    troubles = []
    for path, catalogue in catalogues():
        where = path.relative_to(ROOT).as_posix()
        for message in found:
            wanted = message.id and is_needed(message, path)
            if wanted and (trouble := trouble_with(message, catalogue.get(message.id, message.context))):
                place = "{}:{}".format(*message.locations[0])
                troubles.append(f"{where}: {trouble}: {forms_of(message.id)[0]!r} ({place})")
        left_over = [message for message in catalogue if message.id and not found.get(message.id, message.context)]
        troubles += [f"{where}: no longer said anywhere: {forms_of(message.id)[0]!r}" for message in left_over]
        troubles += [f"{where}: obsolete entry: {forms_of(name)[0]!r}" for name in catalogue.obsolete]
    if troubles:
        stop("\n".join([*troubles, f"{len(troubles)} faults. `make words-update` adds and removes; then translate."]))
    say(f"{len(found)} sentences, complete in {len(list(catalogues()))} catalogues")


def update() -> None:
    found = gather()
    for path, catalogue in catalogues():
        wanted = Catalog(charset="utf-8")
        for message in found:
            old = catalogue.get(message.id, message.context) if message.id else None
            if message.id and (is_needed(message, path) or (old and is_translated(old))):
                wanted[message.id] = message
        catalogue.update(wanted, no_fuzzy_matching=True, keep_user_comments=True, update_creation_date=False)
        catalogue.obsolete.clear()
        catalogue.header_comment, catalogue.project, catalogue.version = HEADERS, "Ertoe", ""
        catalogue.msgid_bugs_address = catalogue.last_translator = catalogue.language_team = ""
        with path.open("wb") as file:
            write_po(file, catalogue, width=120, sort_by_file=True, include_lineno=False, omit_header=False)
        empty = [message for message in catalogue if message.id and not is_translated(message)]
        say(f"{path.relative_to(ROOT)}: {len(catalogue)} sentences, {len(empty)} still to translate")


def compile_all() -> None:
    for path, catalogue in catalogues():
        with path.with_suffix(".mo").open("wb") as file:
            write_mo(file, catalogue)


if __name__ == "__main__":
    commands = {"check": check, "update": update, "compile": compile_all}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        stop(f"usage: words.py {'|'.join(commands)}")
    commands[sys.argv[1]]()
