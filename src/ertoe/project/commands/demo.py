"""Load the demo people into a fresh SQLite file and serve them."""

import argparse
import shutil

from django.conf import settings

from ertoe.accounts.models import Account
from ertoe.project.commands.serve import serve
from ertoe.project.commands.setup import prepare
from ertoe.project.demo.load import load


def run(asked: argparse.Namespace) -> int:
    if asked.fresh:
        shutil.rmtree(settings.DATA_DIR, ignore_errors=True)
    prepare()
    if not Account.objects.exists():
        print("loading the demo people ...", flush=True)
        load()
    print(f"Ertoe is at http://127.0.0.1:{asked.port}/demo/  (stop with Ctrl-C)", flush=True)
    return serve("127.0.0.1", asked.port)
