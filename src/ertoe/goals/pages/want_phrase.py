from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page, seen, to_what_was_kept
from ertoe.access.request import Request
from ertoe.conversations.changes import QuoteIsNotThere
from ertoe.conversations.forms import PhraseForm
from ertoe.conversations.queries import answer as answer_of
from ertoe.goals import changes
from ertoe.goals.permissions import RECORD_LIFE_GOAL, SEE_LIFE_GOAL


@page(RECORD_LIFE_GOAL, about="person", audience="person", methods=("POST",))
def want_phrase(request: Request, person_id: UUID, answer_id: UUID) -> HttpResponse:
    by = request.viewer
    answer = answer_of(answer_id, by=by, person_id=person_id)
    form = PhraseForm(request.POST)
    try:
        if form.is_valid():
            goal = changes.want_phrase(by=by, answer=answer, seen=seen(request), **form.phrase())
            return to_what_was_kept(request, "home:life_goal", SEE_LIFE_GOAL, goal)
    except QuoteIsNotThere:
        pass  # answered below, as a phrase that is no phrase
    return render(request, "conversations/phrase_not_there.html", {"talk": answer.conversation_id}, status=400)
