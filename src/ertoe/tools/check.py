"""What `ertoe content check` prints."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ertoe.tools.frame import frame_findings
from ertoe.tools.packs import check_packs, pack_folders
from ertoe.tools.schema import CONTENT_FOLDER, schema_findings
from ertoe.tools.texts import Flat, flat, texts_findings, variant_findings
from ertoe.tools.tool import REFERENCE_LANGUAGE, Content
from ertoe.tools.trouble import Finding, Trouble
from ertoe.tools.yaml_file import YamlFile, trouble_at

TOOLS_FOLDER = "conversation_tools"
OUR_LANGUAGES = ("nl", "en", "fr", "de", "tr", "ar", "nl-je")
"""What Ertoe itself ships is said in all of these; a folder of somebody else needs only the reference."""


def check(folder: Path) -> list[Trouble]:
    """Every trouble of every tool and pack in a folder: one of them, a folder of tools, or the whole of the content."""
    return inspect_all(folder)[1]


def inspect_all(folder: Path) -> tuple[list[Content], list[Trouble]]:
    """Every tool in a folder, each read once, and every trouble in it."""
    if not folder.is_dir():
        return [], [trouble_at(str(folder), Finding((), "is no folder", "Name a folder with conversation tools."))]
    folders = tool_folders(folder)
    if not folders and not pack_folders(folder):
        nothing = Finding((), "holds no conversation tool", "Name a folder with a tool.yaml in it.")
        return [], [trouble_at(str(folder), nothing)]
    inspected = [inspect(tool, seen_from=folder) for tool in folders]
    of_tools = [each for _content, troubles in inspected for each in troubles]
    troubles = [*check_packs(folder), *_said_twice(folder, folders), *of_tools]
    return [content for content, _troubles in inspected], troubles


def tool_folders(folder: Path) -> list[Path]:
    """Folders of tools, those without a tool.yaml among the others too: nothing is passed over in silence."""
    if (folder / "tool.yaml").exists():
        return [folder]
    found = {file.parent for file in folder.rglob("tool.yaml")}
    homes = [folder] if folder.name == TOOLS_FOLDER else list(folder.rglob(TOOLS_FOLDER))
    found |= {each for home in homes for each in home.iterdir() if each.is_dir() and not each.name.startswith(".")}
    return sorted(found)


def inspect(folder: Path, *, seen_from: Path | None = None) -> tuple[Content, list[Trouble]]:
    """The content of one tool and all its troubles. The content is whole only when there are no troubles."""
    tool = YamlFile(folder, "tool.yaml", seen_from or folder.parent)
    frame, troubles = tool.value, list(tool.troubles)
    if not troubles:
        troubles += tool.all_of(schema_findings(frame))
    if troubles:
        return {}, troubles
    troubles += tool.all_of(_folder_findings(folder, frame))
    troubles += tool.all_of(frame_findings(frame))
    texts, text_troubles = _texts(folder, frame, seen_from or folder.parent)
    pictures, picture_troubles = _pictures(folder, frame)
    troubles += [*text_troubles, *tool.all_of(picture_troubles)]
    return {"tool": frame, "texts": texts, "pictures": pictures}, troubles


def _folder_findings(folder: Path, frame: Any) -> Iterator[Finding]:
    if frame["id"] != folder.name:
        yield Finding(("id",), f"is `{frame['id']}`", f"The folder is called `{folder.name}`; give both one name.")
    readme = folder / "README.md"
    if not readme.is_file() or not readme.read_text(encoding="utf-8", errors="replace").strip():
        yield Finding((), "has no README.md beside it", "Write half a page: what it is for, how a talk with it goes.")


def _texts(folder: Path, frame: Any, seen_from: Path) -> tuple[dict[str, Any], list[Trouble]]:
    files = {
        path.stem: YamlFile(folder, f"texts/{path.name}", seen_from) for path in sorted(folder.glob("texts/*.yaml"))
    }
    # The reference comes first, so that one who forgot a text hears it about nl before about the others.
    asked = OUR_LANGUAGES if folder.parent == CONTENT_FOLDER / TOOLS_FOLDER else (REFERENCE_LANGUAGE,)
    languages = sorted({*asked, *files}, key=lambda language: (language != REFERENCE_LANGUAGE, language))
    reference: Flat = {}
    texts: dict[str, Any] = {}
    troubles: list[Trouble] = []
    for language in languages:
        file = files.get(language) or YamlFile(folder, f"texts/{language}.yaml", seen_from)
        if not re.fullmatch(r"[a-z]{2}(-[a-z]{2,8})?", language):
            troubles.append(trouble_at(file.name, Finding((), "is named after no language", "Name it like nl.yaml.")))
        if not file.troubles:
            reference = reference or flat(file.value)
            findings = variant_findings if "-" in language else texts_findings
            file.troubles += file.all_of(findings(frame, file.value, reference))
        troubles += file.troubles
        texts[language] = file.value
    return texts, troubles


def _pictures(folder: Path, frame: Any) -> tuple[dict[str, str], list[Finding]]:
    declared = {picture["file"]: number for number, picture in enumerate(frame.get("pictures", ()))}
    present = {path.name: path for path in sorted(folder.glob("pictures/*")) if path.is_file()}
    findings = [
        Finding(("pictures", number, "file"), f"names `{name}`, which is not there", "Put it in pictures/.")
        for name, number in declared.items()
        if name not in present
    ]
    findings += [
        Finding((), f"says nothing about pictures/{name}", "Name it under `pictures`, with source and licence.")
        for name in present
        if name not in declared
    ]
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in present.items()}, findings


def _said_twice(root: Path, folders: list[Path]) -> Iterator[Trouble]:
    seen: dict[str, Path] = {}
    for folder in folders:
        if folder.name in seen:
            mend = f"{seen[folder.name].relative_to(root)} has that name too; give each tool its own."
            yield trouble_at(str(folder.relative_to(root)), Finding((), "is not the only one of its name", mend))
        seen.setdefault(folder.name, folder)
