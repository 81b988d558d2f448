"""Serve the pages with granian."""

import argparse
import os
import sys

from django.conf import settings
from granian import Granian
from granian.constants import Interfaces

from ertoe.project.commands.check import database_troubles
from ertoe.project.gather import gather


def run(asked: argparse.Namespace) -> int:
    return serve(asked.host, asked.port)


def serve(host: str, port: int) -> int:
    """Does not start on a database that could lose what was kept, or whose tables are not there."""
    troubles = list(database_troubles())
    if troubles:
        print("\n".join(troubles), file=sys.stderr)
        return 1
    os.environ.setdefault("ERTOE_SECRET_KEY", settings.SECRET_KEY)
    settings.STATIC_ROOT = settings.DATA_DIR / "static"
    gather(settings.STATIC_ROOT)
    os.environ["ERTOE_GATHERED"] = "1"  # for workers that start anew; the next line for those that are forked
    settings.IS_GATHERED, settings.WHITENOISE_USE_FINDERS = True, False
    Granian(
        "ertoe.project.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        blocking_threads=4,
        log_access=False,
    ).serve()
    return 0
