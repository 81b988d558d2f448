"""Serve the pages with granian."""

import argparse
import os

from django.conf import settings
from granian import Granian
from granian.constants import Interfaces


def run(asked: argparse.Namespace) -> int:
    return serve(asked.host, asked.port)


def serve(host: str, port: int) -> int:
    os.environ.setdefault("ERTOE_SECRET_KEY", settings.SECRET_KEY)
    Granian(
        "ertoe.project.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        blocking_threads=4,
        log_access=False,
    ).serve()
    return 0
