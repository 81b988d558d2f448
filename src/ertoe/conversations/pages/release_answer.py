from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.conversations import changes, queries
from ertoe.conversations.permissions import RELEASE_ANSWER
from ertoe.conversations.ways import to_talk_of


@page(RELEASE_ANSWER, about="item", audience="person", methods=("POST",))
def release_answer(request: Request, person_id: UUID, answer_id: UUID) -> HttpResponse:
    by = request.viewer
    answer = queries.answer(answer_id, by=by, person_id=person_id, to=RELEASE_ANSWER)
    changes.release_answer(by=by, answer=answer, seen=seen(request))
    return to_talk_of(answer)
