"""Addresses that are shown, copied and read over the telephone."""

from django.urls import reverse

from ertoe.implementation.models import Pulse, Respondent, Scan
from ertoe.post.own_address import in_full, token_for

ANSWERS = "scan answers"  # what the token of a respondent is for


def link_to_join(scan: Scan) -> str:
    return in_full(reverse("implementation:join_scan", args=(scan.code,)))


def link_to_answer(pulse: Pulse) -> str:
    return in_full(reverse("implementation:answer_pulse", args=(pulse.code,)))


def own_answers(respondent: Respondent) -> str:
    """Whoever answered without an account comes back by it: it is not shown to anybody else."""
    return reverse("implementation:answer_scan", args=(token_for(ANSWERS, respondent.pk),))
