"""Check the conversation tools and the learning paths and say what is wrong, file by file."""

import argparse
from pathlib import Path

from django.conf import settings

from ertoe.deidentify import check as deidentify
from ertoe.implementation.frame_check import check_frames
from ertoe.learning.content import check as learning
from ertoe.library import check as library
from ertoe.tools import check as tools
from ertoe.tools.packs import hang_packs

CHECKS = (tools.check, check_frames, learning.check, library.check, deidentify.check)


def run(asked: argparse.Namespace) -> int:
    folders = [Path(asked.folder)] if asked.folder else list(settings.ERTOE_CONTENT_DIRS)
    hang_packs([*map(Path, settings.ERTOE_CONTENT_DIRS), *folders])  # tools may name pictures of packs beside them
    troubles = [trouble for folder in folders for check in CHECKS for trouble in check(folder)]
    for trouble in troubles:
        print(trouble)
    print(f"{len(troubles)} troubles in {', '.join(str(folder) for folder in folders)}")
    return 1 if troubles else 0
