from collections import Counter
from collections.abc import Sequence

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ertoe.access.doors import may
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.implementation import queries
from ertoe.implementation.links import link_to_answer
from ertoe.implementation.models import PulseAnswer
from ertoe.implementation.permissions import RUN_PULSE, SEE_WHAT_RUNS
from ertoe.implementation.pulse_questions import AGREES, QUESTIONS
from ertoe.organisations.queries import organisation as organisation_of

AGREEING = (4, 5)
SIDE_BY_SIDE = 4  # pulses in one table


@page(SEE_WHAT_RUNS, audience="professional")
def pulse(request: Request, slug: str) -> HttpResponse:
    by = request.viewer
    found = organisation_of(slug, by=by)
    pulses = queries.pulses(found, by=by)
    running = next((one for one in pulses if not one.closed_at), None)
    told = [(one, queries.readable_answers(one, by=by)) for one in pulses[:SIDE_BY_SIDE]]
    readable = [(one, answers) for one, answers in told if answers]
    newest, answers = readable[0] if readable else (None, [])
    days = [date_format(one.at, "j F Y") for one, _answers in readable]
    context = {
        "organisation": found,
        "pulses": pulses,
        "running": running,
        "link": link_to_answer(running) if running else "",
        "is_lead": may(by, RUN_PULSE, found),
        "newest": newest,
        "how_many": len(answers),
        "headers": [_("Zin"), *map(str, AGREES.values())],
        "rows": [(str(words), *_spread(name, answers)) for name, words in QUESTIONS.items()],
        "sentences": [one for one in answers if one.words],
        "over_time_headers": [_("Zin"), *days],
        "over_time": [(str(words), *(_agree(name, one) for _p, one in readable)) for name, words in QUESTIONS.items()],
        "has_earlier": len(readable) > 1,
    }
    return render(request, "implementation/pulse.html", context)


def _spread(question: str, answers: Sequence[PulseAnswer]) -> list[int]:
    counts = Counter(one.marks.get(question) for one in answers)
    return [counts[mark] for mark in AGREES]


def _agree(question: str, answers: Sequence[PulseAnswer]) -> str:
    marks = [one.marks[question] for one in answers if question in one.marks]
    yes = sum(mark in AGREEING for mark in marks)
    return _("%(yes)d van %(all)d") % {"yes": yes, "all": len(marks)}
