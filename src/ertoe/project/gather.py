"""What pages load, laid ready before serving: the styles as one sheet, everything compressed once and for all."""

import re
import shutil
from pathlib import Path

from django.contrib.staticfiles.finders import get_finders
from whitenoise.compress import Compressor

from ertoe.ui import templatetags

ORDER = Path(templatetags.__file__).resolve().parent.parent / "templates" / "ui" / "_styles.html"
ONE_SHEET = "ui/css/ertoe.css"


def sheets() -> list[str]:
    """The style sheets in the order in which the one template loads them, without that of a theme."""
    named = re.findall(r"ui/css/[\w/.-]+\.css", ORDER.read_text(encoding="utf-8"))
    return [one for one in named if one != ONE_SHEET]


def gather(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for finder in get_finders():
        for path, storage in finder.list([]):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(storage.path(path), folder / path)
    has_fonts = (folder / "ui" / "vendor").is_dir() and any((folder / "ui" / "vendor").glob("*.woff2"))
    parts = [
        (folder / one).read_text(encoding="utf-8") for one in sheets() if has_fonts or not one.endswith("fonts.css")
    ]
    (folder / ONE_SHEET).write_text("".join(parts), encoding="utf-8")
    compressor = Compressor(quiet=True, use_brotli=False)
    for file in folder.rglob("*"):
        if file.is_file() and compressor.should_compress(file.name):
            compressor.compress(str(file))
