"""What is due now. Run by a timer; safe to repeat."""

import argparse

from django.db import transaction

from ertoe.audit.verify import take_root


def run(asked: argparse.Namespace) -> int:
    with transaction.atomic():
        root = take_root()
    if root is not None:
        print(f"root {root.number} of {root.at.isoformat()}: {root.signature}  (give this line out of the house)")
    return 0
