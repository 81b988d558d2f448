from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.confidence import queries
from ertoe.confidence.permissions import SEE_SENSITIVE_NOTE, TELL_IN_CONFIDENCE
from ertoe.confidence.telling import Telling
from ertoe.foundation.language import language_in_use


@page(SEE_SENSITIVE_NOTE, about="item", audience="person")
def read_in_confidence(request: Request, person_id: UUID, note_id: UUID) -> HttpResponse:
    """What was told, by whom, and for her alone: who opened it."""
    by = request.viewer
    note = queries.sensitive_note(note_id, by=by, person_id=person_id)
    membership = by.membership(person_id)
    is_the_person = membership is not None and membership.role is Role.PERSON
    called = queries.called(person_id, by=by)
    telling = Telling(note, tuple(note.lines.all()), language_in_use(), called, is_the_person=is_the_person)
    context = {
        "person_id": person_id,
        "note": note,
        "telling": telling,
        "lines": telling.said(),
        "called": called,
        "is_the_person": is_the_person,
        "may_tell": may(by, TELL_IN_CONFIDENCE, note),
        "who_read": queries.who_read(note, by=by) if is_the_person else [],
    }
    return render(request, "confidence/read_in_confidence.html", context)
