"""The goal map is attacked: a solver that knows the method and every publication computes back nothing under ten."""

import random
from dataclasses import dataclass

import pytest

from ertoe.bridges.disclosure import MOVES, SLACK, SMALLEST, STEP, Column, publish, publish_people

PLACES = [f"wijk {number}" for number in range(8)]
DOMAINS = ("b", "d4", "d6", "d7", "d9", "d610")
QUARTERS = 4
ANY_NUMBER = 100_000


@dataclass
class Population:
    """Who lives where, and in which domains each has a life goal."""

    people: list[tuple[str, frozenset[str]]]

    def counts(self) -> dict[str, dict[str, int]]:
        found = {column: dict.fromkeys(PLACES, 0) for column in ("people", *DOMAINS)}
        for place, domains in self.people:
            found["people"][place] += 1
            for domain in domains:
                found[domain][place] += 1
        return found


def a_population(seed: int) -> Population:
    dice = random.Random(seed)
    sizes = {place: dice.choice((4, 9, 14, 25, 60, 150)) for place in PLACES}
    likes = {domain: dice.uniform(0.03, 0.6) for domain in DOMAINS}
    return Population(
        [
            (place, frozenset(domain for domain in DOMAINS if dice.random() < likes[domain]))
            for place, size in sizes.items()
            for _ in range(size)
        ]
    )


def a_year(seed: int) -> tuple[list[dict[str, dict[str, int]]], list[dict[str, Column]]]:
    """Four quarters in which some come and some go: what is true, and what is published."""
    dice, population = random.Random(-seed), a_population(seed)
    truth, told = [], []
    for _ in range(QUARTERS):
        truth.append(population.counts())
        told.append(publish_all(truth[-1], told[-1] if told else None))
        people = [one for one in population.people if dice.random() > 0.02]
        people += [dice.choice(population.people) for _ in range(dice.randrange(8))]
        population = Population(people)
    return truth, told


def publish_all(counts, before=None) -> dict[str, Column]:
    people = publish_people(counts["people"], **({"before": before["people"]} if before else {}))
    told = {"people": people}
    for domain in DOMAINS:
        told[domain] = publish(counts[domain], people=people, **({"before": before[domain]} if before else {}))
    return told


# --- the attacker -----------------------------------------------------------


def solve(told: dict[str, Column], drift: int = 0) -> dict[tuple[str, str], tuple[int, int]]:
    """The narrowest interval for every figure: each column adds up, and nobody's count exceeds the people.

    Intervals are tightened until nothing moves. `drift`: how many people may have come or gone since a figure was made:
    where the figures contradict each other, the attacker knows that they are not all of today.
    """
    box = {(column, place): at_first(one.cells[place], drift) for column, one in told.items() for place in one.cells}
    moved = True
    while moved:
        narrower = {**box}
        for column, one in told.items():
            if one.total is not None:
                tighten_by_the_total(narrower, column, one, drift)
        tighten_by_the_people(narrower)
        moved, box = narrower != box, narrower
        if any(low > high for low, high in box.values()):
            return solve(told, drift + STEP)
    return box


def at_first(figure: int | None, drift: int) -> tuple[int, int]:
    if figure is None:
        return 0, ANY_NUMBER
    return max(0, max(SMALLEST, figure - SLACK) - drift), figure + SLACK + drift


def tighten_by_the_people(box) -> None:
    """Nobody is in a column who is not among the people of the place."""
    for (column, place), (low, high) in list(box.items()):
        people_low, people_high = box["people", place]
        box[column, place] = (low, min(high, people_high))
        box["people", place] = (max(people_low, low), people_high)


def tighten_by_the_total(box, column: str, one: Column, drift: int) -> None:
    least, most = one.total - SLACK - drift, one.total + SLACK + drift
    for place in one.cells:
        others = [box[column, other] for other in one.cells if other != place]
        low, high = box[column, place]
        low = max(low, least - sum(high for _, high in others))
        box[column, place] = (low, min(high, most - sum(low for low, _ in others)))


def found_out(truth, told: dict[str, Column], box) -> list[str]:
    """Hidden small groups of which the attacker knows that somebody is in them, or how few at most."""
    return [
        f"{column} in {place}: {box[column, place]}, true {truth[column][place]}"
        for column, one in told.items()
        for place in one.hidden
        if truth[column][place] < SMALLEST
        if box[column, place][0] > 0 or box[column, place][1] < SMALLEST - 1
    ]


def attack_a_year(seed: int) -> list[str]:
    truth, told = a_year(seed)
    found = []
    for quarter, one in enumerate(told):
        found += found_out(truth[quarter], one, solve(one))
    # Who knows that hardly anybody came or went lays the quarters on top of each other.
    still = truth[0]
    again = [publish_all(still)]
    for _ in range(QUARTERS - 1):
        again.append(publish_all(still, again[-1]))
    boxes = [solve(one) for one in again]
    laid = {key: (max(box[key][0] for box in boxes), min(box[key][1] for box in boxes)) for key in boxes[0]}
    return found + found_out(still, again[-1], laid)


@pytest.mark.parametrize("seed", range(20))
def test_the_solver_finds_nothing(seed):
    assert attack_a_year(seed) == []


def test_the_solver_finds_nothing_in_two_hundred_zones_over_a_year():
    """A second of work: no need to wait for the night."""
    assert {seed: found for seed in range(20, 220) if (found := attack_a_year(seed))} == {}


def test_the_attack_would_find_a_table_that_hides_too_little():
    """An attack that cannot succeed proves nothing: with only the small figure hidden, it is computed back."""
    counts = dict.fromkeys(PLACES, 40) | {PLACES[0]: 6}
    naive = Column({place: None if count < SMALLEST else count for place, count in counts.items()}, 285)
    people = Column(dict.fromkeys(PLACES, 60), 480)
    truth = {"people": dict.fromkeys(PLACES, 60), "d9": counts}
    assert found_out(truth, {"people": people, "d9": naive}, solve({"people": people, "d9": naive})) == []
    exact = dict.fromkeys(PLACES[1:], 40) | {PLACES[0]: None}
    told = {"people": people, "d9": Column(exact, 310)}
    assert found_out({"people": truth["people"], "d9": counts}, told, solve(told)) != []


@pytest.mark.parametrize("seed", range(6))
def test_one_person_more_or_less_moves_no_figure(seed):
    """Who knows exactly who came last, and that nobody else did, learns nothing of that one person."""
    first = a_population(seed)
    before = publish_all(first.counts())
    for place, domains in random.Random(seed).sample(first.people, 10):
        more = Population([*first.people, (place, domains)])
        less = Population(list(first.people))
        less.people.remove((place, domains))
        assert publish_all(more.counts(), before) == before
        assert publish_all(less.counts(), before) == before


def test_what_is_shown_is_rounded_and_never_under_ten():
    column = publish({"a": 10, "b": 11, "c": 13, "d": 68, "e": 3, "f": 2})
    assert {place: column.cells[place] for place in "cd"} == {"c": 15, "d": 70}
    assert all(figure is None or (figure >= SMALLEST and figure % STEP == 0) for figure in column.cells.values())
    assert column.cells["e"] is column.cells["f"] is None


def test_a_lonely_small_figure_takes_others_along():
    column = publish({"a": 40, "b": 40, "c": 8})
    assert column.cells["c"] is None
    assert len(column.hidden) >= 2 or column.total is None


def test_a_zone_of_nine_has_no_figures_at_all():
    assert publish({"a": 5, "b": 4}) == Column({"a": None, "b": None}, None)


def test_a_figure_moves_when_many_people_are_behind_it():
    before = publish({"a": 40, "b": 60})
    assert publish({"a": 40 + MOVES - 1, "b": 60}, before=before) == before
    assert publish({"a": 40 + MOVES, "b": 60}, before=before).cells["a"] == 50
