"""Check the conversation tools and say what is wrong, file by file."""

import argparse
from pathlib import Path

from django.conf import settings

from ertoe.tools.check import check
from ertoe.tools.packs import hang_packs


def run(asked: argparse.Namespace) -> int:
    folders = [Path(asked.folder)] if asked.folder else list(settings.ERTOE_CONTENT_DIRS)
    hang_packs([*map(Path, settings.ERTOE_CONTENT_DIRS), *folders])  # tools may name pictures of packs beside them
    troubles = [trouble for folder in folders for trouble in check(folder)]
    for trouble in troubles:
        print(trouble)
    print(f"{len(troubles)} troubles in {', '.join(str(folder) for folder in folders)}")
    return 1 if troubles else 0
