from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.foundation.clock import today
from ertoe.foundation.language import language_in_use
from ertoe.implementation import queries
from ertoe.implementation.frame import Cell, Frame, Named, frame
from ertoe.implementation.models import Action, ActionReview
from ertoe.implementation.permissions import KEEP_PLAN, SEE_WHAT_RUNS
from ertoe.organisations.queries import organisation as organisation_of


@dataclass(frozen=True)
class OnTheBoard:
    action: Action
    cell: Cell
    reviews: tuple[ActionReview, ...]
    is_due: bool  # the day to look again has come


@dataclass(frozen=True)
class Column:
    phase: Named
    running: tuple[OnTheBoard, ...]
    finished: tuple[OnTheBoard, ...]


@page(SEE_WHAT_RUNS, audience="professional")
def plan_board(request: Request, slug: str) -> HttpResponse:
    by = request.viewer
    found = organisation_of(slug, by=by)
    words = frame(language_in_use())
    board = [_on_the_board(one, words) for one in queries.actions(found, by=by) if one.cell in words.cells]
    columns = [_column(phase, board) for phase in words.phases.values()]
    context = {"organisation": found, "columns": columns, "has_any": bool(board), "may_plan": may(by, KEEP_PLAN, found)}
    return render(request, "implementation/plan_board.html", context)


def _on_the_board(action: Action, words: Frame) -> OnTheBoard:
    reviews = tuple(sorted(action.reviews.all(), key=lambda one: one.at, reverse=True))
    is_due = action.is_open and action.review_on is not None and action.review_on <= today()
    return OnTheBoard(action, words.cells[action.cell], reviews, is_due)


def _column(phase: Named, board: list[OnTheBoard]) -> Column:
    here = [one for one in board if one.cell.phase.id == phase.id]
    running = tuple(one for one in here if one.action.is_open)
    return Column(phase, running, tuple(one for one in here if not one.action.is_open))
