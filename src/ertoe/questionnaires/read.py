"""A form that was filled in, as one reads it; and its title in the language of the page."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.utils.html import format_html

from ertoe.foundation.language import language_in_use
from ertoe.questionnaires.form.answers import Answers, Key, Places
from ertoe.questionnaires.form.enable import Enabled
from ertoe.questionnaires.form.item import Form, Item
from ertoe.questionnaires.form.values import Value, content_of, is_same, kind_of
from ertoe.questionnaires.forms.words import in_its_language, said


@dataclass(frozen=True)
class Title:
    words: str
    language: str
    about: str
    about_language: str


def titled(form: Form) -> Title:
    mine = language_in_use()
    words, language = form.title.said_in(mine, form.language)
    about, about_language = form.description.said_in(mine, form.language)
    return Title(words or form.url, language or mine, about, about_language or mine)


@dataclass
class Told:
    """One question with its answers, or a heading; and what stands under it."""

    label: str
    level: int
    answers: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    below: list["Told"] = field(default_factory=list)


def told(form: Form, answers: Answers, *, language: str) -> list[Told]:
    """Everything that was asked and answered, in the order of the form. What was skipped is left out.

    `language`: of what somebody wrote in own words.
    """
    reader = _Reader(form, answers, language)
    return [one for item in form.items for one in reader.told(item, (), 2)]


class _Reader:
    def __init__(self, form: Form, answers: Answers, language: str) -> None:
        self.form, self.answers, self.language = form, answers, language
        self.places, self.enabled = Places(form, answers), Enabled(form, answers)

    def told(self, item: Item, around: tuple[int, ...], level: int) -> Iterator[Told]:
        if item.is_hidden or not self.enabled.asks(item, around):
            return
        if not item.is_question:
            for times in self.places.each(item, around):
                yield from self._with_answers(Told(self._label(item), level), item, times)
            return
        given = [(times, self.answers.get(Key(item.link_id, times))) for times in self.places.each(item, around)]
        values = [value for _times, value in given if value]
        one = Told(self._label(item), level, [self._said(value, item) for value in values])
        one.pictures = [picture for value in values if (picture := _picture(value))]
        for times, _value in given:
            one.below += [below for each in item.items for below in self.told(each, times, min(level + 1, 6))]
        if one.answers or one.below:
            yield one

    def _with_answers(self, one: Told, item: Item, times: tuple[int, ...]) -> Iterator[Told]:
        one.below = [below for each in item.items for below in self.told(each, times, min(one.level + 1, 6))]
        if one.below:
            yield one

    def _said(self, value: Value, item: Item) -> str:
        words = said(value, item, self.form)
        is_own = kind_of(value) == "String" and not any(is_same(one.value, value) for one in item.options)
        return format_html('<span lang="{}" dir="auto">{}</span>', self.language, words) if is_own else words

    def _label(self, item: Item) -> str:
        return in_its_language(item.words, self.form)


def _picture(value: Value) -> str:
    content = content_of(value)
    if kind_of(value) != "Attachment" or not str(content.get("contentType", "")).startswith("image/"):
        return ""
    return f"data:{content['contentType']};base64,{content.get('data', '')}"
