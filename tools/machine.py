"""What may be installed on this machine, and who says so when something is missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / ".venv" / "bin" / "python"

# Every part must run here; elsewhere a part whose tool is missing is left out, in words.
IN_CI = os.environ.get("CI", "").lower() in {"true", "1"}


def say(text: str) -> None:
    print(f"-- {text}", flush=True)


def stop(text: str) -> NoReturn:
    sys.exit(f"-- {text}")


def leave_out(text: str) -> NoReturn:
    """Go on without this part; where every part must run, fail."""
    if IN_CI:
        stop(f"{text} (CI=true: every part must run)")
    say(f"LEFT OUT: {text}")
    sys.exit(0)


def install_with_apt(*packages: str) -> bool:
    """Install Debian packages where this is allowed: on Debian, as root."""
    if os.geteuid() != 0 or not Path("/etc/debian_version").exists() or not shutil.which("apt-get"):
        return False
    say(f"apt-get install {' '.join(packages)}")
    without_questions = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", *packages]):
        done = subprocess.run(
            command, env=without_questions, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        if done.returncode:
            say(f"{' '.join(command)} failed:\n{(done.stdout + done.stderr)[-2000:]}")
            return False
    return True
