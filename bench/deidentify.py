"""What the de-identification finds in own case texts, in which a part of all names stands in no word list."""

import random
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import yaml

from bench.made_up import Maker
from bench.measures import Figure
from ertoe.deidentify.find import find
from ertoe.deidentify.found import Found
from ertoe.deidentify.lists import Lists, names_by_group, our_lists, place_names

TEMPLATES = Path(__file__).parent / "case_texts" / "templates.yaml"
SLOT = re.compile(r"\{([A-Z]+)(\d?)\}")
GROUPS = ("flemish", "french", "turkish", "moroccan", "eastern_european", "central_african")
KNOWN = ("P", "PF", "PL", "PG", "PD", "PI", "PB", "PS")
CHECKED = ("NN", "RIZIV", "IBAN", "KBO")
NAMES = ("F", "L", "N")
TEXTS, SEED, TODAY = 624, 47, date(2026, 11, 22)
KEPT_OUT = 0.3


@dataclass
class CaseText:
    """`gold` are the stretches that must be found: slot, start, end. `known`: what its writer types beforehand."""

    group: str
    text: str = ""
    known: list[str] = field(default_factory=list)
    gold: list[tuple[str, int, int]] = field(default_factory=list)


@dataclass
class Counted:
    """Per slot and per group of names: how many there are, how many were found whole."""

    there: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    proposed: int = 0
    seconds: float = 0.0

    def recall(self, *keys: str) -> float:
        there = sum(self.there[key] for key in keys)
        return round(100 * sum(self.found[key] for key in keys) / there, 2) if there else 100.0


def case_texts(count: int = TEXTS, seed: int = SEED) -> list[CaseText]:
    """The same seed gives the same texts. Every template with every group of names, in turn."""
    templates = yaml.safe_load(TEMPLATES.read_text(encoding="utf-8"))
    chance = random.Random(seed)
    return [
        _written(templates[number % len(templates)], GROUPS[number // len(templates) % len(GROUPS)], chance)
        for number in range(count)
    ]


def _written(template: str, group: str, chance: random.Random) -> CaseText:
    maker, made, told, last = Maker(group, chance, TODAY), {}, CaseText(group), 0
    for match in SLOT.finditer(template):
        kind, number = match.groups()
        told.text += template[last : match.start()]
        if kind + number not in made:
            made[kind + number] = maker.make(kind, number)
        words, last = made[kind + number], match.end()
        told.gold.append((kind, len(told.text), len(told.text) + len(words)))
        told.text += words
    told.text += template[last:]
    told.known = maker.known()
    return told


def kept_out(seed: int = SEED) -> set[str]:
    """Names and places that the detector does not get to know: three in ten of each list."""
    chance = random.Random(seed + 1)
    out: set[str] = set()
    for kind in ("first_names", "surnames"):
        for names in names_by_group(kind).values():
            out |= set(chance.sample(names, int(len(names) * KEPT_OUT)))
    places = place_names()
    return out | set(chance.sample(places, int(len(places) * KEPT_OUT)))


def count(texts: list[CaseText], lists: Lists) -> Counted:
    counted = Counted()
    started = time.process_time()
    for one in texts:
        _compare(one, find(one.text, one.known, lists=lists, on=TODAY), counted)
    counted.seconds = time.process_time() - started
    return counted


def _compare(one: CaseText, found: list[Found], counted: Counted) -> None:
    inside = {place for each in found for place in range(each.start, each.end)}
    for slot, start, end in one.gold:
        letters = [place for place in range(start, end) if one.text[place].isalnum()]
        is_found = inside.issuperset(letters)
        for key in (_kind(slot), *((f"{one.group} names",) if slot in NAMES else ())):
            counted.there[key] += 1
            counted.found[key] += is_found
        if not is_found:
            counted.missed.append(f"{one.group} {slot}: {one.text[max(0, start - 30) : end + 20]!r}")
    for each in found:
        counted.proposed += 1
        if not any(each.start < end and start < each.end for _, start, end in one.gold):
            counted.wrong.append(
                f"{each.of(one.text)!r} {each.kind} {each.how}: {one.text[max(0, each.start - 20) : each.end + 10]!r}"
            )


def _kind(slot: str) -> str:
    return "known" if slot in KNOWN else "checked" if slot in CHECKED else "name" if slot in NAMES else "other"


def measured() -> Counted:
    return count(case_texts(), our_lists().without(kept_out()))


def deidentify() -> dict[str, Figure]:
    counted = measured()
    by_group = {group: counted.recall(f"{group} names") for group in GROUPS}
    precision = round(100 - 100 * len(counted.wrong) / counted.proposed, 2)
    apart = round(max(by_group.values()) - min(by_group.values()), 2)
    each = round(1000 * counted.seconds / TEXTS, 2)
    figures = {
        "deidentify_known": _at_least(counted.recall("known"), 100, "known in the file"),
        "deidentify_checked": _at_least(counted.recall("checked"), 100, "checked numbers"),
        "deidentify_others": _at_least(counted.recall("name", "other"), 95, "everything else"),
        "deidentify_groups_apart": Figure(apart, "points between groups of names", None, "at most 2", apart <= 2),
        "deidentify_precision": _at_least(precision, 90, "proposals that are right"),
        "deidentify_cpu": Figure(each, "CPU-ms a text", None, "at most 20 CPU-ms", each <= 20),
    }
    return figures | {f"deidentify_names_{group}": _at_least(value, 95, "names") for group, value in by_group.items()}


def _at_least(value: float, target: int, what: str) -> Figure:
    return Figure(value, f"% of {what}, {TEXTS} texts", None, f"at least {target} %", value >= target)
