"""Renew the locks: `lock.py` keeps the versions that fit, `lock.py --upgrade` takes the newest.

A lock names versions and hashes, and no address: everybody installs from where they are used to.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from machine import ROOT, say, stop

UV = ROOT / ".venv" / "bin" / "uv"
SOURCES = {
    "runtime": ["pyproject.toml", "--group", "build"],
    "dev": ["pyproject.toml", "--group", "build", "--group", "dev"],
    "postgres": ["--group", "postgres"],
    "language-help": ["pyproject.toml", "--extra", "language-help"],
}


def lock_python(name: str, sources: list[str]) -> None:
    lock = Path("requirements") / f"{name}.lock"
    command: list[str | Path] = [
        UV, "pip", "compile", *sources, "--output-file", lock,
        "--universal", "--python-version", "3.11", "--generate-hashes",
        "--no-emit-index-url", "--no-header", "--quiet",
    ]  # fmt: skip
    if name != "runtime":
        command += ["--constraints", Path("requirements") / "runtime.lock"]
    if "--upgrade" in sys.argv:
        command.append("--upgrade")
    # What this machine is told about packages must not end up in a lock that others use.
    plain = {key: value for key, value in os.environ.items() if not key.startswith(("UV_", "PIP_"))}
    subprocess.run(command, cwd=ROOT, env={**plain, "UV_NO_CONFIG": "1"}, check=True)
    text = (ROOT / lock).read_text(encoding="utf-8")
    if address := re.search(r"https?://\S+|file:\S+|^-\S+.*", text, re.MULTILINE):
        stop(f"{lock} names an address or an option: {address.group()}")


def lock_npm() -> None:
    npm = shutil.which("npm")
    if npm is None:
        say("no Node here: package-lock.json stays as it is")
        return
    subprocess.run([npm, "install", "--package-lock-only", "--loglevel=error"], cwd=ROOT, check=True)
    lock = ROOT / "package-lock.json"
    content = json.loads(lock.read_text(encoding="utf-8"))
    for package in content["packages"].values():
        package.pop("funding", None)
        package.pop("resolved", None)
    lock.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for name, sources in SOURCES.items():
        lock_python(name, sources)
    lock_npm()
