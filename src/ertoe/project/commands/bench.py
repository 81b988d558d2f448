"""Measure, in a process and a place of its own. Only where the source is: bench/ is not installed along."""

import argparse
import subprocess
import sys

from django.conf import settings


def run(asked: argparse.Namespace) -> int:
    if not (settings.BASE_DIR / "bench").is_dir():
        print("ertoe bench works in a checkout of the source only", file=sys.stderr)
        return 1
    words = [*asked.names, *(["--json"] if asked.json else [])]
    return subprocess.run([sys.executable, "-m", "bench", *words], cwd=settings.BASE_DIR, check=False).returncode
