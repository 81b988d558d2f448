"""From the text of a FHIR R4 Questionnaire to a form that can be asked, or everything that is wrong with it."""

import json
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from ertoe.questionnaires.form import extensions as ext
from ertoe.questionnaires.form.choices import options_of
from ertoe.questionnaires.form.conditions import conditions_of, troubles_of
from ertoe.questionnaires.form.item import GROUP, Form, Item, Limits
from ertoe.questionnaires.form.pattern import is_quick
from ertoe.questionnaires.form.rules import TYPES, broken_rules, wrong_kinds
from ertoe.questionnaires.form.trouble import Malformed, Trouble
from ertoe.questionnaires.form.values import ANSWERED_WITH, Value, content_of, is_whole, kind_of, value_in

LARGEST = 5_000_000  # characters
MOST_ITEMS = 3_000
DEEPEST = 20
STATUSES = ("draft", "active", "retired", "unknown")


def parse(text: str) -> Form:
    """Raises Malformed with every trouble there is."""
    try:
        reader = Reader(load(text))
        form = reader.form(digest=sha256(text.encode(errors="replace")).hexdigest())
    except RecursionError as deep:
        raise Malformed([Trouble("the file", "", "is nested too deeply", "Nest fewer items")]) from deep
    if not reader.troubles:
        for item, what, mend in troubles_of(form):
            reader.complain(reader.places[item.link_id], item.link_id, what, mend)
    if reader.troubles:
        raise Malformed(reader.troubles)
    return form


def load(text: str) -> Value:
    """The JSON object in this text. Raises Malformed when there is none."""
    if len(text) > LARGEST:
        raise Malformed([Trouble("the file", "", "is larger than 5 MB", "Leave large pictures out")])
    try:
        resource = json.loads(text, parse_constant=_no_number, object_pairs_hook=_once)
    except json.JSONDecodeError as wrong:
        place = f"line {wrong.lineno}, column {wrong.colno}"
        raise Malformed([Trouble(place, "", f"is no JSON ({wrong.msg})", "Mend it there")]) from wrong
    try:
        json.dumps(resource, ensure_ascii=False).encode()
    except UnicodeEncodeError as odd:
        raise Malformed([Trouble("the file", "", "has half a character in it", "Save it as UTF-8 again")]) from odd
    if not isinstance(resource, dict) or resource.get("resourceType") != "Questionnaire":
        raise Malformed([Trouble("the file", "", "is no Questionnaire", "Choose a FHIR R4 Questionnaire as JSON")])
    return resource


def _no_number(name: str) -> None:
    raise Malformed([Trouble("the file", "", f"has the number {name}", "FHIR knows no such number")])


def _once(pairs: list[tuple[str, Any]]) -> Value:
    twice = [name for name, times in Counter(name for name, _ in pairs).items() if times > 1]
    if twice:
        named = str(dict(pairs).get("linkId", ""))
        raise Malformed([Trouble("the file", named, f"says {twice[0]} twice in one place", "Keep one")])
    return dict(pairs)


class Reader:
    """Reads one questionnaire, and gathers what is wrong on the way."""

    def __init__(self, resource: Value) -> None:
        self.resource = resource
        self.troubles: list[Trouble] = []
        self.notes: list[str] = []
        self.places: dict[str, str] = {}
        self.number = 0

    def complain(self, place: str, link_id: str, what: str, mend: str) -> None:
        self.troubles.append(Trouble(place, link_id, what, mend))

    def form(self, *, digest: str) -> Form:
        told = self.resource
        if told.get("status") not in STATUSES:
            self.complain("the form", "", f"has the status {told.get('status')}", f"Choose from {', '.join(STATUSES)}")
        if told.get("modifierExtension"):
            self.complain("the form", "", "carries a modifierExtension, which Ertoe does not know", "Use it without")
        given = told.get("item")
        if not isinstance(given, list) or not given:
            self.complain("the form", "", "asks nothing", "Give it a list of items")
        url = str(told.get("url") or f"urn:ertoe:questionnaire:{told.get('id') or told.get('name') or digest[:12]}")
        version = str(told.get("version") or digest[:12])
        if not (url.isprintable() and version.isprintable() and len(url) <= 500 and len(version) <= 100):
            self.complain("the form", "", "has a url or version that cannot be kept", "Write them short and plain")
        items = tuple(self.items(given if isinstance(given, list) else [], "", (), 1))
        unknown = Counter(ext.unknown_in(told))
        self.notes += [f"kept, not acted upon: {url} ({times} times)" for url, times in sorted(unknown.items())]
        return Form(
            url=url,
            version=version,
            language=str(told.get("language") or "").partition("-")[0],
            title=ext.words_of(told, "title"),
            description=ext.words_of(told, "description"),
            items=items,
            notes=tuple(self.notes),
        )

    def items(self, given: list[Any], place: str, around: tuple[int, ...], depth: int) -> Iterator[Item]:
        for number, one in enumerate(given, start=1):
            here = f"{place}{'.' if place else ''}item[{number}]"
            if depth > DEEPEST or self.number >= MOST_ITEMS:
                self.complain(here, "", f"goes beyond {DEEPEST} levels or {MOST_ITEMS} items", "Make two forms of it")
                return
            if self._can_be_read(one, here):
                yield self._item(one, here, around, depth)

    def _can_be_read(self, one: Any, here: str) -> bool:
        if not isinstance(one, dict):
            self.complain(here, "", "is no item", "Write an object with linkId and type")
            return False
        link_id = one.get("linkId")
        if not isinstance(link_id, str) or not link_id.strip():
            self.complain(here, "", "has no linkId", "Give it one, different from all others")
            return False
        if link_id in self.places:
            self.complain(here, link_id, f"has the linkId of {self.places[link_id]}", "Give each item its own linkId")
            return False
        self.places[link_id] = here
        wrong = list(wrong_kinds(one))
        if one.get("type") not in TYPES:
            wrong.append((f"has the type {one.get('type')}", f"Choose from {', '.join(TYPES)}"))
        for what, mend in wrong or broken_rules(one):
            self.complain(here, link_id, what, mend)
        return not wrong

    def _item(self, one: Value, here: str, around: tuple[int, ...], depth: int) -> Item:
        self.number += 1
        number, link_id, repeats = self.number, one["linkId"], one.get("repeats", False)

        def complain(what: str, mend: str) -> None:
            self.complain(here, link_id, what, mend)

        below = (*around, number) if repeats else around
        hidden = ext.first_of(one, ext.HIDDEN)
        return Item(
            number=number,
            link_id=link_id,
            type=one["type"],
            words=ext.words_of(one, "text"),
            around=around,
            prefix=one.get("prefix", ""),
            is_required=one.get("required", False),
            is_repeated=repeats,
            is_read_only=one.get("readOnly", False),
            is_hidden=hidden is not None and content_of(hidden) is True,
            conditions=tuple(conditions_of(one, complain)),
            needs_all=one.get("enableBehavior") != "any",
            options=options_of(one, self.resource, complain),
            initial=tuple(value for first in one.get("initial", ()) if (value := value_in(first))),
            limits=self._limits(one, link_id),
            control=ext.control_of(one),
            media=ext.media_of(one, ext.MEDIA),
            items=tuple(self.items(one.get("item", []), here, below, depth + 1)),
        )

    def _limits(self, one: Value, link_id: str) -> Limits:
        pattern = ext.first_of(one, ext.REGEX)
        spelled = str(content_of(pattern)) if pattern else ""
        if spelled and not is_quick(spelled):
            self.notes.append(f"{link_id}: the regular expression is shown to nobody and not tested ({spelled[:60]})")
            spelled = ""
        return Limits(
            minimum=_limit(one, ext.MIN_VALUE),
            maximum=_limit(one, ext.MAX_VALUE),
            shortest=ext.number_in(one, ext.MIN_LENGTH) or 0,
            longest=one.get("maxLength", 0),
            pattern=spelled,
            decimals=ext.number_in(one, ext.DECIMALS),
            step=ext.number_in(one, ext.STEP) or 1,
            at_most=min(50, ext.number_in(one, ext.AT_MOST) or 50),
            units=tuple(ext.all_of(one, ext.UNIT) or ext.all_of(one, ext.UNIT_OPTION)) if one["type"] != GROUP else (),
        )


def _limit(one: Value, url: str) -> Value | None:
    """A limit counts when it is of the kind with which this item is answered; whole numbers limit decimals too."""
    limit = ext.first_of(one, url)
    kinds = ANSWERED_WITH.get(one["type"], ())
    if limit and kind_of(limit) == "Integer" and "Decimal" in kinds:
        limit = {"valueDecimal": content_of(limit)}
    return limit if limit and is_whole(limit) and kind_of(limit) in kinds else None
