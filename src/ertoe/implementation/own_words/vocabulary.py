"""What Ertoe calls things, and what an organisation calls them instead."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

LONGEST = 40
HET, DE = "het", "de"


@dataclass(frozen=True)
class Noun:
    """`article` is Dutch only: it decides *het* or *de*, *dit* or *deze*. No plural: it is never said of several."""

    singular: str
    plural: str = ""
    article: str = ""


# In the languages in which organisations may name things themselves.
OURS: Mapping[str, Mapping[str, Noun]] = {
    "nl": {
        "life_goal": Noun("levensdoel", "levensdoelen", HET),
        "care_goal": Noun("zorgdoel", "zorgdoelen", HET),
        "agreement": Noun("afspraak", "afspraken", DE),
        "review": Noun("terugkijken", "", HET),
        "circle": Noun("kring", "kringen", DE),
        "team": Noun("zorgteam", "zorgteams", HET),
        "story": Noun("verhaal", "verhalen", HET),
        "conversation": Noun("gesprek", "gesprekken", HET),
        "plan": Noun("plan", "plannen", HET),
    },
    "fr": {
        "life_goal": Noun("objectif de vie", "objectifs de vie"),
        "care_goal": Noun("objectif de soins", "objectifs de soins"),
        "agreement": Noun("accord", "accords"),
        "circle": Noun("cercle", "cercles"),
        "story": Noun("récit", "récits"),
        "conversation": Noun("entretien", "entretiens"),
        "plan": Noun("plan", "plans"),
    },
    "en": {
        "life_goal": Noun("life goal", "life goals"),
        "care_goal": Noun("care goal", "care goals"),
        "agreement": Noun("agreement", "agreements"),
        "review": Noun("look-back", "look-backs"),
        "circle": Noun("circle", "circles"),
        "story": Noun("story", "stories"),
        "conversation": Noun("conversation", "conversations"),
        "plan": Noun("plan", "plans"),
    },
}


def spoken(language: str) -> str:
    """*nl-je* is Dutch too."""
    return language.split("-")[0]


@dataclass(frozen=True)
class OwnWords:
    """By language, by concept. It lies in `Organisation.own_words` as text."""

    told: Mapping[str, Mapping[str, Noun]] = field(default_factory=dict)

    @classmethod
    def from_text(cls, text: str) -> OwnWords:
        found = json.loads(text or "{}")
        return cls({language: {name: Noun(**one) for name, one in nouns.items()} for language, nouns in found.items()})

    def as_text(self) -> str:
        kept = {language: nouns for language, nouns in self.told.items() if nouns}
        told = {language: {name: vars(noun) for name, noun in nouns.items()} for language, nouns in kept.items()}
        return json.dumps(told, ensure_ascii=False, sort_keys=True) if told else ""

    def pairs(self, language: str) -> Iterator[tuple[Noun, Noun]]:
        """Ours and theirs, in this language."""
        ours = OURS.get(spoken(language), {})
        for name, theirs in self.told.get(spoken(language), {}).items():
            if name in ours:
                yield ours[name], theirs
