from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.conversations.changes import QuoteIsNotThere
from ertoe.conversations.forms import PhraseForm
from ertoe.conversations.queries import answer as answer_of
from ertoe.story import changes
from ertoe.story.permissions import KEEP_PHRASE


@page(KEEP_PHRASE, about="person", audience="person", methods=("POST",))
def keep_phrase(request: Request, person_id: UUID, answer_id: UUID) -> HttpResponse:
    by = request.viewer
    answer = answer_of(answer_id, by=by, person_id=person_id)
    form = PhraseForm(request.POST)
    try:
        if form.is_valid():
            changes.keep_phrase(by=by, answer=answer, seen=seen(request), **form.phrase())
            talk = reverse("conversations:conversation", args=(person_id, answer.conversation_id))
            return redirect(f"{talk}#answer-{answer_id}")
    except QuoteIsNotThere:
        pass  # answered below, as a phrase that is no phrase
    return render(request, "conversations/phrase_not_there.html", {"talk": answer.conversation_id}, status=400)
