"""From a folder of pictures to a pack that can be hung, or a plain list of what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ertoe.tools.schema import schema_findings
from ertoe.tools.tool import REFERENCE_LANGUAGE
from ertoe.tools.trouble import Finding, Trouble
from ertoe.tools.yaml_file import YamlFile, name_of, trouble_at
from ertoe.ui.pictograms import packs, safe_svg
from ertoe.ui.pictograms.packs import Pack, PackPicture, Shapes

PACKS_FOLDER = "pictograms"
PACK = "pack.yaml"


def hang_packs(content: Iterable[Path]) -> None:
    """Every whole pack of the folders of content. One with troubles stays down: `ertoe check` says what they are."""
    read = [inspect_pack(folder) for each in content for folder in sorted((each / PACKS_FOLDER).glob("*/"))]
    packs.hang([pack for pack, _troubles in read if pack])


def pack_folders(folder: Path) -> list[Path]:
    """Folders of packs, those without a pack.yaml among the others too: nothing is passed over in silence."""
    if (folder / PACK).exists():
        return [folder]
    found = {file.parent for file in folder.rglob(PACK)}
    homes = [folder] if folder.name == PACKS_FOLDER else folder.rglob(PACKS_FOLDER)
    return sorted(found | {each for home in homes for each in home.glob("*/") if not each.name.startswith(".")})


def check_packs(folder: Path) -> list[Trouble]:
    seen: set[str] = set()
    troubles: list[Trouble] = []
    for each in pack_folders(folder):
        if each.name in seen:
            finding = Finding((), "is not the only pack of its name", "Give each pack its own.")
            troubles.append(trouble_at(name_of(each, folder), finding))
        seen.add(each.name)
        troubles += inspect_pack(each, seen_from=folder)[1]
    return troubles


def inspect_pack(folder: Path, *, seen_from: Path | None = None) -> tuple[Pack | None, list[Trouble]]:
    """The pack in a folder and all its troubles. There is a pack only when there are no troubles."""
    file = YamlFile(folder, PACK, seen_from or folder.parent)
    frame, troubles = file.value, list(file.troubles)
    if not troubles:
        troubles += file.all_of(schema_findings(frame, "pack.schema.json"))
    if troubles:
        return None, troubles
    troubles += file.all_of(_folder_findings(folder, frame))
    shapes: dict[str, Shapes] = {}
    for path in sorted(filter(Path.is_file, folder.glob("*.svg"))):
        drawn, faults = safe_svg.read(path)
        name = name_of(path, seen_from or folder.parent)
        troubles += [Trouble(name, fault.line, "", fault.what, fault.mend) for fault in faults]
        if drawn:
            shapes[path.stem] = drawn
    return (None if troubles else _build(frame, shapes)), troubles


def _folder_findings(folder: Path, frame: Mapping[str, Any]) -> Iterator[Finding]:
    if frame["id"] != folder.name:
        yield Finding(("id",), f"is `{frame['id']}`", f"The folder is called `{folder.name}`; give both one name.")
    drawn = {path.stem for path in folder.glob("*.svg") if path.is_file()}
    for name, picture in frame["pictograms"].items():
        if name not in drawn:
            yield Finding(("pictograms", name), "is not drawn", f"Put {name}.svg beside {PACK}.")
        if REFERENCE_LANGUAGE not in picture["words"]:
            mend = "Say it in Dutch at least; who looks in another language gets that."
            yield Finding(("pictograms", name, "words"), f"are not said in `{REFERENCE_LANGUAGE}`", mend)
    for name in sorted(drawn - set(frame["pictograms"])):
        yield Finding(("pictograms",), f"say nothing about {name}.svg", "Name it, with its words.")


def _build(frame: Mapping[str, Any], shapes: Mapping[str, Shapes]) -> Pack:
    pictures = {
        name: PackPicture(dict(picture["words"]), shapes[name], picture.get("turns", False))
        for name, picture in frame["pictograms"].items()
    }
    return Pack(
        id=frame["id"],
        version=frame["version"],
        licence=frame["licence"],
        source=frame["source"],
        pictures=pictures,
        replaces=frame.get("replaces", False),
    )
