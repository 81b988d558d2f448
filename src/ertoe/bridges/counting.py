"""Counting in the tables of care, by a job of the house. Only numbers leave this file."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Exists, OuterRef, Q

from ertoe.access.doors import Trail
from ertoe.access.facts import Visibility
from ertoe.bridges.disclosure import SMALLEST
from ertoe.bridges.models import Counted
from ertoe.circle.models import Member, Statement
from ertoe.goals.models import CareGoal, LifeGoal, Serves
from ertoe.reviews.models import Rating, Review
from ertoe.story.models import StoryItem
from ertoe.ui.pictograms import OF_DOMAIN

SHARED = (Visibility.PROFESSIONALS, Visibility.CIRCLE)
OF_NOW = (LifeGoal.State.WISH, LifeGoal.State.IN_FOCUS, LifeGoal.State.IN_DOUBT)
CODE_OF_PICTURE = {picture: code for code, picture in OF_DOMAIN.items()}  # the demo's stories name pictures


def count_along(trail: Trail) -> dict[str, dict[str, int]]:
    """Per column (`people`, then each life domain) and neighbourhood: how many people. One person is one."""
    where = dict(
        Counted.objects.filter(until_at=None, person__consent_withdrawn_at=None).values_list(
            "person_id", "neighbourhood_id"
        )
    )
    goals = LifeGoal.objects.filter(person_id__in=where, state__in=OF_NOW, visibility__in=SHARED, taken_back_at=None)
    domains: dict[UUID, set[str]] = defaultdict(set)
    for person, found in goals.exclude(released_at=None).values_list("person_id", "domains"):
        domains[person].update(code for code in (CODE_OF_PICTURE.get(one, one) for one in found) if code in OF_DOMAIN)
    places = {str(place) for place in where.values()}
    counts = {column: dict.fromkeys(places, 0) for column in ("people", *OF_DOMAIN)}
    for person, place in where.items():
        for column in ("people", *domains[person]):
            counts[column][str(place)] += 1
    return counts


@dataclass(frozen=True)
class Signals:
    """How many of the plans of which this organisation is part, in tenths; nothing where fewer than ten count."""

    serving: int | None
    planned: int | None
    present: int | None
    own_words: int | None


def count_signals(trail: Trail, organisation_id: UUID) -> Signals:
    """Only people in whose circle somebody of this organisation stands. Paper and what was read aloud count too."""
    here = Member.objects.filter(organisation_id=organisation_id, status=Member.Status.ACTIVE)
    people = set(here.filter(person__consent_withdrawn_at=None).values_list("person_id", flat=True))
    return Signals(
        serving=_of_ten(_care_goals_that_serve(people)),
        planned=_of_ten(_with(people, Review.objects.filter(held_on=None))),
        present=_of_ten(_reviews_with_her_voice(people)),
        own_words=_of_ten(_with(people, StoryItem.objects.filter(_own_words()), LifeGoal.objects.filter(_own_words()))),
    )


def _own_words() -> Q:
    return Q(said_by__role="person", kind=Statement.Kind.SAID, taken_back_at=None)


Parts = dict[UUID, list[bool]]


def _care_goals_that_serve(people: set[UUID]) -> Parts:
    serves = Serves.objects.filter(care_goal=OuterRef("pk"), until_at=None)
    rows = CareGoal.objects.filter(person_id__in=people, taken_back_at=None).annotate(does=Exists(serves))
    return _by_person(rows.values_list("person_id", "does"))


def _reviews_with_her_voice(people: set[UUID]) -> Parts:
    voice = Rating.objects.filter(review=OuterRef("pk"), voice=Rating.Voice.PERSON)
    rows = Review.objects.filter(person_id__in=people).exclude(held_on=None).annotate(does=Exists(voice))
    return _by_person(rows.values_list("person_id", "does"))


def _with(people: set[UUID], *rows) -> Parts:  # type: ignore[no-untyped-def]
    having = {pk for some in rows for pk in some.filter(person_id__in=people).values_list("person_id", flat=True)}
    return {person: [person in having] for person in people}


def _by_person(rows) -> Parts:  # type: ignore[no-untyped-def]
    found: Parts = defaultdict(list)
    for person, does in rows:
        found[person].append(bool(does))
    return found


def _of_ten(parts: Parts) -> int | None:
    """About how many of ten; nothing as long as fewer than ten people are behind it."""
    if len(parts) < SMALLEST:
        return None
    counted = Counter(one for some in parts.values() for one in some)
    return round(10 * counted[True] / counted.total())
