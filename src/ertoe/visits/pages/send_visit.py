from typing import Any
from uuid import UUID

from django.http import HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.utils.translation import gettext as _

from ertoe.access.doors import may
from ertoe.access.errors import AlreadyDone, Missing, OtherBody
from ertoe.access.facts import a_person
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.visits import changes, queries
from ertoe.visits.models import Arrival
from ertoe.visits.operations import MOST_BYTES, Batch, DoesNotFit, Operation, read_batch
from ertoe.visits.permissions import SEND_VISIT, as_who_took_it_along


@page(SEND_VISIT, audience="person", methods=("POST",))
def send_visit(request: Request, person_id: UUID) -> HttpResponse:
    """For the script of the tablet: operations in the order in which they were made; says what came of each.

    Who lost access since is heard once more, and is shown nothing. Everybody else gets what a stranger gets.
    """
    stands = may(request.viewer, SEND_VISIT, a_person(person_id))
    if not stands and not may(as_who_took_it_along(request.viewer), SEND_VISIT, a_person(person_id)):
        raise Missing
    body = request.read(MOST_BYTES + 1) if request.content_type == "application/json" else b""
    if len(body) > MOST_BYTES:
        return JsonResponse({"why": _("Dit is te groot om in één keer te sturen.")}, status=413)
    try:
        batch = read_batch(body)
    except DoesNotFit as misfit:
        if not stands:
            raise Missing
        return JsonResponse({"why": str(misfit.why)}, status=400)
    came = {operation.id: _came_of(request, person_id, batch, operation) for operation in batch.operations}
    touched = {operation.conversation for operation in batch.operations} if stands else set()
    return JsonResponse(_reply(request, person_id, batch, came, touched))


def _came_of(request: Request, person_id: UUID, batch: Batch, operation: Operation) -> str:
    """One of the outcomes, or why it does not fit."""
    by = request.viewer
    try:
        arrival = changes.take_in(by=by, person_id=person_id, device=batch.device, operation=operation)
        return str(arrival.outcome)
    except AlreadyDone:
        return queries.came_of(operation.id, by=by, person_id=person_id)
    except OtherBody:
        return _("Dit stuk kwam al aan met een andere inhoud. Maak het opnieuw.")
    except DoesNotFit as misfit:
        return str(misfit.why)


def _reply(
    request: Request, person_id: UUID, batch: Batch, came: dict[UUID, str], touched: set[UUID]
) -> dict[str, Any]:
    aside = set(Arrival.Outcome.values) - {Arrival.Outcome.ARRIVED}
    wrong = {pk: why for pk, why in came.items() if why not in Arrival.Outcome.values}
    wrong |= {pk: str(why) for pk, why in batch.wrong.items()}
    standing = queries.standing(person_id, by=request.viewer, conversations=touched)
    return {
        "arrived": [str(pk) for pk, outcome in came.items() if outcome == Arrival.Outcome.ARRIVED],
        "set_aside": [{"id": str(pk), "why": why} for pk, why in came.items() if why in aside],
        "wrong": [{"id": str(pk), "why": why} for pk, why in wrong.items()],
        "answers": standing.told(),
        "as_of": standing.as_of,
        "token": get_token(request),
    }
