"""Verify the trail."""

import argparse
import json
from dataclasses import asdict

from ertoe.audit.models import Chain, Event
from ertoe.audit.verify import verify


def run(asked: argparse.Namespace) -> int:
    troubles = verify()
    counted = {"chains": Chain.objects.count(), "events": Event.objects.count()}
    if asked.json:
        print(json.dumps(counted | {"troubles": [asdict(trouble) for trouble in troubles]}))
        return 1 if troubles else 0
    for trouble in troubles:
        print(f"{trouble.chain}: {trouble.what}")
    print(f"{counted['events']} events in {counted['chains']} chains, {len(troubles)} troubles")
    return 1 if troubles else 0
