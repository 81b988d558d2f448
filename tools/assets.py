"""Copy the scripts and fonts that the pages use into the folder they are served from.

From npm where Node is; without it, htmx comes from django-htmx, and the pages use the fonts of the machine.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from machine import IN_CI, ROOT, install_with_apt, say, stop

VENDOR = ROOT / "src" / "ertoe" / "ui" / "static" / "ui" / "vendor"
MODULES = ROOT / "node_modules"
FONTS = "@fontsource"

# Name in the vendor folder: where npm puts it. `latin-ext` has the letters of Turkish and of many names.
FROM_NPM = {
    "htmx.min.js": "htmx.org/dist/htmx.min.js",
    **{
        f"{font}-{letters}-{weight}-normal.woff2": f"{FONTS}/{font}/files/{font}-{letters}-{weight}-normal.woff2"
        for font, letters in (
            ("atkinson-hyperlegible-next", "latin"),
            ("atkinson-hyperlegible-next", "latin-ext"),
            ("noto-sans-arabic", "arabic"),
        )
        for weight in (400, 700)
    },
}


def fetch_from_npm() -> bool:
    npm = shutil.which("npm")
    if npm is None and IN_CI and install_with_apt("nodejs", "npm"):
        npm = shutil.which("npm")
    if npm is None:
        say("Node is not here: htmx comes from django-htmx, the fonts are those of the machine. All pages work.")
        return False
    say("npm ci --ignore-scripts")
    done = subprocess.run(
        [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
        cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        say(f"npm ci failed; going on as if Node were not here. Its words:\n{done.stderr[-2000:]}")
    return done.returncode == 0


def copy(sources: dict[str, Path]) -> None:
    VENDOR.mkdir(parents=True, exist_ok=True)
    for name, source in sources.items():
        shutil.copyfile(source, VENDOR / name)
    for old in VENDOR.iterdir():
        if old.name not in sources:
            old.unlink()


def main() -> None:
    if "--without-node" not in sys.argv and fetch_from_npm():
        copy({name: MODULES / path for name, path in FROM_NPM.items()})
    elif IN_CI and "--without-node" not in sys.argv:
        stop("CI=true: the pages must be tried with the fonts and scripts of npm.")
    else:
        import django_htmx

        copy({"htmx.min.js": Path(django_htmx.__file__).parent / "static" / "django_htmx" / "htmx-4.min.js"})


if __name__ == "__main__":
    main()
