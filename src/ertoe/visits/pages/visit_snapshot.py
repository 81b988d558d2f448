from uuid import UUID

from django.http import HttpResponse, JsonResponse
from django.middleware.csrf import get_token

from ertoe.access.errors import Missing
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.foundation.ids import parse_id
from ertoe.visits import queries
from ertoe.visits.permissions import SEE_VISIT_SNAPSHOT


@page(SEE_VISIT_SNAPSHOT, about="person", audience="person")
def visit_snapshot(request: Request, person_id: UUID) -> HttpResponse:
    """For the script of the tablet: all it needs for a visit. `?conversation=` is the talk that goes along."""
    asked = request.GET.get("conversation", "")
    conversation_id = parse_id(asked)
    if asked and conversation_id is None:
        raise Missing
    along = queries.visit_snapshot(person_id, by=request.viewer, conversation_id=conversation_id)
    return JsonResponse(along.told() | {"token": get_token(request)})
