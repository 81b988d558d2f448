from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.doors import may
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.questionnaires import changes, queries
from ertoe.questionnaires.changes import AnsweredMeanwhile
from ertoe.questionnaires.form.answers import Answers
from ertoe.questionnaires.form.enable import Enabled
from ertoe.questionnaires.form.item import Form
from ertoe.questionnaires.form.steps import Step, asked_steps, fits_on_a_sheet
from ertoe.questionnaires.forms import FillForm
from ertoe.questionnaires.forms.words import in_its_language
from ertoe.questionnaires.models import FilledForm
from ertoe.questionnaires.permissions import FILL_IN_FORM, SEE_FILLED_FORM
from ertoe.questionnaires.read import titled


@page(FILL_IN_FORM, about="item", audience="person", methods=("GET", "POST"))
def fill_in_form(request: Request, person_id: UUID, filled_form_id: UUID) -> HttpResponse:
    """All of it on one sheet, or `?part=` one thing. `?more=` is the repeating item that gets one empty time more."""
    by = request.viewer
    filled = queries.filled_form(filled_form_id, by=by, person_id=person_id, to=FILL_IN_FORM)
    form = filled.questionnaire.form
    answers = _answers_shown(request, filled)
    here = Way.at(form, answers, request.GET.get("part", ""))
    asked = FillForm(
        request.POST or None,
        request.FILES or None,
        form=form,
        answers=answers,
        items=here.step.items if here else None,
        more=request.GET.get("more", ""),
        initial={"version": filled.version},
    )
    if asked.is_valid():
        try:
            kept = changes.answer_form(by=by, filled=filled, answers=asked.answered, seen=seen(request, edits=True))
            return redirect(_after(request, kept, here, asked))
        except AnsweredMeanwhile as meanwhile:
            asked.ask_again(meanwhile.keys, meanwhile.version)
    context = {"filled": filled, "form": asked, "title": titled(form), "way": here}
    context["heading"] = in_its_language(here.step.headings[-1].words, form) if here and here.step.headings else ""
    return render(request, "questionnaires/fill_in_form.html", context, status=asked.status)


def _answers_shown(request: Request, filled: FilledForm) -> Answers:
    """What the sender had before them decides which questions were asked, whatever somebody else did since."""
    version = request.POST.get("version", "")
    if version.isdecimal() and len(version) < 10 and int(version) != filled.version:
        return queries.answers_seen(filled, int(version), by=request.viewer)
    return filled.given


@dataclass(frozen=True)
class Way:
    """Where one is among the steps that are asked."""

    step: Step
    number: int
    of: int
    next: int | None
    previous: int | None

    @classmethod
    def at(cls, form: Form, answers: Answers, part: str) -> "Way | None":
        steps = asked_steps(form, Enabled(form, answers))
        numbers = [step.number for step in steps]
        is_named = part.isdecimal() and len(part) < 7
        if not steps or (not is_named and fits_on_a_sheet(form)):
            return None
        wanted = int(part) if is_named else 0
        place = numbers.index(wanted) if wanted in numbers else sum(1 for one in numbers[:-1] if one < wanted)
        after = numbers[place + 1] if place + 1 < len(numbers) else None
        return cls(steps[place], place + 1, len(steps), after, numbers[place - 1] if place else None)


def _after(request: Request, kept: FilledForm, here: Way | None, asked: FillForm) -> str:
    """The next thing that is asked now; a time more; back to the sheet when answers brought new questions; or all."""
    url = reverse("questionnaires:fill_in_form", args=(kept.person_id, kept.pk))
    more = request.POST.get("more", "")
    if more:
        part = f"part={here.step.number}&" if here else ""
        return f"{url}?{part}more={more[:60]}#{more[:60]}" if more.replace("-", "").isalnum() else url
    if here:
        now = Way.at(asked.questionnaire, kept.given, str(here.step.number))
        goes: dict[str, Any] = {"next": now and now.next, "previous": now and now.previous}
        following = goes.get(request.POST.get("go", "next"))
        return f"{url}?part={following}" if following else _whole(request, kept)
    fresh = FillForm(form=asked.questionnaire, answers=kept.given)
    new = [name for name in fresh.fields if name not in asked.fields and not name.endswith("-gone")]
    return f"{url}#id_{new[0]}" if new else _whole(request, kept)


def _whole(request: Request, kept: FilledForm) -> str:
    if may(request.viewer, SEE_FILLED_FORM, kept):
        return reverse("questionnaires:filled_form", args=(kept.person_id, kept.pk))
    return reverse("questionnaires:forms", args=(kept.person_id,))
