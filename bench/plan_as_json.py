"""The whole plan as the dossier gives it, straight to JSON: the read model and nothing more."""

from typing import Any
from uuid import UUID

import orjson
from django.http import HttpResponse

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.permissions import SEE_PLAN
from ertoe.dossier.queries import plan


@page(SEE_PLAN, about="person", audience="professional")
def plan_as_json(request: Request, person_id: UUID) -> HttpResponse:
    told = orjson.dumps(plan(person_id, by=request.viewer), default=by_name)
    return HttpResponse(told, content_type="application/json")


def by_name(value: Any) -> Any:
    """A named tuple is a record to us and unknown to the writer."""
    return value._asdict()
