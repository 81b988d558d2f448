"""What is due now. Run by a timer; safe to repeat."""

import argparse

from django.db import transaction

from ertoe.access.viewer import Viewer
from ertoe.audit.verify import take_root
from ertoe.bridges.changes import make_signals, publish_goal_map
from ertoe.case_room.changes import delete_due_cases
from ertoe.events.changes import ask_how_it_was, forget_registrants, remind_registrants, send_due_mailings
from ertoe.learning.changes.live import forget_answers
from ertoe.library.changes import forget_offers
from ertoe.post.changes import send_due_mail
from ertoe.zone.changes import forget_old_sign_ups

JOB = Viewer.for_job("tick")
# Each does what is due, by the job `tick`, and may be repeated. What must go goes first: nothing that fails
# after it holds it up. Mail goes last: the others write some.
DUE = (
    forget_answers,
    delete_due_cases,
    forget_registrants,
    forget_offers,
    forget_old_sign_ups,
    remind_registrants,
    ask_how_it_was,
    send_due_mailings,
    publish_goal_map,
    make_signals,
    send_due_mail,
)


def run(asked: argparse.Namespace) -> int:
    for do_what_is_due in DUE:
        do_what_is_due(by=JOB)
    with transaction.atomic():
        root = take_root()
    if root is not None:
        print(f"root {root.number} of {root.at.isoformat()}: {root.signature}  (give this line out of the house)")
    return 0
