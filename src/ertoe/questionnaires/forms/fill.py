"""The questions of a form as one Django form: what is asked now, in the order and under the headings of the form."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ertoe.questionnaires.form.answers import Answers, Key, Places
from ertoe.questionnaires.form.check import NotAnAnswer
from ertoe.questionnaires.form.enable import Enabled
from ertoe.questionnaires.form.item import DISPLAY, Form, Item, Media
from ertoe.questionnaires.form.values import Value
from ertoe.questionnaires.forms.questions import Question, name_of, question_for
from ertoe.questionnaires.forms.words import in_its_language, label_of, said
from ertoe.ui.kept_form import KeptForm


@dataclass
class Shown:
    """One item in one time: its text or its fields, and what stands under it. `more` names the way to one time more."""

    item: Item
    label: str
    level: int
    number: int = 0  # which time, from one; nought when it does not repeat
    names: list[str] = field(default_factory=list)
    answer: str = ""  # of what can only be read
    below: list["Shown"] = field(default_factory=list)
    more: str = ""
    bound: list[forms.BoundField] = field(default_factory=list)

    @property
    def media(self) -> Media | None:
        return self.item.media if self.number < 2 else None

    @property
    def is_text(self) -> bool:
        return self.item.type == DISPLAY


class FillForm(KeptForm):
    """`more` are the repeating items for which one empty time more was asked. Nothing is ever required."""

    def __init__(
        self,
        *args: Any,
        form: Form,
        answers: Answers,
        items: Iterable[Item] | None = None,
        more: str = "",
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.questionnaire, self.given, self.more = form, answers, more
        self.enabled = Enabled(form, answers)
        self.places = Places(form, answers)
        self.questions: list[Question] = []
        self.was_answered_meanwhile = False
        self.shown = [one for item in items or form.items for one in self._show(item, (), 2)]
        for one in self._walk(self.shown):
            one.bound = [self[name] for name in one.names]

    def _show(self, item: Item, around: tuple[int, ...], level: int) -> Iterator[Shown]:
        if item.is_hidden or not self.enabled.asks(item, around):
            return
        if item.is_repeated and not item.options and not item.is_read_only:
            times = self._times(item, around)
            for number, time in enumerate(times, start=1):
                yield self._shown(item, (*around, time), level, number)
            if len(times) < item.limits.at_most:
                yield Shown(item, label_of(item, self.questionnaire), level, more=name_of(item, around))
            return
        yield self._shown(item, around, level, 0)

    def _times(self, item: Item, around: tuple[int, ...]) -> list[int]:
        times = self.places.times(item, around)
        if not times or (self.more == name_of(item, around) and len(times) < item.limits.at_most):
            times = [*times, times[-1] + 1 if times else 0]
        return times

    def _shown(self, item: Item, around: tuple[int, ...], level: int, number: int) -> Shown:
        shown = Shown(item, self._label(item), level, number)
        if item.is_question and item.is_read_only:
            shown.answer = self._read_only(item, around)
        elif item.is_question:
            shown.names = list(self._ask(item, around, number))
        below = around
        if item.is_repeated and item.options:  # under a list of choices one asks once, beside the first that was chosen
            below = (*around, next(iter(self.places.times(item, around)), 0))
        for each in item.items:
            shown.below += self._show(each, below, min(level + 1, 6))
        return shown

    def _label(self, item: Item) -> str:
        return (
            label_of(item, self.questionnaire) if item.is_question else in_its_language(item.words, self.questionnaire)
        )

    def _ask(self, item: Item, around: tuple[int, ...], number: int) -> Iterator[str]:
        question = question_for(self.questionnaire, item, around, self.given)
        if number > 1:
            question.labels["label"] = format_html("{} ({})", question.labels["label"], number)
        self.questions.append(question)
        for name, asked, initial in question.fields():
            asked.widget.hides_optional = True  # said once, before the form begins
            self.fields[name] = asked
            self.initial[name] = initial
            yield name

    def _read_only(self, item: Item, around: tuple[int, ...]) -> str:
        places = self.places.each(item, around)
        given = (self.given.get(Key(item.link_id, times)) for times in places)
        return ", ".join(said(value, item, self.questionnaire) for value in given if value)

    def _walk(self, shown: list[Shown]) -> Iterator[Shown]:
        for one in shown:
            yield one
            yield from self._walk(one.below)

    def clean(self) -> dict[str, Any]:
        self.answered: dict[Key, Value | None] = {}
        for question in self.questions:
            try:
                self.answered |= question.read(self.cleaned_data)
            except NotAnAnswer as no:
                self.add_error(question.name, str(no.why))
        return self.cleaned_data

    @property
    def troubled(self) -> list[tuple[forms.BoundField, Any]]:
        """For the summary on top: the fields with what is wrong with them."""
        return [(self[name], why) for name, why in self.errors.items() if name in self.fields]

    @property
    def status(self) -> int:
        return 409 if self.was_answered_meanwhile else 400 if self.is_bound else 200

    def ask_again(self, keys: frozenset[Key], version: int) -> None:
        """Somebody else answered otherwise meanwhile. What was sent stands here still; sending it again makes it so."""
        self.was_answered_meanwhile = True
        self.data = QueryDict.copy(self.data)  # type: ignore[arg-type]
        self.data["version"] = str(version)
        again = _("Iemand anders antwoordde intussen iets anders. Bewaar opnieuw als dit moet blijven.")
        torn = {key.link_id for key in keys}
        for question in self.questions:
            if question.item.link_id in torn:
                self.add_error(question.name, again)
