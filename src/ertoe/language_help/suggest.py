"""What a sentence may be about, and whether it may be a care goal: by how near it stands to our own examples.

Arithmetic only. What turns sentences into numbers comes as an argument.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from ertoe.language_help.examples import Example

AT_MOST = 3
IN_BETWEEN = 0.02  # nearer to one than to the other by less than this: we do not know

Direction = list[float]


class Encoder(Protocol):
    """Sentences as directions of length one: the closer in meaning, the closer in direction."""

    def encode(self, texts: list[str]) -> Iterable[Sequence[float]]: ...


@dataclass(frozen=True)
class LanguageHelp:
    """Proposes and asks; never decides, never keeps."""

    encoder: Encoder
    domains: dict[str, Direction]
    levels: dict[str, Direction]

    def suggest_domains(self, sentence: str) -> list[str]:
        """The three life domains that are nearest, the nearest first."""
        near = _nearness(_one(self.encoder, sentence), self.domains)
        return sorted(near, key=near.__getitem__, reverse=True)[:AT_MOST]

    def sounds_like_a_care_goal(self, sentence: str) -> bool | None:
        """Rather a care goal than a life goal or a value? None: hard to say."""
        near = _nearness(_one(self.encoder, sentence), self.levels)
        nearer = near["care_goal"] - max(near["life_goal"], near["value"])
        return None if abs(nearer) <= IN_BETWEEN else nearer > 0


def learn(encoder: Encoder, examples: Iterable[Example]) -> LanguageHelp:
    """A domain, or a level, is where the middle of its examples points."""
    examples = list(examples)
    directions = _all(encoder, [one.words for one in examples])
    domains: dict[str, list[Direction]] = {}
    levels: dict[str, list[Direction]] = {}
    for one, direction in zip(examples, directions, strict=True):
        domains.setdefault(one.domain, []).append(direction)
        levels.setdefault(one.level, []).append(direction)
    return LanguageHelp(encoder, _apart(domains), {level: _middle(all_of) for level, all_of in levels.items()})


def _apart(groups: dict[str, list[Direction]]) -> dict[str, Direction]:
    """Without what all groups share: that they are sentences about a life, in one language."""
    middles = {name: _middle(directions) for name, directions in groups.items()}
    shared = _middle(list(middles.values()))
    return {
        name: [one - of_all for one, of_all in zip(middle, shared, strict=True)] for name, middle in middles.items()
    }


def _middle(directions: list[Direction]) -> Direction:
    return [sum(parts) / len(directions) for parts in zip(*directions, strict=True)]


def _nearness(direction: Direction, to: dict[str, Direction]) -> dict[str, float]:
    return {name: sum(a * b for a, b in zip(direction, other, strict=True)) for name, other in to.items()}


def _one(encoder: Encoder, sentence: str) -> Direction:
    (direction,) = _all(encoder, [sentence])
    return direction


def _all(encoder: Encoder, sentences: list[str]) -> list[Direction]:
    return [[float(part) for part in direction] for direction in encoder.encode(sentences)]
