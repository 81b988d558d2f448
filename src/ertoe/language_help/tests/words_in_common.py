"""A stand-in for the model, small enough to read: two sentences are near when they share words."""

import math


class WordsInCommon:
    def __init__(self) -> None:
        self.place: dict[str, int] = {}

    def encode(self, texts: list[str]) -> list[list[float]]:
        """One dimension a word; words it never met before its first sentences count for nothing."""
        sentences = [text.lower().strip(".").split() for text in texts]
        if not self.place:
            met = dict.fromkeys(word for sentence in sentences for word in sentence)
            self.place = {word: index for index, word in enumerate(met)}
        return [self._direction(sentence) for sentence in sentences]

    def _direction(self, sentence: list[str]) -> list[float]:
        direction = [0.0] * len(self.place)
        for word in sentence:
            if word in self.place:
                direction[self.place[word]] = 1.0
        length = math.hypot(*direction) or 1.0
        return [one / length for one in direction]
