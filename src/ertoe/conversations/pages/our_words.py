from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.conversations import queries
from ertoe.conversations.answered import value_of
from ertoe.conversations.permissions import LIST_CONVERSATIONS


@page(LIST_CONVERSATIONS, about="person", audience="person")
def our_words(request: Request, person_id: UUID) -> HttpResponse:
    """The words of the care and the person's own, side by side: who reads either understands both."""
    said = [(row, value_of(row.told())) for row in queries.words_for_words(person_id, by=request.viewer)]
    pairs = [(str(value.get("theirs", "")), row) for row, value in said if isinstance(value, dict)]
    return render(request, "conversations/our_words.html", {"pairs": pairs})
