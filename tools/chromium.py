"""`chromium.py COMMAND...`: run the command with ERTOE_CHROMIUM naming a Chromium, taken where it is or installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from machine import install_with_apt, leave_out

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")


def find_chromium() -> str | None:
    return os.environ.get("ERTOE_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


def main() -> None:
    chromium = find_chromium()
    if chromium is None and install_with_apt("chromium"):
        chromium = find_chromium()
    if chromium is None:
        leave_out(
            "the journeys through a browser, because there is no Chromium here. "
            "Install it (Debian: apt install chromium) or name it: ERTOE_CHROMIUM=/path/to/chromium"
        )
    sys.exit(subprocess.run(sys.argv[1:], env={**os.environ, "ERTOE_CHROMIUM": chromium}, check=False).returncode)


if __name__ == "__main__":
    main()
