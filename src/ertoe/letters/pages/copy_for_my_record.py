from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.letters.permissions import COPY_FOR_MY_RECORD
from ertoe.letters.queries import text_for_my_record


@page(COPY_FOR_MY_RECORD, about="person", audience="professional")
def copy_for_my_record(request: Request, person_id: UUID) -> HttpResponse:
    """A few plain lines that paste cleanly; `?format=text` gives them bare."""
    text = text_for_my_record(person_id, by=request.viewer)
    if request.GET.get("format") == "text":
        return HttpResponse(text, content_type="text/plain; charset=utf-8")
    return render(request, "letters/copy_for_my_record.html", {"text": text})
