"""Make .venv: `set_up.py runtime` what Ertoe runs on, `set_up.py dev` also what its checks need.

Needs Python 3.11 or later, nothing else. The locks carry hashes, and pip verifies them.
"""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path

from machine import PYTHON, ROOT, install_with_apt, say, stop

READY = ROOT / ".venv" / "ready"
SETS = ("runtime", "dev", "postgres")


def make_venv() -> None:
    if PYTHON.exists() and subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True).returncode == 0:
        return
    if importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        if not install_with_apt(f"python{version}-venv"):
            stop(f"Python has no ensurepip, so it cannot make a .venv. Install python{version}-venv, then try again.")
    say(f"python {sys.version.split()[0]} makes .venv")
    subprocess.run([sys.executable, "-m", "venv", "--clear", ROOT / ".venv"], check=True)


def pip(*arguments: str | Path) -> None:
    command: list[str | Path] = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", *arguments]
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode:
        stop("pip could not install what Ertoe needs; its own words stand above.")


def digest_of(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def install(wanted: str) -> None:
    lock = ROOT / "requirements" / f"{wanted}.lock"
    stamp = READY / wanted
    if not (stamp.exists() and stamp.read_text(encoding="utf-8") == digest_of(lock)):
        say(f"pip install --require-hashes -r requirements/{lock.name}")
        pip("--require-hashes", "--requirement", lock)
    if wanted != "postgres":
        pip("--no-deps", "--no-build-isolation", "--no-index", "--editable", ROOT)
    READY.mkdir(exist_ok=True)
    # The lock of `dev` holds all of `runtime`, at the same versions.
    for done in ("dev", "runtime") if wanted == "dev" else (wanted,):
        (READY / done).write_text(digest_of(ROOT / "requirements" / f"{done}.lock"), encoding="utf-8")


def main() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one should read why it stops
        stop(f"Ertoe needs Python 3.11 or later; this is {sys.version.split()[0]}. Try: make PYTHON=python3.11 ...")
    wanted = sys.argv[1:]
    if len(wanted) != 1 or wanted[0] not in SETS:
        stop(f"usage: set_up.py {'|'.join(SETS)}")
    make_venv()
    install(wanted[0])


if __name__ == "__main__":
    main()
