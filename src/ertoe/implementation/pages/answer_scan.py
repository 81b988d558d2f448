from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from ertoe.access.page import PUBLIC, page, seen
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.implementation import changes, queries
from ertoe.implementation.forms import QuestionForm
from ertoe.implementation.frame import Cell, Question, frame
from ertoe.implementation.links import ANSWERS
from ertoe.implementation.models import Respondent, ScanAnswer
from ertoe.post.own_address import thing_behind


@dataclass(frozen=True)
class Asked:
    """One question of this scan, for this respondent."""

    number: int
    cell: Cell
    question: Question
    answer: ScanAnswer | None


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def answer_scan(request: Request, token: str) -> HttpResponse:
    """`?question=` is asked and kept. Without one: what was answered, what not yet, of one `?level=` or all."""
    respondent = queries.respondent(thing_behind(ANSWERS, token), by=request.viewer)
    asked = _asked(respondent)
    now = next((one for one in asked if one.question.id == request.GET.get("question")), None)
    stands = {"words": now.answer.words, "mark": now.answer.mark} if now and now.answer else {}
    form = QuestionForm(request.POST or None, initial=stands)
    if now and form.is_valid() and not respondent.scan.closed_at:
        if stands or form.cleaned_data["words"] or form.cleaned_data["mark"]:
            by = request.viewer.at_the_door_of(respondent.organisation_id)
            kept, before = form.kept(), seen(request)
            changes.answer_question(by=by, respondent=respondent, question=now.question.id, seen=before, **kept)
        return HttpResponseRedirect(_next(request.path, asked, now))
    levels, level = frame(language_in_use()).levels, request.GET.get("level", "")
    context = {
        "respondent": respondent,
        "shown": [one for one in asked if one.question.level == level] or asked,
        "near_or_far": [("?", _("Alle vragen"), level not in levels), *_tabs(levels, level)],
        "now": now,
        "how_many": len(asked),
        "form": form,
        "levels": levels,
        "goes_on": _next(request.path, asked, None),
    }
    return render(request, "implementation/answer_scan.html", context, status=400 if form.is_bound else 200)


def _tabs(levels: Mapping[str, str], now: str) -> list[tuple[str, str, bool]]:
    return [(f"?level={level}", words, level == now) for level, words in levels.items()]


def _asked(respondent: Respondent) -> list[Asked]:
    words = frame(language_in_use())
    said = {one.question: one for one in respondent.answers.all()}
    cells = [words.cells[name] for name in respondent.scan.cells if name in words.cells]
    questions = [(cell, question) for cell in cells for question in cell.questions]
    return [Asked(place, cell, one, said.get(one.id)) for place, (cell, one) in enumerate(questions, start=1)]


def _next(path: str, asked: list[Asked], now: Asked | None) -> str:
    """The question after this one; from the overview, the first without an answer."""
    if now:
        after = next((one for one in asked if one.number > now.number), None)
    else:
        after = next((one for one in asked if one.answer is None), None)
    return f"{path}?{urlencode({'question': after.question.id})}" if after else path
