from dataclasses import dataclass
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Viewer
from ertoe.circle.queries import voices as who_may_speak
from ertoe.goals import queries as goals
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.goals.permissions import SET_LIFE_GOAL_STATE
from ertoe.reviews import queries
from ertoe.reviews.attainment import t_score
from ertoe.reviews.forms import OUTCOME_WORDS
from ertoe.reviews.models import Outcome, Rating, Review
from ertoe.reviews.permissions import SEE_REVIEW
from ertoe.reviews.side_by_side import Voice, differ, marks_over_time, voices
from ertoe.ui.pictures.marks import Mark

OPEN = (LifeGoal.State.WISH, LifeGoal.State.IN_FOCUS, LifeGoal.State.IN_DOUBT)


@dataclass(frozen=True)
class Looked:
    """One goal on the page: its voices of this look-back, mine first, and the marks of all times."""

    goal: LifeGoal | CareGoal
    voices: list[Voice]
    differ: bool
    marks: list[Mark]


@dataclass(frozen=True)
class LookedWithOutcome(Looked):
    care_goals: list[Looked]
    outcome: str
    may_let_go: bool


@page(SEE_REVIEW, about="person", audience="person")
def look_back(request: Request, person_id: UUID, review_id: UUID) -> HttpResponse:
    """All goals in focus on one page, the voices side by side."""
    by = request.viewer
    review = queries.review(review_id, by=by, person_id=person_id)
    ratings = queries.ratings(person_id, by=by)
    chosen = queries.outcomes(review, goals=goals.life_goals(person_id, by=by), by=by)
    looked = [
        _with_outcome(goal, ratings, review, chosen.get(goal.pk), by)
        for goal in _goals(person_id, by, {*chosen, *_rated(ratings, review)})
    ]
    context = {
        "review": review,
        "goals": looked,
        "person_member": who_may_speak(person_id, by=by)[0],
        "earlier": [one for one in queries.look_backs(person_id, by=by) if one.held_on and one.pk != review.pk],
        "scores": _scores(looked),
    }
    return render(request, "reviews/look_back.html", context)


def _rated(ratings: list[Rating], review: Review) -> set[UUID | None]:
    return {one.life_goal_id for one in ratings if one.review_id == review.pk}


def _goals(person_id: UUID, by: Viewer, touched: set[UUID | None]) -> list[LifeGoal]:
    """What is in focus or was looked back on here; when that is nothing, whatever is not closed."""
    everything = goals.life_goals(person_id, by=by)
    here = [goal for goal in everything if goal.state == LifeGoal.State.IN_FOCUS or goal.pk in touched]
    return here or [goal for goal in everything if goal.state in OPEN]


def _looked(goal: LifeGoal | CareGoal, ratings: list[Rating], review: Review, by: Viewer) -> Looked:
    about = [one for one in ratings if goal.pk in (one.life_goal_id, one.care_goal_id)]
    levels = goals.levels_of(goal, by=by) if isinstance(goal, CareGoal) else {}
    me = by.membership(review.person_id)
    now = [one for one in about if one.review_id == review.pk]
    found = voices(now, mine=me.member if me else None, levels=levels)
    return Looked(goal, found, differ(found), marks_over_time(about))


def _with_outcome(
    goal: LifeGoal, ratings: list[Rating], review: Review, outcome: Outcome | None, by: Viewer
) -> LookedWithOutcome:
    looked = _looked(goal, ratings, review, by)
    return LookedWithOutcome(
        goal=goal,
        voices=looked.voices,
        differ=looked.differ,
        marks=looked.marks,
        care_goals=[_looked(one, ratings, review, by) for one in goals.care_goals_of(goal, by=by)],
        outcome=str(OUTCOME_WORDS[Outcome.Choice(outcome.choice)]) if outcome else "",
        may_let_go=may(by, SET_LIFE_GOAL_STATE, goal),
    )


def _scores(looked: list[LookedWithOutcome]) -> list[tuple[str, str]]:
    """Per voice the T-score over the goals that this voice gave a level, each care goal once."""
    levels: dict[str, dict[UUID, int]] = {}
    for care_goal in (one for goal in looked for one in goal.care_goals):
        for voice in care_goal.voices:
            if voice.level is not None:
                levels.setdefault(voice.who, {})[care_goal.goal.pk] = voice.level
    return [(who, f"{t_score(list(given.values())):.1f}") for who, given in levels.items()]
