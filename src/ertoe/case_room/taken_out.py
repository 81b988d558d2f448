"""Several texts of one case at once, so that one person keeps one letter; what was found, word by word."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from ertoe.deidentify.find import find, put_instead
from ertoe.deidentify.found import Found, How
from ertoe.deidentify.lists import fold
from ertoe.deidentify.outside import Outside, asked_outside

BETWEEN = "\n¶¶\n"  # no word, and never part of one


@dataclass(frozen=True)
class Word:
    """One thing that was found, as often as it stands there: confirmed once."""

    key: str
    written: str
    kind: str
    proposed: str
    times: int
    must_go: bool  # the writer said so, or it is a number with a check


@dataclass(frozen=True)
class TakenOut:
    texts: Mapping[str, str]
    known: tuple[str, ...] = ()

    @cached_property
    def whole(self) -> str:
        return BETWEEN.join(text.replace("¶", " ").replace("\r\n", "\n") for text in self.texts.values())

    @cached_property
    def outside(self) -> Outside:
        return asked_outside(self.whole)

    @cached_property
    def found(self) -> list[Found]:
        return find(self.whole, self.known, more=self.outside.found)

    @cached_property
    def words(self) -> list[Word]:
        """In the order in which they come up."""
        keys = [self._key(one) for one in self.found]
        first = dict(reversed(list(zip(keys, self.found, strict=True))))
        sure = {key for key, one in zip(keys, self.found, strict=True) if one.how in (How.KNOWN, How.CHECKSUM)}
        return [
            Word(key, one.of(self.whole), one.kind, one.replacement, keys.count(key), key in sure)
            for key, one in sorted(first.items(), key=lambda pair: pair[1].start)
        ]

    def _key(self, one: Found) -> str:
        same = f"{fold(one.of(self.whole))}/{one.kind}"
        return sha256(same.encode()).hexdigest()[:12]

    def as_proposed(self) -> dict[str, str]:
        return self.replaced({word.key: word.proposed for word in self.words})

    def replaced(self, instead: Mapping[str, str]) -> dict[str, str]:
        """Each text with these words instead, by key; what has no key here stays as it is."""
        pairs = [(one, instead[self._key(one)]) for one in self.found if self._key(one) in instead]
        return dict(zip(self.texts, put_instead(self.whole, pairs).split(BETWEEN), strict=True))

    def pieces(self) -> list[tuple[str, bool]]:
        """All the text, cut where something was found: for marking it on the page."""
        cut, last = [], 0
        for one in self.found:
            cut += [(self.whole[last : one.start], False), (one.of(self.whole), True)]
            last = one.end
        cut.append((self.whole[last:], False))
        return [(words.replace(BETWEEN, "\n\n"), is_found) for words, is_found in cut if words]
