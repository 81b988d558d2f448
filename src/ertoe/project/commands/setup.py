"""Make the key and the tables, publish the tools, create the first administrator. Safe to repeat."""

import argparse
import getpass
import os
import sys

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management import call_command

from ertoe.access.viewer import Viewer
from ertoe.accounts.models import Account
from ertoe.conversations.changes import publish_tools
from ertoe.foundation.keys import create_key_file


def run(asked: argparse.Namespace) -> int:
    prepare()
    if Account.objects.exists():
        print("tables and tools are ready; there are accounts already")
        return 0
    return _first_account()


def prepare() -> None:
    """The key file, the tables and the published tools."""
    if not settings.ERTOE_KEY_FILE.exists():
        create_key_file(settings.ERTOE_KEY_FILE)
    call_command("migrate", verbosity=0)
    publish_tools(by=Viewer.for_job("setup"))


def _first_account() -> int:
    """Asks on the terminal, or takes ERTOE_ADMIN and ERTOE_ADMIN_PASSWORD."""
    name = os.environ.get("ERTOE_ADMIN") or (input("user name of the first account: ") if sys.stdin.isatty() else "")
    if not name:
        print("tables and tools are ready; set ERTOE_ADMIN and ERTOE_ADMIN_PASSWORD, or run this on a terminal")
        return 0
    password = os.environ.get("ERTOE_ADMIN_PASSWORD") or getpass.getpass("password: ")
    account = Account(username=name, name=name)
    try:
        validate_password(password, account)
    except ValidationError as weak:
        print("\n".join(weak.messages), file=sys.stderr)
        return 1
    account.set_password(password)
    account.save(force_insert=True)
    print(f"account {name} can sign in at {settings.ERTOE_BASE_URL}{settings.LOGIN_URL}")
    return 0
