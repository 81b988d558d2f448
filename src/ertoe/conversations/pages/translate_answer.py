from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import own_member
from ertoe.conversations import changes, queries
from ertoe.conversations.forms import TranslationForm
from ertoe.conversations.permissions import TRANSLATE_ANSWER


@page(TRANSLATE_ANSWER, about="item", audience="person", methods=("GET", "POST"))
def translate_answer(request: Request, person_id: UUID, answer_id: UUID) -> HttpResponse:
    """The same in another language, beside the words that were said."""
    by = request.viewer
    answer = queries.answer(answer_id, by=by, person_id=person_id, to=TRANSLATE_ANSWER)
    form = TranslationForm(request.POST or None, said_in=answer.language, initial={"version": answer.version})
    if form.is_valid():
        me, translated_from = own_member(person_id, by=by), form.cleaned_data["version"]
        changes.translate_answer(
            by=by, answer=answer, said_by=me, answer_version=translated_from, seen=seen(request), **form.kept()
        )
        talk = reverse("conversations:conversation", args=(person_id, answer.conversation_id))
        return redirect(f"{talk}#answer-{answer_id}")
    context = {"form": form, "answer": answer}
    return render(request, "conversations/translate_answer.html", context, status=400 if form.is_bound else 200)
