"""Labels, hints and answers as a reader sees them. Words of the form say in which language they are."""

from typing import Any

from django.utils.dateparse import parse_date, parse_datetime, parse_time
from django.utils.formats import date_format, number_format, time_format
from django.utils.html import format_html
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from ertoe.foundation.language import language_in_use
from ertoe.questionnaires.form.check import in_words
from ertoe.questionnaires.form.item import Form, Item, Option, Words
from ertoe.questionnaires.form.values import Value, content_of, is_same, kind_of


def in_its_language(words: Words, form: Form) -> str:
    """The words, marked with their language where that is not the language of the page."""
    mine = language_in_use()
    text, language = words.said_in(mine, form.language)
    if not text or language in ("", mine):
        return text
    return format_html('<span lang="{}" dir="auto">{}</span>', language, text)


def label_of(item: Item, form: Form) -> str:
    words = in_its_language(item.words, form)
    if not words:
        return _("Vraag %(number)s") % {"number": item.number}
    return format_html("{} {}", item.prefix, words) if item.prefix else words


def option_label(option: Option, form: Form) -> str:
    words = in_its_language(option.words, form)
    if option.media is None or not option.media.picture:
        return words
    return format_html('<img class="form-picture" src="{}" alt=""> {}', option.media.picture, words)


def hint_of(item: Item, *, unit: str = "") -> str:
    """Whole sentences; that something is asked for is said, and never forced."""
    least, most = item.limits.minimum, item.limits.maximum
    hints = [
        _("In %(unit)s.") % {"unit": unit} if unit else "",
        _("Van %(least)s tot %(most)s.") % {"least": in_words(least), "most": in_words(most)} if least and most else "",
        _("Het formulier vraagt dit. Overslaan mag.") if item.is_required else "",
    ]
    return " ".join(filter(None, hints))


def said(value: Value, item: Item, form: Form) -> str:
    """An answer as one reads it."""
    option = next((one for one in item.options if is_same(one.value, value)), None)
    if option is not None:
        return in_its_language(option.words, form)
    reader = READ.get(kind_of(value))
    content = content_of(value)
    return reader(content) if reader else str(content)


def _yes_or_no(content: Any) -> str:
    return _("ja") if content else _("nee")


def _number(content: Any) -> str:
    return number_format(content, use_l10n=True)


def _quantity(content: Any) -> str:
    unit = content.get("unit") or content.get("code") or ""
    return format_html("{} {}", _number(content.get("value", "")), unit) if unit else _number(content.get("value", ""))


def _named(content: Any) -> str:
    return str(content.get("display") or content.get("title") or content.get("code") or content.get("reference") or "")


def _day(content: Any) -> str:
    day = parse_date(content) if len(content) == 10 else None
    return date_format(day) if day else str(content)


def _moment(content: Any) -> str:
    moment = parse_datetime(content)
    return date_format(localtime(moment), "DATETIME_FORMAT") if moment and moment.tzinfo else str(content)


def _clock(content: Any) -> str:
    clock = parse_time(content)
    return time_format(clock) if clock else str(content)


READ = {
    "Boolean": _yes_or_no, "Integer": _number, "Decimal": _number, "Quantity": _quantity, "Coding": _named,
    "Reference": _named, "Attachment": _named, "Date": _day, "DateTime": _moment, "Time": _clock,
}  # fmt: skip
