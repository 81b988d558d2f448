"""Mutation testing of `access` and `audit`: change their rules one by one and count what the tests notice."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

from machine import ROOT, say

MUTMUT = ROOT / ".venv" / "bin" / "mutmut"
MUTANTS = ROOT / "mutants"


def main() -> None:
    shutil.rmtree(MUTANTS, ignore_errors=True)
    subprocess.run([MUTMUT, "run", "--max-children", "2"], cwd=ROOT, check=True)
    subprocess.run([MUTMUT, "results"], cwd=ROOT, check=True)
    subprocess.run([MUTMUT, "export-cicd-stats"], cwd=ROOT, check=True)
    stats = json.loads((MUTANTS / "mutmut-cicd-stats.json").read_text(encoding="utf-8"))
    noticed, total = stats["killed"] + stats.get("timeout", 0), stats["total"]
    say(f"mutation score of access and audit: {noticed} of {total} noticed ({100 * noticed / max(total, 1):.1f} %)")
    sys.exit(0 if total else 1)


if __name__ == "__main__":
    main()
