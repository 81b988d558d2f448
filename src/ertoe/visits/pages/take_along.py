from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.conversations import queries
from ertoe.conversations.models import Conversation
from ertoe.conversations.talk import talk_of
from ertoe.foundation.ids import parse_id
from ertoe.visits.permissions import TAKE_ALONG


@page(TAKE_ALONG, about="person", audience="person")
def take_along(request: Request, person_id: UUID) -> HttpResponse:
    """`?conversation=<id>` chooses a talk beforehand. What goes along is fetched by the page's script, and sealed."""
    language = get_language() or "nl"
    rows = queries.conversations(person_id, by=request.viewer)
    open_talks = [row for row in rows if row.state != Conversation.State.CLOSED]
    wanted = parse_id(request.GET.get("conversation", ""))
    talks = [(row, talk_of(row, [], language).spoken.title, row.pk == wanted) for row in open_talks]
    context = {"talks": talks, "has_wanted": any(is_wanted for *_, is_wanted in talks)}
    return render(request, "visits/take_along.html", context)
